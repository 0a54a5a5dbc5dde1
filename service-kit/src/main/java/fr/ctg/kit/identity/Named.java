package fr.ctg.kit.identity;

import fr.ctg.kit.problem.Faults;

/** Whom or what a request may name by a human code: what is stored, or what it declares itself. */
@FunctionalInterface
public interface Named<T> {

  /**
   * What the code names, or null with the reason in {@code faults}.
   *
   * @param code never null
   */
  T named(String code, Faults faults);
}
