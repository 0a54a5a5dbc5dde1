package fr.ctg.conventions.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.convention.Agreement;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.kit.problem.Faults;
import java.time.LocalDate;

/** One kind of thing that was agreed, as decisions change it. */
interface Agreeable {

  ChangedThing what();

  /**
   * What it says on a day, under the names of what its own resource takes; null if there is none.
   *
   * @param faults receives that it cannot be there at all, such as the target of an unknown
   *     indicator
   */
  ObjectNode present(Convention convention, String code, LocalDate on, Faults faults);

  /** Whether a change states all of it rather than what changes. */
  boolean isStatedWhole();

  /**
   * What it would say, in the form in which it is kept.
   *
   * @throws fr.ctg.kit.problem.Malformed if it is nothing that its own resource would take
   */
  ObjectNode normalised(ObjectNode stated);

  /**
   * What no decision may say of it, such as what is followed rather than agreed.
   *
   * @param isThere whether it was agreed already
   */
  default void check(ObjectNode after, boolean isThere, Faults faults) {}

  /** Agrees on something new. */
  void agree(
      Convention convention, String code, ObjectNode stated, Agreement agreement, Faults faults);

  /** Changes what was agreed. */
  void adapt(
      Convention convention, String code, ObjectNode wanted, Agreement agreement, Faults faults);
}
