package fr.ctg.conventions.indicator;

/** What one figure of an indicator is, which says what may be done with several of them. */
public enum Measure {
  COUNT,
  AMOUNT,
  RATIO,
  MEAN,
  DISTINCT_COUNT,
  SCORE,
  QUALITATIVE;

  /** Points of a scale do not add up; neither do distinct people, who may be the same ones. */
  boolean addsUp() {
    return this != SCORE && this != DISTINCT_COUNT && this != QUALITATIVE;
  }

  /** Whether it grows during a year by what was added: the only thing that can be year-to-date. */
  boolean accumulates() {
    return this == COUNT || this == AMOUNT;
  }

  boolean isNeverNegative() {
    return this == COUNT || this == DISTINCT_COUNT;
  }
}
