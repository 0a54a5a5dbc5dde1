package fr.ctg.kit.identity;

import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Whom or what a request may name by a human code: what is stored, or what it declares itself. */
@FunctionalInterface
public interface Named<T> {

  /**
   * What the code names, or null with the reason in {@code faults}.
   *
   * @param code never null
   */
  T named(String code, Faults faults);

  /** The same, null for a code that was not stated. */
  default T ifStated(String code, Faults faults) {
    return code == null ? null : named(code, faults);
  }

  /**
   * What is found by these codes, in their order; one that names nothing, or the same again, is a
   * fault at its index.
   */
  default List<T> each(List<String> codes, Faults faults) {
    List<T> found = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      Faults here = faults.at(i);
      T one = named(codes.get(i), here);
      if (found.contains(one)) {
        here.add(
            "duplicate",
            Text.of("« %s » est déjà cité.", "\"%s\" is named already.", codes.get(i)));
      } else if (one != null) {
        found.add(one);
      }
    }
    return found;
  }
}
