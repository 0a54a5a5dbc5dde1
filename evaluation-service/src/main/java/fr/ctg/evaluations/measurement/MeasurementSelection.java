package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.TerritoryKey;
import java.util.ArrayList;
import java.util.List;

/**
 * The statement that answers a filter: the current measurements that are old enough, and of those
 * that have changed since, the content they had.
 */
final class MeasurementSelection {

  private static final String REVIEWS =
      """
      from measurement_review x where x.convention_id = m.convention_id
      and x.measurement_id = m.id and x.revision = %s.revision and x.number <= ?""";

  // Of all and at once, for this is asked every day.
  private static final String NOT_REVIEWED = "not exists (select 1 " + REVIEWS + ")";

  // Measurement by measurement: a join may be planned by statistics that know of no review yet.
  private static final String LAST_REVIEW =
      "(select x.state " + REVIEWS + " order by x.number desc limit 1) = ?";

  private final List<Object> parameters = new ArrayList<>();
  private final String sql;

  /**
   * @param columns of the measurement as {@code m}, of its content as {@code %1$s}
   */
  MeasurementSelection(MeasurementFilter filter, String columns) {
    String now =
        "select %s from measurement m where m.convention_id = ? and m.revision <= ?"
            .formatted(columns.formatted("m"));
    parameters.add(filter.convention());
    parameters.add(filter.revision());
    now += conditions(filter, "m");
    String then =
        """
        select %s from measurement_history h
        join measurement m on m.convention_id = h.convention_id and m.id = h.measurement_id
        where h.convention_id = ? and h.superseded_by > ? and h.revision <= ?
        """
            .formatted(columns.formatted("h"));
    parameters.add(filter.convention());
    parameters.add(filter.revision());
    parameters.add(filter.revision());
    then += conditions(filter, "h");
    sql = now + " union all " + then;
  }

  String sql() {
    return sql;
  }

  List<Object> parameters() {
    return parameters;
  }

  Object[] parametersAnd(Object last) {
    List<Object> all = new ArrayList<>(parameters);
    all.add(last);
    return all.toArray();
  }

  private String conditions(MeasurementFilter filter, String content) {
    // W is withdrawn: it was there, and is not.
    StringBuilder conditions = new StringBuilder(" and " + content + ".status <> 'W'");
    and(conditions, "m.id = ?", filter.id());
    if (!filter.indicators().isEmpty()) {
      and(conditions, "m.indicator = any(?)", filter.indicators().toArray(String[]::new));
    }
    and(conditions, "m.period_start >= ?", filter.from());
    and(conditions, "m.period_end <= ?", filter.to());
    if (filter.territory() != null) {
      territory(conditions, filter.territory(), filter.below());
    }
    and(conditions, "m.breakdown = ?", filter.breakdown());
    and(conditions, "m.partner = ?", filter.partner());
    and(
        conditions,
        content + ".status = ?",
        filter.status() == null ? null : filter.status().name());
    if (filter.review() == ReviewState.SUBMITTED) {
      and(conditions, NOT_REVIEWED.formatted(content), filter.revision());
    } else if (filter.review() != null) {
      and(conditions, LAST_REVIEW.formatted(content), filter.revision());
      parameters.add(filter.review().name());
    }
    and(
        conditions,
        content
            + ".revision in (select i.number from revision i where i.convention_id ="
            + " m.convention_id and i.kind = 'IMPORT' and i.subject = ?)",
        filter.importId() == null ? null : filter.importId().toString());
    return conditions.toString();
  }

  private void territory(
      StringBuilder conditions, TerritoryReference territory, List<TerritoryKey> below) {
    StringBuilder itself = new StringBuilder("m.territory_code = ?");
    parameters.add(territory.code());
    and(itself, "m.territory_kind = ?", territory.kind() == null ? null : territory.kind().name());
    and(itself, "m.territory_vintage = ?", territory.vintage());
    conditions.append(" and (").append(itself);
    if (!below.isEmpty()) {
      conditions.append(
          """
           or (m.territory_kind, m.territory_code, m.territory_vintage) in
          (select * from unnest(?::text[], ?::text[], ?::text[]))""");
      parameters.add(below.stream().map(key -> key.kind().name()).toArray(String[]::new));
      parameters.add(below.stream().map(TerritoryKey::code).toArray(String[]::new));
      parameters.add(below.stream().map(TerritoryKey::vintage).toArray(String[]::new));
    }
    conditions.append(')');
  }

  private void and(StringBuilder conditions, String condition, Object value) {
    if (value != null) {
      conditions.append(" and ").append(condition);
      parameters.add(value);
    }
  }
}
