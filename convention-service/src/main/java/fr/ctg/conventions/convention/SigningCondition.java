package fr.ctg.conventions.convention;

import fr.ctg.kit.problem.Faults;

/**
 * Something that has to hold before a convention can be signed; each concept below the convention
 * says its own.
 */
public interface SigningCondition {

  /**
   * @param faults receives what is missing
   */
  void check(Convention convention, Faults faults);
}
