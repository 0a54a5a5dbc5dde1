package fr.ctg.conventions.indicator;

import java.math.BigDecimal;

/** Which way a figure is meant to go. */
public enum Direction {
  INCREASE,
  DECREASE,
  /** A bound to respect. */
  MAINTAIN,
  /** A corridor to stay in. */
  RANGE;

  /** Whether a target is a point to reach; otherwise it is bounds to stay within. */
  boolean moves() {
    return this == INCREASE || this == DECREASE;
  }

  /** Whether going from {@code baseline} to {@code target} would be going the other way. */
  boolean isContradictedBy(BigDecimal baseline, BigDecimal target) {
    int way = target.compareTo(baseline);
    return this == INCREASE && way < 0 || this == DECREASE && way > 0;
  }
}
