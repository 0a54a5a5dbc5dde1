package fr.ctg.evaluations.simulation;

/** What can have a weight. */
enum Level {
  AXIS,
  OBJECTIVE,
  INDICATOR
}
