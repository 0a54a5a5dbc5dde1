package fr.ctg.conventions.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.kit.text.Text;
import java.util.Set;
import java.util.TreeSet;

/**
 * A way to change what was agreed that a type of decision allows.
 *
 * @param isAddition whether something new is agreed
 * @param properties those that may change; empty for any
 * @param excluded those that may not
 * @param status the one status that may be set; null where it does not matter
 */
record Allowance(
    ChangedThing what,
    boolean isAddition,
    Set<String> properties,
    Set<String> excluded,
    String status) {

  static Allowance added(ChangedThing what) {
    return new Allowance(what, true, Set.of(), Set.of(), null);
  }

  static Allowance changed(ChangedThing what, String... properties) {
    return new Allowance(what, false, Set.of(properties), Set.of(), null);
  }

  Allowance to(String only) {
    return new Allowance(what, isAddition, properties, excluded, only);
  }

  Allowance but(String... others) {
    return new Allowance(what, isAddition, properties, Set.of(others), status);
  }

  boolean allows(ChangeRequest change, boolean isThere, Set<String> names) {
    return change.what() == what
        && isThere != isAddition
        && (properties.isEmpty() || properties.containsAll(names))
        && names.stream().noneMatch(excluded::contains)
        && (status == null || status.equals(statusOf(change.after())));
  }

  private static String statusOf(ObjectNode after) {
    return after.path("status").textValue();
  }

  Text words() {
    if (isAddition) {
      return Text.of("ajout : %s", "new: %s", what);
    }
    String which =
        properties.isEmpty() ? "" : " (" + String.join(", ", new TreeSet<>(properties)) + ")";
    String words = what + (status == null ? which : " (status: " + status + ")");
    return new Text(words, words);
  }
}
