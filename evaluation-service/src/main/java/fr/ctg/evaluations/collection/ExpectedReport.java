package fr.ctg.evaluations.collection;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What is owed, and whether it has come.
 *
 * @param receivedOn the day of the first report; null when nothing came
 * @param daysLate how many days after its due day it came, or is by now; null when it is not late
 */
public record ExpectedReport(
    OwedReport owed, ReportState state, LocalDate receivedOn, Long daysLate) {

  /**
   * @param receivedOn null when nothing came
   * @param asOf the day from which lateness is looked at
   */
  static ExpectedReport of(OwedReport owed, LocalDate receivedOn, LocalDate asOf) {
    LocalDate reached = receivedOn == null ? asOf : receivedOn;
    boolean late = reached.isAfter(owed.dueOn());
    ReportState state;
    if (receivedOn == null) {
      state = late ? ReportState.LATE : ReportState.EXPECTED;
    } else {
      state = late ? ReportState.RECEIVED_LATE : ReportState.RECEIVED;
    }
    Long daysLate = late ? ChronoUnit.DAYS.between(owed.dueOn(), reached) : null;
    return new ExpectedReport(owed, state, receivedOn, daysLate);
  }
}
