package fr.ctg.evaluations.finding;

import java.time.LocalDate;
import java.util.List;

/**
 * Which findings are asked for; null for what was not.
 *
 * @param since those opened or closed on this day or later
 * @param only the indicators that may be seen; null for all
 */
record FindingFilter(
    FindingState state,
    FindingKind kind,
    Severity severity,
    String indicator,
    String axis,
    LocalDate since,
    List<String> only) {

  /** To be put after another condition. */
  String condition(List<Object> parameters) {
    StringBuilder condition = new StringBuilder();
    if (state != null) {
      condition.append(
          state == FindingState.OPEN ? " and f.closed_on is null" : " and f.closed_on is not null");
    }
    and(condition, " and f.kind = ?", kind == null ? null : kind.name(), parameters);
    and(condition, " and s.severity = ?", severity == null ? null : severity.name(), parameters);
    and(condition, " and f.indicator = ?", indicator, parameters);
    and(condition, " and f.axis = ?", axis, parameters);
    and(condition, " and coalesce(f.closed_on, f.opened_on) >= ?", since, parameters);
    and(
        condition,
        " and f.indicator = any(?)",
        only == null ? null : only.toArray(String[]::new),
        parameters);
    return condition.toString();
  }

  private static void and(
      StringBuilder condition, String part, Object value, List<Object> parameters) {
    if (value != null) {
      condition.append(part);
      parameters.add(value);
    }
  }
}
