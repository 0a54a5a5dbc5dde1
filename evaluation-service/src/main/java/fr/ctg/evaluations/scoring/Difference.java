package fr.ctg.evaluations.scoring;

import java.util.Objects;

/**
 * How far a figure is from another one that it may be compared with.
 *
 * @param value {@code figure - reference}, in the indicator's unit, of a percentage in points
 * @param relative {@code 100 x (figure - reference) / |reference|}; of a percentage there is none,
 *     since a percentage of a percentage is taken for points
 * @param ratio {@code figure / reference}
 * @param reason null exactly when there is a difference
 * @param relativeReason null exactly when there is a relative one
 * @param ratioReason null exactly when there is a ratio
 */
public record Difference(
    Quotient value,
    Quotient relative,
    Quotient ratio,
    Reason reason,
    Reason relativeReason,
    Reason ratioReason) {

  public Difference {
    if ((value == null) == (reason == null)) {
      throw new IllegalArgumentException(
          "A difference has a value or a reason; this one has %s and %s".formatted(value, reason));
    }
  }

  public static Difference none(Reason reason) {
    Objects.requireNonNull(reason, "reason");
    return new Difference(null, null, null, reason, reason, reason);
  }

  /**
   * @param percentages whether both are in percent, so that they differ by points
   */
  static Difference between(Quotient reference, Quotient figure, boolean percentages) {
    boolean fromNothing = reference.signum() == 0;
    Quotient value = figure.minus(reference);
    Reason none = fromNothing ? Reason.ZERO_REFERENCE : null;
    Reason noRelative = percentages ? Reason.IN_POINTS : none;
    return new Difference(
        value,
        noRelative == null ? Quotient.HUNDRED.times(value).dividedBy(reference.magnitude()) : null,
        fromNothing ? null : figure.dividedBy(reference),
        null,
        noRelative,
        none);
  }

  /** Between two figures, of which one may have no value, and then that is why. */
  public static Difference between(MeasureRules rules, Figure reference, Figure figure) {
    if (!reference.hasValue()) {
      return none(reference.reason());
    }
    return figure.hasValue()
        ? between(reference.value(), figure.value(), rules.isPercentage())
        : none(figure.reason());
  }

  public boolean isKnown() {
    return value != null;
  }
}
