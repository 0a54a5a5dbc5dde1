package fr.ctg.evaluations.scoring;

import fr.ctg.kit.period.Period;
import java.util.List;
import java.util.Objects;

/**
 * What was observed over a period: a value, or null and why.
 *
 * @param period the days that the value covers
 * @param value in the indicator's unit, unrounded
 * @param numerator the parts of a RATIO or a MEAN, null when they are not known; they are there
 *     even when the denominator is zero and so the value null
 * @param status the worst one of the inputs; null without inputs
 * @param reason null exactly when there is a value
 * @param cells the inputs
 */
public record Figure(
    Period period,
    Quotient value,
    Quotient numerator,
    Quotient denominator,
    ObservationStatus status,
    Reason reason,
    List<Cell> cells) {

  public Figure {
    Objects.requireNonNull(period, "period");
    cells = List.copyOf(cells);
    if ((value == null) == (reason == null)) {
      throw new IllegalArgumentException(
          "A figure has a value or a reason; that of %s has %s and %s"
              .formatted(period, value, reason));
    }
  }

  static Figure of(Period period, Quotient value, ObservationStatus status, List<Cell> cells) {
    return new Figure(period, value, null, null, status, null, cells);
  }

  static Figure none(Period period, Reason reason, ObservationStatus status, List<Cell> cells) {
    return new Figure(period, null, null, null, status, reason, cells);
  }

  static Figure none(Period period, Reason reason) {
    return none(period, reason, null, List.of());
  }

  public boolean hasValue() {
    return value != null;
  }

  boolean hasParts() {
    return numerator != null;
  }

  /** Whether a value can exist. */
  boolean isApplicable() {
    return reason != Reason.NOT_APPLICABLE;
  }

  /**
   * Those of which a value can exist, or all where there are none: beside others, one that cannot
   * exist says nothing.
   */
  static List<Figure> applicable(List<Figure> figures) {
    if (figures.stream().allMatch(Figure::isApplicable)) {
      return figures;
    }
    List<Figure> some = figures.stream().filter(Figure::isApplicable).toList();
    return some.isEmpty() ? figures : some;
  }

  /**
   * Whether something can be made of it: nothing over nothing is null, but its parts still count.
   */
  boolean isUsable() {
    return hasValue() || hasParts();
  }

  /** The same observation, said of other days. */
  Figure covering(Period days) {
    return new Figure(days, value, numerator, denominator, status, reason, cells);
  }

  /** Successive increments share a year-to-date value: it is one input. */
  Figure withEachCellOnce() {
    List<Cell> once = cells.stream().distinct().toList();
    return new Figure(period, value, numerator, denominator, status, reason, once);
  }

  Figure because(Reason other) {
    return none(period, other, status, cells);
  }
}
