package fr.ctg.conventions.decision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;

/** What is no longer as somebody thought it was. */
final class Difference {

  private Difference() {}

  static void between(ObjectNode stated, ObjectNode present, Faults faults) {
    Set<String> names = new TreeSet<>();
    stated.fieldNames().forEachRemaining(names::add);
    present.fieldNames().forEachRemaining(names::add);
    for (String name : names) {
      JsonNode was = stated.path(name);
      JsonNode is = present.path(name);
      faults.require(
          isSame(was, is),
          name,
          "changed-meanwhile",
          Text.of(
              "Attendu : %s ; convenu à présent : %s.",
              "Expected: %s; agreed at present: %s.", shown(was), shown(is)));
    }
  }

  private static String shown(JsonNode node) {
    return node.isMissingNode()
        ? "-"
        : Excerpt.of(node.isTextual() ? node.textValue() : node.toString());
  }

  /** Whether they say the same, be it with more zeros after the point. */
  static boolean isSame(JsonNode one, JsonNode other) {
    if (one.isContainerNode() && other.isContainerNode() && one.size() == other.size()) {
      return one.isObject() ? isSameObject(one, other) : isSameArray(one, other);
    }
    return one.equals(other) || isSameNumber(one, other);
  }

  private static boolean isSameObject(JsonNode one, JsonNode other) {
    for (Iterator<String> names = one.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!isSame(one.get(name), other.path(name))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSameArray(JsonNode one, JsonNode other) {
    for (int i = 0; i < one.size(); i++) {
      if (!isSame(one.get(i), other.path(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSameNumber(JsonNode one, JsonNode other) {
    if (!one.isValueNode() || !other.isValueNode()) {
      return false;
    }
    try {
      return new BigDecimal(one.asText()).compareTo(new BigDecimal(other.asText())) == 0;
    } catch (NumberFormatException noNumbers) {
      return false;
    }
  }
}
