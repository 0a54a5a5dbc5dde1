package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Revision;
import fr.ctg.evaluations.measurement.NewContent;
import fr.ctg.evaluations.measurement.NewRow;
import fr.ctg.kit.sql.Pipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** New measurements and new content of present ones, which are written together. */
final class RowsToWrite {

  private static final String ADD =
      """
      with added as (insert into measurement (id, convention_id, revision, partner, indicator, period_start,
        period_end, territory_kind, territory_code, territory_vintage, breakdown, status, value,
        numerator, denominator, comment, reason)
      select a.id, ?, a.revision, a.partner, a.indicator, a.period_start, a.period_end, a.kind,
        a.code, a.vintage, a.breakdown, a.status, a.value, a.numerator, a.denominator, a.comment,
        a.reason
      from unnest(?::uuid[], ?::bigint[], ?::text[], ?::numeric[], ?::numeric[], ?::numeric[],
          ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[], ?::text[], ?::text[],
          ?::text[], ?::text[])
        a(id, revision, status, value, numerator, denominator, comment, reason, partner, indicator,
          period_start, period_end, kind, code, vintage, breakdown)
      returning convention_id, indicator, revision)
      insert into measured_indicator (convention_id, indicator, revision)
      select convention_id, indicator, revision from added
      """;

  private static final String KEEP_OLD =
      """
      insert into measurement_history (convention_id, measurement_id, revision, superseded_by,
        status, value, numerator, denominator, comment, reason)
      select m.convention_id, m.id, m.revision, c.revision, m.status, m.value, m.numerator,
        m.denominator, m.comment, m.reason
      from unnest(?::uuid[], ?::bigint[]) c(id, revision)
      join measurement m on m.convention_id = ? and m.id = c.id
      """;

  private static final String CHANGE =
      """
      update measurement m set revision = c.revision, status = c.status, value = c.value,
        numerator = c.numerator, denominator = c.denominator, comment = c.comment, reason = c.reason
      from unnest(?::uuid[], ?::bigint[], ?::text[], ?::numeric[], ?::numeric[], ?::numeric[],
          ?::text[], ?::text[])
        c(id, revision, status, value, numerator, denominator, comment, reason)
      where m.convention_id = ? and m.id = c.id
      """;

  private static final String MEASURED =
      """
      insert into measured_indicator (convention_id, indicator, revision)
      select ?, k.indicator, k.revision from unnest(?::text[], ?::bigint[]) k(indicator, revision)
      """;

  private record Written(UUID id, long revision, String partner, NewContent content) {}

  private final UUID convention;
  private final List<Written> added = new ArrayList<>();
  private final List<Written> changed = new ArrayList<>();

  RowsToWrite(UUID convention) {
    this.convention = convention;
  }

  void add(UUID id, Revision revision, NewRow row) {
    added.add(new Written(id, revision.number(), row.partner(), row.content()));
  }

  void change(UUID id, Revision revision, NewContent content) {
    changed.add(new Written(id, revision.number(), null, content));
  }

  void write(Pipeline pipeline) {
    if (!changed.isEmpty()) {
      pipeline.update(
          KEEP_OLD,
          Pipeline.column(changed, Written::id),
          Pipeline.column(changed, Written::revision),
          convention);
      List<Object> parameters = contents(changed);
      parameters.add(convention);
      pipeline.update(CHANGE, parameters.toArray());
      pipeline.update(
          MEASURED,
          convention,
          Pipeline.column(changed, row -> row.content.indicator()),
          Pipeline.column(changed, Written::revision));
    }
    if (!added.isEmpty()) {
      List<Object> parameters = new ArrayList<>();
      parameters.add(convention);
      parameters.addAll(contents(added));
      parameters.addAll(identities(added));
      pipeline.update(ADD, parameters.toArray());
    }
  }

  /** A content without any status is withdrawn. */
  static String status(NewContent content) {
    return content.status() == null ? "W" : content.status().name();
  }

  private static List<Object> contents(List<Written> rows) {
    return new ArrayList<>(
        List.of(
            Pipeline.column(rows, Written::id),
            Pipeline.column(rows, Written::revision),
            Pipeline.column(rows, row -> status(row.content)),
            Pipeline.column(rows, row -> row.content.value()),
            Pipeline.column(rows, row -> row.content.numerator()),
            Pipeline.column(rows, row -> row.content.denominator()),
            Pipeline.column(rows, row -> row.content.comment()),
            Pipeline.column(rows, row -> row.content.reason())));
  }

  private static List<Object> identities(List<Written> rows) {
    return List.of(
        Pipeline.column(rows, Written::partner),
        Pipeline.column(rows, row -> row.content.indicator()),
        Pipeline.column(rows, row -> row.content.period().start()),
        Pipeline.column(rows, row -> row.content.period().end()),
        Pipeline.column(rows, row -> row.content.territory().kind()),
        Pipeline.column(rows, row -> row.content.territory().code()),
        Pipeline.column(rows, row -> row.content.territory().vintage()),
        Pipeline.column(rows, row -> row.content.breakdown()));
  }
}
