package fr.ctg.conventions.convention;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What of something agreed stays as it was signed, whatever is decided later. */
public final class FixedProperties {

  private FixedProperties() {}

  /**
   * @param adaptable the properties that a decision may change
   * @param faults receives every other one that would change
   */
  public static void check(
      ObjectNode before, ObjectNode after, Set<String> adaptable, Faults faults) {
    Set<String> names = new TreeSet<>();
    before.fieldNames().forEachRemaining(names::add);
    after.fieldNames().forEachRemaining(names::add);
    names.removeAll(adaptable);
    for (String name : names) {
      faults.require(
          Objects.equals(before.get(name), after.get(name)),
          name,
          "fixed-by-the-signature",
          Text.of(
              "« %s » ne change plus après la signature ; peuvent changer : %s.",
              "\"%s\" no longer changes after the signature; what may change: %s.",
              name,
              String.join(", ", new TreeSet<>(adaptable))));
    }
  }
}
