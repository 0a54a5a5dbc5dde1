package fr.ctg.evaluations.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A value to have reached on a day; for a period, on its last day.
 *
 * @param value in the indicator's unit
 */
public record TrajectoryPoint(LocalDate on, BigDecimal value) {

  public TrajectoryPoint {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(value, "value");
  }
}
