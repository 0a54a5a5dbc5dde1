package fr.ctg.conventions.framework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.framework.FrameworkChange.Kind;
import fr.ctg.conventions.framework.FrameworkChange.Thing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the differences between two versions of a framework. Works on the documents as they were
 * stored, so that versions recorded long ago compare too.
 */
final class FrameworkComparison {

  // What stands below a thing is compared by itself; its versions tell of the same changes.
  private static final Set<String> ELSEWHERE =
      Set.of(
          "objectives",
          "operationalObjectives",
          "indicators",
          "actions",
          "baselines",
          "targets",
          "versions");

  private static final Set<String> DECIDED = Set.of("PAUSED", "ABANDONED");

  /** A thing of one document. */
  private record Found(Thing what, String code, ObjectNode says) {}

  private FrameworkComparison() {}

  static List<FrameworkChange> between(JsonNode from, JsonNode to) {
    Map<String, Found> before = things(from);
    Map<String, Found> after = things(to);
    List<FrameworkChange> changes = new ArrayList<>();
    after.forEach(
        (key, found) -> {
          if (before.containsKey(key)) {
            compare(before.get(key), found, changes);
          } else {
            changes.add(whole(found, Kind.ADDED, null, found.says()));
          }
        });
    before.forEach(
        (key, found) -> {
          if (!after.containsKey(key)) {
            changes.add(whole(found, Kind.REMOVED, found.says(), null));
          }
        });
    return changes;
  }

  private static FrameworkChange whole(
      Found found, Kind kind, ObjectNode before, ObjectNode after) {
    return new FrameworkChange(
        found.what(), found.code(), kind, null, before, after, because(found.says()));
  }

  private static void compare(Found before, Found after, List<FrameworkChange> changes) {
    Set<String> names = new TreeSet<>();
    before.says().fieldNames().forEachRemaining(names::add);
    after.says().fieldNames().forEachRemaining(names::add);
    names.remove("decision");
    names.remove("recordedAt");
    for (String name : names) {
      JsonNode was = before.says().get(name);
      JsonNode is = after.says().get(name);
      // What versions did not say before they could is no change.
      boolean newlySaid =
          was == null && (name.equals("appliesFrom") || is.isEmpty() && is.isArray());
      boolean isProgress =
          after.what() == Thing.ACTION && name.equals("status") && !decided(was, is);
      if (!newlySaid && !isProgress && (was == null || !was.equals(is))) {
        changes.add(
            new FrameworkChange(
                after.what(), after.code(), Kind.CHANGED, name, was, is, because(after.says())));
      }
    }
  }

  /** How far an action has got is followed; that it was stopped or taken up again is decided. */
  private static boolean decided(JsonNode was, JsonNode is) {
    return Stream.of(was, is)
        .filter(Objects::nonNull)
        .anyMatch(status -> DECIDED.contains(status.asText()));
  }

  private static String because(ObjectNode says) {
    JsonNode decision = says.path("decision");
    return decision.isTextual() ? decision.textValue() : null;
  }

  private static Map<String, Found> things(JsonNode document) {
    Map<String, Found> all = new LinkedHashMap<>();
    JsonNode convention = document.path("convention");
    add(all, Thing.CONVENTION, convention, convention.path("reference").asText());
    for (JsonNode axis : document.path("axes")) {
      add(all, Thing.AXIS, axis, axis.path("code").asText());
      objectives(all, axis.path("objectives"));
    }
    return all;
  }

  private static void objectives(Map<String, Found> all, JsonNode objectives) {
    for (JsonNode objective : objectives) {
      add(all, Thing.OBJECTIVE, objective, objective.path("code").asText());
      for (JsonNode action : objective.path("actions")) {
        add(all, Thing.ACTION, action, action.path("number").asText());
        for (JsonNode line : action.path("funding")) {
          String code = line.path("code").asText();
          all.put(Thing.FUNDING_LINE + " " + code, new Found(Thing.FUNDING_LINE, code, said(line)));
        }
      }
      for (JsonNode indicator : objective.path("indicators")) {
        String code = indicator.path("code").asText();
        add(all, Thing.INDICATOR, indicator, code);
        timeline(all, Thing.BASELINE, indicator, "baselines", code);
        timeline(all, Thing.TARGET, indicator, "targets", code);
      }
      objectives(all, objective.path("operationalObjectives"));
    }
  }

  private static void add(Map<String, Found> all, Thing what, JsonNode node, String code) {
    String key = what + " " + node.path("id").asText();
    all.put(key, new Found(what, code, said(node)));
  }

  private static void timeline(
      Map<String, Found> all, Thing what, JsonNode indicator, String timeline, String code) {
    for (JsonNode entry : indicator.path(timeline)) {
      String key =
          what + " " + indicator.path("id").asText() + " " + entry.path("appliesFrom").asText();
      all.put(key, new Found(what, code, said(entry)));
    }
  }

  private static ObjectNode said(JsonNode node) {
    ObjectNode says = node.deepCopy();
    // An action names its objectives; an axis and an objective hold theirs.
    says.remove(says.has("number") ? Set.of("versions", "funding") : ELSEWHERE);
    says.remove("id");
    return says;
  }
}
