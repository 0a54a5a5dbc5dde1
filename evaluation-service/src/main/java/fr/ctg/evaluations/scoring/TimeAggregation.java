package fr.ctg.evaluations.scoring;

/** How the figures of successive periods make that of a longer one. */
public enum TimeAggregation {
  SUM,
  AVERAGE,
  /** The newest one: what a stock is at the end. */
  LAST,
  MAX,
  MIN,
  /** Not at all. */
  NONE
}
