package fr.ctg.conventions.convention;

import fr.ctg.kit.problem.Faults;
import java.time.LocalDate;

/**
 * A signing condition that must still hold after every later change of what was agreed, on every
 * day: what broke it would leave the evaluation of that day without a rule.
 */
public interface StandingCondition extends SigningCondition {

  /**
   * @param from the first day to look at; what is past cannot be changed any more
   * @param faults receives what does not hold
   */
  void check(Convention convention, LocalDate from, Faults faults);

  @Override
  default void check(Convention convention, Faults faults) {
    check(convention, LocalDate.MIN, faults);
  }
}
