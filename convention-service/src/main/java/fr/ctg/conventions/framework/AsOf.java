package fr.ctg.conventions.framework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.action.ActionVersions;
import fr.ctg.conventions.convention.ConventionVersions;
import fr.ctg.conventions.funding.FundingVersions;
import fr.ctg.conventions.indicator.IndicatorVersions;
import fr.ctg.conventions.objective.ObjectiveVersions;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
    sayThen((ObjectNode) document.get("convention"), ConventionVersions.AMENDABLE);
    document.path("axes").forEach(axis -> keepApplying(axis.path("objectives")));
  }

  private void keepApplying(JsonNode objectives) {
    dropLater(objectives);
    for (JsonNode objective : objectives) {
      sayThen((ObjectNode) objective, ObjectiveVersions.ADAPTABLE);
      dropLater(objective.path("actions"));
      for (JsonNode action : objective.path("actions")) {
        sayThen((ObjectNode) action, ActionVersions.agreed(action.path("status").asText()));
        fundThen(action.path("funding"));
      }
      dropLater(objective.path("indicators"));
      for (JsonNode indicator : objective.path("indicators")) {
        sayThen((ObjectNode) indicator, IndicatorVersions.ADAPTABLE);
        keepInForce((ObjectNode) indicator);
      }
      keepApplying(objective.path("operationalObjectives"));
    }
  }

  /** A line that was agreed later is not there yet; one that says no versions always was. */
  private void fundThen(JsonNode lines) {
    for (Iterator<JsonNode> each = lines.elements(); each.hasNext(); ) {
      JsonNode line = each.next();
      JsonNode versions = line.path("versions");
      if (!versions.isEmpty() && appliesFrom(versions.get(0)).isAfter(day)) {
        each.remove();
      } else {
        sayThen((ObjectNode) line, FundingVersions.AGREED);
      }
    }
  }

  /**
   * Lets a node say what its version in force said.
   *
   * @param changeable what a version says all of: what it does not name was not said then
   */
  private void sayThen(ObjectNode node, Set<String> changeable) {
    JsonNode versions = node.path("versions");
    Set<String> names = new TreeSet<>(changeable);
    versions.forEach(version -> version.path("content").fieldNames().forEachRemaining(names::add));
    JsonNode newest = versions.path(versions.size() - 1);
    JsonNode first = versions.get(0);
    dropLater(versions);
    // Before its first day a convention says what it will say on it.
    JsonNode inForce = versions.isEmpty() ? first : newest(versions);
    if (inForce != null && inForce != newest) {
      node.remove(names);
      node.setAll((ObjectNode) inForce.get("content"));
      ((ObjectNode) inForce).remove("content");
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
      JsonNode newest = newest(entries);
      entries.removeAll();
      if (newest != null) {
        entries.add(newest);
      }
    }
  }

  /** The entry that has applied for the shortest time, of several the last; null if none is. */
  private static JsonNode newest(JsonNode entries) {
    JsonNode newest = null;
    for (JsonNode entry : entries) {
      if (newest == null || !appliesFrom(entry).isBefore(appliesFrom(newest))) {
        newest = entry;
      }
    }
    return newest;
  }

  // A version recorded before actions had a day of their own says none: it applied from the start.
  private static LocalDate appliesFrom(JsonNode node) {
    JsonNode stated = node.get("appliesFrom");
    return stated == null ? LocalDate.MIN : LocalDate.parse(stated.textValue());
  }
}
