package fr.ctg.evaluations.measurement;

import fr.ctg.kit.period.Period;
import java.time.LocalDate;

/** A period as it is read from many rows: its days as numbers, which cost less than dates. */
record PeriodColumns(int start, int end) {

  /** Of the measurement as {@code m}. */
  static final String SQL =
      "m.period_start - date '1970-01-01' as start_day, m.period_end - date '1970-01-01' as end_day";

  Period period() {
    return new Period(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(end));
  }

  /** Of its own: those of consecutive months would fall in two buckets. */
  @Override
  public int hashCode() {
    return 37 * start + end;
  }
}
