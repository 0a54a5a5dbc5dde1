package fr.ctg.evaluations.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How figures are printed, and the one place that rounds them: half up. A null figure stays null,
 * for its reason to be printed beside it.
 */
public final class Rounding {

  private static final int PERCENTAGE_DECIMALS = 2;
  private static final int PACE_DECIMALS = 3;
  private static final int COVERAGE_DECIMALS = 2;
  private static final int LEAST_LINE_DECIMALS = 2;

  private Rounding() {}

  /** An achievement, raw or bounded, already in percent: {@code 62.50}. */
  public static BigDecimal percentage(Quotient achievement) {
    return round(achievement, PERCENTAGE_DECIMALS);
  }

  /** A share of the way, in percent: 708 of 1,439 days is {@code 49.20}. */
  public static BigDecimal sharePercentage(Quotient share) {
    return share == null ? null : percentage(share.times(Quotient.HUNDRED));
  }

  /** A pace, 1 being the one agreed: {@code 0.813}. */
  public static BigDecimal pace(Quotient pace) {
    return round(pace, PACE_DECIMALS);
  }

  /** A coverage, from {@code 0.00} to {@code 1.00}. */
  public static BigDecimal coverage(Quotient coverage) {
    return round(coverage, COVERAGE_DECIMALS);
  }

  /** A figure in its indicator's unit, to its indicator's decimals. */
  public static BigDecimal value(Quotient value, int decimals) {
    return round(value, decimals);
  }

  /**
   * A value on the line between two others: more precise than they are, since it was not measured.
   */
  public static BigDecimal onTheLine(Quotient value, int decimals) {
    return round(value, Math.max(decimals, LEAST_LINE_DECIMALS));
  }

  private static BigDecimal round(Quotient figure, int decimals) {
    return figure == null ? null : figure.toDecimal().setScale(decimals, RoundingMode.HALF_UP);
  }
}
