package fr.ctg.conventions.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value that is to be reached by a day.
 *
 * @param on that day
 */
@Embeddable
public record TrajectoryPoint(@Column(name = "due_on") LocalDate on, BigDecimal value) {}
