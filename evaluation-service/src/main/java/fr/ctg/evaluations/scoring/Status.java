package fr.ctg.evaluations.scoring;

/** Whether what was agreed is being reached at the pace that was agreed. */
public enum Status {
  ON_TRACK,
  AT_RISK,
  OFF_TRACK,
  /** There is no achievement to judge; its reason says why. */
  NO_DATA
}
