package fr.ctg.evaluations.importing;

import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * The rows of one import on their way into the measurements: loaded by COPY into a temporary table,
 * then compared and written a set at a time, never a row at a time. All of it belongs to the
 * running transaction, and so does the table.
 */
@ApplicationScoped
class IncomingRows {

  /** Rows that are new, that change something, and that change nothing. */
  record Counts(long created, long updated, long unchanged) {}

  /** Receives a row that is in the file again with another content, and where. */
  @FunctionalInterface
  interface Differing {
    void accept(long row, long other);
  }

  private static final String IDENTITY =
      """
      indicator, period_start, period_end, territory_kind, territory_code, territory_vintage,
      breakdown""";

  static final String SAME_IDENTITY =
      """
      %1$s.indicator = i.indicator and %1$s.period_start = i.period_start
      and %1$s.period_end = i.period_end and %1$s.territory_kind = i.territory_kind
      and %1$s.territory_code = i.territory_code and %1$s.territory_vintage = i.territory_vintage
      and %1$s.breakdown = i.breakdown""";

  static final String DIFFERENT_CONTENT =
      """
      (%1$s.status, %1$s.value, %1$s.numerator, %1$s.denominator, %1$s.comment)
      is distinct from (i.status, i.value, i.numerator, i.denominator, i.comment)""";

  private static final String SAME_MEASUREMENT =
      "m.convention_id = ? and m.partner = ? and " + SAME_IDENTITY.formatted("m");

  private static final String CREATE =
      """
      create temporary table incoming (
        row_number bigint not null,
        indicator text not null,
        period_start date not null,
        period_end date not null,
        territory_kind text not null,
        territory_code text not null,
        territory_vintage text not null,
        breakdown text not null,
        status text not null,
        value numeric,
        numerator numeric,
        denominator numeric,
        comment text,
        reason text
      ) on commit drop
      """;

  private static final String FIND_REPEATED =
      """
      create temporary table repeated on commit drop as
      select %s, min(row_number) as first_row from incoming group by %s having count(*) > 1
      """
          .formatted(IDENTITY, IDENTITY);

  private static final String FIND_DIFFERING =
      """
      create temporary table differing on commit drop as
      select distinct f.* from repeated f
      join incoming c on c.row_number = f.first_row
      join incoming i on %s
      where %s
      """
          .formatted(SAME_IDENTITY.formatted("f"), DIFFERENT_CONTENT.formatted("c"));

  // Each row is told of the first one of its kind, and the first one of the second.
  private static final String LIST_DIFFERING =
      """
      select i.row_number,
        case when i.row_number = f.first_row
          then lead(i.row_number) over (partition by f.first_row order by i.row_number)
          else f.first_row end as other_row
      from incoming i join differing f on %s
      order by i.row_number
      """
          .formatted(SAME_IDENTITY.formatted("f"));

  private static final String DROP_DIFFERING =
      "delete from incoming i using differing f where " + SAME_IDENTITY.formatted("f");

  private static final String DROP_REPEATED =
      "delete from incoming i using repeated f where i.row_number <> f.first_row and "
          + SAME_IDENTITY.formatted("f");

  private static final String COMPARE =
      """
      select count(*) as rows, count(m.id) as known, count(m.id) filter (where %s) as changed
      from incoming i left join measurement m on %s
      """
          .formatted(DIFFERENT_CONTENT.formatted("m"), SAME_MEASUREMENT);

  private static final String KEEP_OLD =
      """
      insert into measurement_history (convention_id, measurement_id, revision, superseded_by,
        status, value, numerator, denominator, comment, reason)
      select m.convention_id, m.id, m.revision, ?, m.status, m.value, m.numerator, m.denominator,
        m.comment, m.reason
      from incoming i join measurement m on %s where %s
      """
          .formatted(SAME_MEASUREMENT, DIFFERENT_CONTENT.formatted("m"));

  private static final String CHANGE =
      """
      update measurement m set revision = ?, status = i.status, value = i.value,
        numerator = i.numerator, denominator = i.denominator, comment = i.comment,
        reason = i.reason
      from incoming i where %s and %s
      """
          .formatted(SAME_MEASUREMENT, DIFFERENT_CONTENT.formatted("m"));

  // The convention is locked: what conflicts is there for good, and is what was compared before.
  private static final String ADD =
      """
      insert into measurement (id, convention_id, revision, partner, %1$s,
        status, value, numerator, denominator, comment, reason)
      select uuidv7(), ?, ?, ?, %1$s, status, value, numerator, denominator, comment, reason
      from incoming
      on conflict on constraint uk_measurement_identity do nothing
      """
          .formatted(IDENTITY);

  private static final String TOTALS =
      """
      select indicator, count(*) as rows, sum(value) as value, sum(numerator) as numerator,
        sum(denominator) as denominator
      from incoming group by indicator order by indicator
      """;

  private final Sql sql;

  IncomingRows(Sql sql) {
    this.sql = sql;
  }

  /** Takes rows in the order of the columns of {@code incoming}. */
  void load(Sql.Rows rows) {
    // Sorting and hashing a file of this size in memory, in this transaction only.
    sql.update("set local work_mem = '64MB'");
    sql.update(CREATE);
    sql.copyIn("copy incoming from stdin", rows);
    sql.update("analyze incoming");
  }

  /**
   * Leaves one row of each measurement: of identical ones the first, of differing ones none.
   *
   * @return how many identical ones were left out
   */
  long dropRepeated(Differing differing) {
    sql.update(FIND_REPEATED);
    if (count("repeated") == 0) {
      return 0;
    }
    sql.update(FIND_DIFFERING);
    if (count("differing") > 0) {
      sql.forEach(
          LIST_DIFFERING,
          row -> differing.accept(row.getLong("row_number"), row.getLong("other_row")));
      sql.update(DROP_DIFFERING);
    }
    return sql.update(DROP_REPEATED);
  }

  /** What writing would do. */
  Counts compare(UUID convention, String partner) {
    return sql.first(
            COMPARE,
            row -> {
              long known = row.getLong("known");
              long changed = row.getLong("changed");
              return new Counts(row.getLong("rows") - known, changed, known - changed);
            },
            convention,
            partner)
        .orElseThrow();
  }

  /**
   * Writes what is new or changed; what is the same is not touched. The convention has to be
   * locked.
   *
   * @param revision the number that will be taken for it
   * @param counts what the comparison said; an unchanged file needs nothing more
   */
  void write(UUID convention, String partner, long revision, Counts counts) {
    if (counts.updated() > 0) {
      sql.update(KEEP_OLD, revision, convention, partner);
      sql.update(CHANGE, revision, convention, partner);
    }
    if (counts.created() > 0) {
      sql.update(ADD, convention, revision, partner);
    }
  }

  List<ControlTotal> totals() {
    return sql.list(TOTALS, IncomingRows::total);
  }

  private long count(String table) {
    return sql.first("select count(*) as rows from " + table, row -> row.getLong("rows"))
        .orElseThrow();
  }

  private static ControlTotal total(ResultSet row) throws SQLException {
    return new ControlTotal(
        row.getString("indicator"),
        row.getLong("rows"),
        row.getBigDecimal("value"),
        row.getBigDecimal("numerator"),
        row.getBigDecimal("denominator"));
  }
}
