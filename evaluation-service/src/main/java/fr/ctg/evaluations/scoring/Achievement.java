package fr.ctg.evaluations.scoring;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How far from the baseline to a target (taux d'avancement), in percent. The formula is the one of
 * the IATI standard, for figures that should rise and fall alike.
 *
 * @param on the day of the target; null for bounds
 * @param target null for bounds, or when there is none
 * @param raw unrounded; under 0 when the figure went the wrong way, over 100 when beyond the target
 * @param bounded {@code raw} kept within 0 and 100
 * @param reason null exactly when there is an achievement
 */
public record Achievement(
    LocalDate on, Quotient target, Quotient raw, Quotient bounded, Reason reason) {

  static Achievement none(Reason reason) {
    return new Achievement(null, null, null, null, Objects.requireNonNull(reason));
  }

  /** {@code 100 x (actual - baseline) / (target - baseline)}. */
  static Achievement towards(LocalDate on, Quotient target, Quotient baseline, Quotient actual) {
    Quotient way = target.minus(baseline);
    return way.signum() == 0
        ? new Achievement(on, target, null, null, Reason.TARGET_EQUALS_BASELINE)
        : of(on, target, Quotient.HUNDRED.times(actual.minus(baseline)).dividedBy(way));
  }

  /** {@code 100} inside the bounds, else {@code max(0, 100 x (1 - distance/tolerance))}. */
  static Achievement within(Quotient tolerance, Quotient distance) {
    if (distance.signum() == 0) {
      return of(null, null, Quotient.HUNDRED);
    }
    if (tolerance.signum() == 0) {
      return of(null, null, Quotient.ZERO);
    }
    Quotient left = Quotient.HUNDRED.times(tolerance.minus(distance)).dividedBy(tolerance);
    return of(null, null, left.max(Quotient.ZERO));
  }

  public boolean isKnown() {
    return raw != null;
  }

  private static Achievement of(LocalDate on, Quotient target, Quotient raw) {
    return new Achievement(on, target, raw, raw.max(Quotient.ZERO).min(Quotient.HUNDRED), null);
  }
}
