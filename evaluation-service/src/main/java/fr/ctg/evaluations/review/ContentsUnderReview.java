package fr.ctg.evaluations.review;

import fr.ctg.evaluations.measurement.TerritoryReference;
import fr.ctg.kit.sql.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The contents in force that one review is about, however many: counted in one statement, decided
 * in another. The convention has to be locked, so that both see the same.
 */
final class ContentsUnderReview {

  /**
   * What deciding would come to.
   *
   * @param own those to be decided about that the reviewer recorded
   * @param ownRevisions the first ten of their revisions; null where there are none
   */
  record Count(Tally tally, long own, String ownRevisions) {}

  private static final String COUNT =
      """
      select count(*) filter (where is_seen and not is_decided) as reviewed,
        count(*) filter (where is_seen and is_decided) as already,
        count(*) filter (where not is_seen) as changed_since,
        count(*) filter (where is_seen and not is_decided and is_own) as own,
        array_to_string((array_agg(distinct revision order by revision)
          filter (where is_seen and not is_decided and is_own))[1:10], ', ') as own_revisions
      from chosen
      """;

  private static final String DECIDE =
      """
      insert into measurement_review
        (convention_id, measurement_id, revision, number, state, review_id)
      select convention_id, id, revision, ?, ?, ? from chosen where is_seen and not is_decided
      """;

  private final Sql sql;
  private final Decision decision;
  private final List<Object> parameters = new ArrayList<>();
  private final String chosen;

  /**
   * @param reviewer the name of who decides
   */
  ContentsUnderReview(Sql sql, UUID convention, String reviewer, ReviewRequest request) {
    this.sql = sql;
    this.decision = request.decision();
    StringBuilder rows = new StringBuilder();
    rows.append("with chosen as (select m.convention_id, m.id, m.revision,");
    parameter(rows, " r.actor = ? as is_own,", reviewer);
    parameter(
        rows,
        " m.revision <= coalesce(cast(? as bigint), m.revision) as is_seen,",
        request.revision());
    parameter(rows, " coalesce(p.state = ?", decision.outcome().name());
    if (decision == Decision.RETURN) {
      // What else is to be corrected is news to the partner.
      parameter(rows, " and w.comment = ?", request.comment());
    }
    rows.append(
        """
        , false) as is_decided
        from measurement m
        join revision r on r.convention_id = m.convention_id and r.number = m.revision
        """);
    rows.append(LastReview.JOIN).append("left join review w on w.id = p.review_id\n");
    parameter(rows, "where m.convention_id = ? and m.status <> 'W'", convention);
    if (request.measurements() == null) {
      filter(rows, request.filter());
    } else {
      parameter(rows, " and m.id = any(cast(? as uuid[]))", texts(request.measurements()));
    }
    chosen = rows.append(") ").toString();
  }

  Count count() {
    return sql.first(
            chosen + COUNT,
            row ->
                new Count(
                    new Tally(
                        row.getLong("reviewed"),
                        row.getLong("already"),
                        row.getLong("changed_since")),
                    row.getLong("own"),
                    row.getString("own_revisions")),
            parameters.toArray())
        .orElseThrow();
  }

  void decide(UUID review, long number) {
    sql.update(chosen + DECIDE, parametersAnd(number, decision.outcome().name(), review));
  }

  private void filter(StringBuilder rows, ReviewFilter filter) {
    if (filter.indicators() != null) {
      parameter(rows, " and m.indicator = any(?)", filter.indicators().toArray(String[]::new));
    }
    ifStated(rows, " and m.partner = ?", filter.partner());
    ifStated(rows, " and m.period_start >= ?", filter.from());
    ifStated(rows, " and m.period_end <= ?", filter.to());
    if (filter.territory() != null) {
      TerritoryReference territory = TerritoryReference.parse(filter.territory());
      parameter(rows, " and m.territory_code = ?", territory.code());
      ifStated(
          rows,
          " and m.territory_kind = ?",
          territory.kind() == null ? null : territory.kind().name());
      ifStated(rows, " and m.territory_vintage = ?", territory.vintage());
    }
    ifStated(
        rows,
        " and r.kind = 'IMPORT' and r.subject = ?",
        filter.importId() == null ? null : filter.importId().toString());
    ifStated(
        rows,
        " and coalesce(p.state, 'SUBMITTED') = ?",
        filter.review() == null ? null : filter.review().name());
  }

  private void ifStated(StringBuilder rows, String condition, Object value) {
    if (value != null) {
      parameter(rows, condition, value);
    }
  }

  private void parameter(StringBuilder rows, String part, Object value) {
    rows.append(part);
    parameters.add(value);
  }

  private Object[] parametersAnd(Object... others) {
    List<Object> all = new ArrayList<>(parameters);
    all.addAll(List.of(others));
    return all.toArray();
  }

  static String[] texts(Iterable<UUID> ids) {
    List<String> texts = new ArrayList<>();
    ids.forEach(id -> texts.add(id.toString()));
    return texts.toArray(String[]::new);
  }
}
