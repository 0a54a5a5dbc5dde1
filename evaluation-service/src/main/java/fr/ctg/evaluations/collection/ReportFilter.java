package fr.ctg.evaluations.collection;

import fr.ctg.kit.period.Period;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which reports are asked for; what is null or empty was not asked for.
 *
 * @param from the first day that a period may start on
 * @param to the last day that a period may end on
 */
record ReportFilter(
    String partner, Set<String> indicators, String axis, LocalDate from, LocalDate to) {

  boolean takes(ExpectedReport report) {
    OwedReport owed = report.owed();
    return (partner == null || partner.equals(owed.partner()))
        && (indicators.isEmpty() || indicators.contains(owed.indicator().code()))
        && (axis == null || serves(owed))
        && takes(owed.period());
  }

  private boolean serves(OwedReport owed) {
    return axis.equals(owed.axis().code()) || owed.objective().secondaryAxes().contains(axis);
  }

  private boolean takes(Period period) {
    return (from == null || !period.start().isBefore(from))
        && (to == null || !period.end().isAfter(to));
  }
}
