package fr.ctg.conventions.framework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

/**
 * What of a framework applies on one day. Works on the document as it was stored, so that a version
 * recorded long ago keeps whatever it said.
 */
final class AsOf {

  private final LocalDate day;

  AsOf(LocalDate day) {
    this.day = day;
  }

  /** Takes out of the document what does not apply on the day. */
  void applyTo(ObjectNode document) {
    document.put("asOf", day.toString());
    document.path("axes").forEach(axis -> keepApplying(axis.path("objectives")));
  }

  private void keepApplying(JsonNode objectives) {
    dropLater(objectives);
    for (JsonNode objective : objectives) {
      dropLater(objective.path("indicators"));
      for (JsonNode indicator : objective.path("indicators")) {
        keepInForce((ObjectNode) indicator);
      }
      keepApplying(objective.path("operationalObjectives"));
    }
  }

  private void dropLater(JsonNode nodes) {
    for (Iterator<JsonNode> each = nodes.elements(); each.hasNext(); ) {
      if (appliesFrom(each.next()).isAfter(day)) {
        each.remove();
      }
    }
  }

  private void keepInForce(ObjectNode indicator) {
    for (String timeline : List.of("baselines", "targets")) {
      ArrayNode entries = (ArrayNode) indicator.get(timeline);
      dropLater(entries);
      JsonNode newest = null;
      for (JsonNode entry : entries) {
        if (newest == null || appliesFrom(entry).isAfter(appliesFrom(newest))) {
          newest = entry;
        }
      }
      entries.removeAll();
      if (newest != null) {
        entries.add(newest);
      }
    }
  }

  private static LocalDate appliesFrom(JsonNode node) {
    return LocalDate.parse(node.get("appliesFrom").textValue());
  }
}
