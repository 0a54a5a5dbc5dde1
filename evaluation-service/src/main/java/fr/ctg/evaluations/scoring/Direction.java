package fr.ctg.evaluations.scoring;

/** Where the partners agreed that the figure should go. */
public enum Direction {
  INCREASE,
  DECREASE,
  /** A bound to respect. */
  MAINTAIN,
  /** A corridor to stay in. */
  RANGE;

  /** Whether the commitment is to stay within bounds, rather than to move along a line. */
  boolean isBounded() {
    return this == MAINTAIN || this == RANGE;
  }
}
