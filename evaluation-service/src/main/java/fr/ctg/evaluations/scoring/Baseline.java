package fr.ctg.evaluations.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where an indicator started from (valeur initiale).
 *
 * @param appliesFrom the first day on which evaluations start from it
 * @param on the day that the value describes; a series break before it does not matter
 * @param value in the indicator's unit
 */
public record Baseline(LocalDate appliesFrom, LocalDate on, BigDecimal value) {

  public Baseline {
    Objects.requireNonNull(appliesFrom, "appliesFrom");
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(value, "value");
  }
}
