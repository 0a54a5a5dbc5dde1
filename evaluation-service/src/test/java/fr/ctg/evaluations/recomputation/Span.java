package fr.ctg.evaluations.recomputation;

import java.time.LocalDate;
import java.time.YearMonth;

/** From a day to a day, both inside. */
public record Span(LocalDate start, LocalDate end) implements Comparable<Span> {

  /** How often a value is due. */
  public enum Rhythm {
    MONTH(1, 1, 45),
    QUARTER(3, 1, 137),
    HALF_YEAR(6, 1, 274),
    YEAR(12, 1, 548),
    SCHOOL_YEAR(12, 9, 548);

    final int months;
    final int firstMonth;

    /** After how many days without a newer one the last period is too old. */
    final int staleAfter;

    Rhythm(int months, int firstMonth, int staleAfter) {
      this.months = months;
      this.firstMonth = firstMonth;
      this.staleAfter = staleAfter;
    }

    /** The period that a day lies in. */
    Span around(LocalDate day) {
      YearMonth month = YearMonth.from(day);
      int since = Math.floorMod(month.getMonthValue() - firstMonth, 12) % months;
      YearMonth first = month.minusMonths(since);
      return new Span(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    /** The newest period that ended on a day or before it. */
    Span lastEnded(LocalDate day) {
      Span around = around(day);
      return around.end().equals(day) ? around : around(around.start().minusDays(1));
    }
  }

  public Span {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(start + " is after " + end);
    }
  }

  /** {@code 2019}, {@code 2019-S1}, {@code 2019-Q3}, {@code 2019-07} or {@code 2019-AS}. */
  static Span of(String text) {
    int year = Integer.parseInt(text.substring(0, 4));
    String part = text.length() == 4 ? "" : text.substring(5);
    if (part.isEmpty()) {
      return Rhythm.YEAR.around(LocalDate.of(year, 1, 1));
    }
    if (part.equals("AS")) {
      return Rhythm.SCHOOL_YEAR.around(LocalDate.of(year, 9, 1));
    }
    if (part.charAt(0) == 'S') {
      int half = Integer.parseInt(part.substring(1));
      return Rhythm.HALF_YEAR.around(LocalDate.of(year, half * 6, 1));
    }
    if (part.charAt(0) == 'Q') {
      int quarter = Integer.parseInt(part.substring(1));
      return Rhythm.QUARTER.around(LocalDate.of(year, quarter * 3, 1));
    }
    return Rhythm.MONTH.around(LocalDate.of(year, Integer.parseInt(part), 1));
  }

  boolean holds(Span other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  @Override
  public int compareTo(Span other) {
    int ends = end.compareTo(other.end);
    return ends != 0 ? ends : start.compareTo(other.start);
  }

  @Override
  public String toString() {
    return start + "/" + end;
  }
}
