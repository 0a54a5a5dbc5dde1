package fr.ctg.evaluations.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The value from which progress is counted.
 *
 * @param appliesFrom the day from which it is in force; null from the start
 * @param on the day of which it is the value
 */
public record Baseline(LocalDate appliesFrom, LocalDate on, BigDecimal value, String source) {

  public Baseline {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(value, "value");
  }
}
