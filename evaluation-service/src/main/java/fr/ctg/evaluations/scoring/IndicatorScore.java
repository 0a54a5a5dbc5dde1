package fr.ctg.evaluations.scoring;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Where one indicator stands on a day, unrounded.
 *
 * @param asOf the day of the evaluation, not after the convention's last
 * @param actual the latest complete figure (valeur actuelle), null when no period was ever complete
 * @param partial a newer figure that not everyone has contributed to, shown and not scored, or null
 * @param baseline the one in force, or null
 * @param trajectory the one in force, or null
 * @param expected what the figure should be at the end of the actual's period; null for bounds
 * @param share of the way from baseline to final target that should be gone by then; 1 for bounds
 * @param global achievement of the final target
 * @param annual achievement of what the trajectory asks at the end of the actual's year
 * @param pace null for bounds and when {@code share} is not positive
 * @param stale whether the last complete period ended too long ago for the indicator's frequency
 * @param trend how the figure has moved since the comparable period before
 * @param projection where it gets to at this pace
 */
public record IndicatorScore(
    String code,
    LocalDate asOf,
    Figure actual,
    Figure partial,
    Baseline baseline,
    Trajectory trajectory,
    Quotient expected,
    Quotient share,
    Achievement global,
    Achievement annual,
    Quotient pace,
    Status status,
    boolean stale,
    Trend trend,
    Projection projection) {

  public IndicatorScore {
    Objects.requireNonNull(global, "global");
    Objects.requireNonNull(annual, "annual");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(trend, "trend");
    Objects.requireNonNull(projection, "projection");
  }

  /** In percent of the way to the final target; under 0 or over 100 as it may be. */
  public Quotient raw() {
    return global.raw();
  }

  /** The same within 0 and 100: what rolls up. */
  public Quotient bounded() {
    return global.bounded();
  }

  /** Why there is no achievement; null when there is one. */
  public Reason reason() {
    return global.reason();
  }

  /**
   * {@code actual - final target}; of bounds how far outside, negative below them and 0 inside.
   * Null where they may not be compared, and {@link #reason} says why.
   */
  public Quotient gapToTarget() {
    if (global.target() != null) {
      return actual.value().minus(global.target());
    }
    return global.isKnown() ? trajectory.signedDistanceOutside(actual.value()) : null;
  }

  /** {@code actual - expected}; null where they may not be compared, and for bounds. */
  public Quotient gapToExpected() {
    return global.target() == null ? null : actual.value().minus(expected);
  }

  /** Whether it has no say in the objective's achievement, be it known or not. */
  public boolean isOutside() {
    return reason() == Reason.NOT_SCORED || reason() == Reason.CLOSED;
  }
}
