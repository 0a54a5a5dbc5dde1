package fr.ctg.kit.period;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/**
 * How often an indicator is reported. Each frequency cuts the calendar into periods that touch and
 * never overlap; a school year runs from 1 September to 31 August.
 */
public enum Frequency {
  MONTH(1, 45),
  QUARTER(3, 137),
  HALF_YEAR(6, 274),
  YEAR(12, 548),
  SCHOOL_YEAR(12, 548);

  private final int months;
  private final int staleAfterDays;

  Frequency(int months, int staleAfterDays) {
    this.months = months;
    this.staleAfterDays = staleAfterDays;
  }

  /** The number of whole months in one period. */
  public int months() {
    return months;
  }

  /**
   * How many days may pass after the end of the last complete period before the indicator is stale:
   * about one and a half periods. The school year is as long as the year, and as patient.
   */
  public int staleAfterDays() {
    return staleAfterDays;
  }

  public Period periodContaining(LocalDate date) {
    LocalDate start = startOfPeriodContaining(date);
    return new Period(start, start.plusMonths(months).minusDays(1));
  }

  /** Whether these days are exactly one period of this frequency. */
  public boolean isPeriod(Period period) {
    return periodContaining(period.start()).equals(period);
  }

  /** The first period that starts after this one ends. */
  public Period next(Period period) {
    Period following = periodContaining(period.end().plusDays(1));
    return following.start().isAfter(period.end())
        ? following
        : periodContaining(following.end().plusDays(1));
  }

  /** The last period that ends before this one starts. */
  public Period previous(Period period) {
    return lastEndedOnOrBefore(period.start().minusDays(1));
  }

  public Period lastEndedOnOrBefore(LocalDate date) {
    Period current = periodContaining(date);
    return current.end().equals(date) ? current : periodContaining(current.start().minusDays(1));
  }

  /** The periods that lie wholly inside these days, in order; none when the days are too few. */
  public List<Period> periodsWithin(Period days) {
    List<Period> periods = new ArrayList<>();
    Period first = periodContaining(days.start());
    for (Period period = first.start().isBefore(days.start()) ? next(first) : first;
        !period.end().isAfter(days.end());
        period = next(period)) {
      periods.add(period);
    }
    return periods;
  }

  /** The periods that share at least one day with these days, in order. */
  public List<Period> periodsTouching(Period days) {
    List<Period> periods = new ArrayList<>();
    for (Period period = periodContaining(days.start());
        !period.start().isAfter(days.end());
        period = next(period)) {
      periods.add(period);
    }
    return periods;
  }

  /** The short text of one of this frequency's periods: {@code 2019-Q3}. */
  String textOf(Period period) {
    String day = period.start().toString();
    String year = day.substring(0, day.length() - "-01-01".length());
    int rank = (period.start().getMonthValue() - 1) / months + 1;
    return switch (this) {
      case MONTH -> day.substring(0, day.length() - "-01".length());
      case QUARTER -> year + "-Q" + rank;
      case HALF_YEAR -> year + "-S" + rank;
      case YEAR -> year;
      case SCHOOL_YEAR -> year + "-AS";
    };
  }

  private LocalDate startOfPeriodContaining(LocalDate date) {
    if (this == SCHOOL_YEAR) {
      LocalDate september = LocalDate.of(date.getYear(), Month.SEPTEMBER, 1);
      return date.isBefore(september) ? september.minusYears(1) : september;
    }
    int monthsIntoPeriod = (date.getMonthValue() - 1) % months;
    return date.withDayOfMonth(1).minusMonths(monthsIntoPeriod);
  }
}
