package fr.ctg.evaluations.scoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Where a figure gets to at its present pace: the straight line from the start of the expected one,
 * through the actual, to the day of the final target.
 *
 * @param on the day of the final target, or null without one
 * @param value in the indicator's unit
 * @param raw the achievement that this would be, in percent
 * @param daysToActual from the start to the end of the actual's period
 * @param days from the start to the day of the final target
 * @param reason null exactly when there is a projection
 */
public record Projection(
    LocalDate on, Quotient value, Quotient raw, long daysToActual, long days, Reason reason) {

  static Projection none(LocalDate on, Reason reason) {
    return new Projection(on, null, null, 0, 0, Objects.requireNonNull(reason));
  }

  /**
   * @param measuredOn after the line's start and before its end
   */
  static Projection along(ExpectedLine line, Quotient actual, LocalDate measuredOn) {
    TrajectoryPoint last = line.trajectory().last();
    long daysToActual = ChronoUnit.DAYS.between(line.start(), measuredOn);
    long days = ChronoUnit.DAYS.between(line.start(), last.on());
    Quotient from = Quotient.of(line.baseline());
    Quotient gone = actual.minus(from);
    Quotient value = from.plus(gone.times(Quotient.of(days)).dividedBy(Quotient.of(daysToActual)));
    Quotient target = Quotient.of(last.value());
    Quotient raw = Achievement.towards(last.on(), target, from, value).raw();
    return new Projection(last.on(), value, raw, daysToActual, days, null);
  }

  public boolean isKnown() {
    return value != null;
  }

  /** Whether the final target would be reached on its day. */
  public boolean reachesTarget() {
    return isKnown() && raw.isAtLeast(Quotient.HUNDRED);
  }
}
