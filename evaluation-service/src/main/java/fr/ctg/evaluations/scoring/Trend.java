package fr.ctg.evaluations.scoring;

import java.util.Objects;

/**
 * How a figure has moved since the comparable period before: the same one of the year before, so
 * that a season is compared with itself. Of a cumulated target it is the period's own figure that
 * is compared, since a sum since the start can hardly fall.
 *
 * @param current the figure of the actual's last period, or null when there is no actual
 * @param previous that of the comparable period, or null when there is no actual
 * @param difference from {@code previous} to {@code current}
 * @param movement null when there is no difference, or no agreed way to go
 */
public record Trend(Figure current, Figure previous, Difference difference, Movement movement) {

  public Trend {
    Objects.requireNonNull(difference, "difference");
  }

  static Trend none(Figure current, Figure previous, Reason reason) {
    return new Trend(current, previous, Difference.none(reason), null);
  }
}
