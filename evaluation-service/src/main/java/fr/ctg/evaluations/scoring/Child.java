package fr.ctg.evaluations.scoring;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What an indicator, an objective or an axis brings to the group above it.
 *
 * @param weight what was agreed that it counts, or null when nothing was
 * @param outside whether it has no say: neither in the mean nor in the coverage
 * @param bounded its achievement within 0 and 100, null when it is not scored
 * @param share of the way that should be gone; null when it is not scored
 * @param coverage how much of its own weight is scored, from 0 to 1; of an indicator all or nothing
 */
public record Child(
    String code,
    BigDecimal weight,
    boolean outside,
    Quotient bounded,
    Quotient share,
    Quotient coverage) {

  public Child {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(coverage, "coverage");
    if (weight != null && weight.signum() < 0) {
      throw new IllegalArgumentException(
          "A weight is not negative; that of %s is %s".formatted(code, weight));
    }
  }

  public static Child of(IndicatorScore score, BigDecimal weight) {
    Quotient coverage = score.global().isKnown() ? Quotient.ONE : Quotient.ZERO;
    return new Child(
        score.code(), weight, score.isOutside(), score.bounded(), score.share(), coverage);
  }

  /** A group below. */
  public static Child of(String code, GroupScore score, BigDecimal weight) {
    return new Child(
        code, weight, score.isOutside(), score.bounded(), score.share(), score.coverage());
  }

  /** A group below that was closed. */
  public static Child closed(String code, GroupScore score, BigDecimal weight) {
    return new Child(code, weight, true, score.bounded(), score.share(), score.coverage());
  }

  boolean isScored() {
    return bounded != null;
  }
}
