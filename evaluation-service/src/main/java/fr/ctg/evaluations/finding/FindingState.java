package fr.ctg.evaluations.finding;

/** Whether a finding still holds. */
enum FindingState {
  OPEN,
  CLOSED
}
