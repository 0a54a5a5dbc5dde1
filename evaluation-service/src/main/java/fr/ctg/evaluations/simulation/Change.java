package fr.ctg.evaluations.simulation;

/** What differs between the evaluation as it is and as it would be. */
enum Change {
  WEIGHT,
  TARGET,
  ACHIEVEMENT,
  PACE,
  STATUS
}
