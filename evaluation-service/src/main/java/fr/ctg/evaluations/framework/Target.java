package fr.ctg.evaluations.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is aimed at: a trajectory up to its last point, or the bounds to respect.
 *
 * @param appliesFrom the day from which it is in force; null from the start
 * @param decision the decision behind it; null for what was signed
 */
public record Target(
    LocalDate appliesFrom,
    List<Point> points,
    BigDecimal low,
    BigDecimal high,
    BigDecimal tolerance,
    String decision) {

  /** The value to have reached by a day. */
  public record Point(LocalDate on, BigDecimal value) {

    public Point {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(value, "value");
    }
  }

  public Target {
    points = Absent.asEmpty(points);
  }
}
