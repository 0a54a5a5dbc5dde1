package fr.ctg.evaluations.scoring;

import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When year-to-date values start again from nothing. */
public enum ResetYear {
  /** On 1 January. */
  CIVIL,
  /** On 1 September. */
  SCHOOL,
  /** On each anniversary of the convention's first day. */
  CONVENTION;

  /** The first day of the reset year to which a period belongs: the one in which it ends. */
  LocalDate startFor(Period period, Term term) {
    return switch (this) {
      case CIVIL -> Frequency.YEAR.periodContaining(period.end()).start();
      case SCHOOL -> Frequency.SCHOOL_YEAR.periodContaining(period.end()).start();
      case CONVENTION -> lastAnniversary(term.effectiveFrom(), period.end());
    };
  }

  private static LocalDate lastAnniversary(LocalDate firstDay, LocalDate date) {
    long years = ChronoUnit.YEARS.between(firstDay, date);
    LocalDate anniversary = firstDay.plusYears(years);
    return anniversary.isAfter(date) ? firstDay.plusYears(years - 1) : anniversary;
  }
}
