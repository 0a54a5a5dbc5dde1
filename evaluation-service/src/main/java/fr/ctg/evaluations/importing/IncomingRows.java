package fr.ctg.evaluations.importing;

import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * The rows of one import on their way into the measurements: loaded by COPY into a temporary table,
 * then compared and written a set at a time, never a row at a time. All of it belongs to the
 * running transaction, and so does the table.
 */
@ApplicationScoped
class IncomingRows {

  /** Receives a row that is in the file again with another content, and where. */
  @FunctionalInterface
  interface Differing {
    void accept(long row, long other);
  }

  static final String IDENTITY =
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
      select %s, min(row_number) as first_row, count(*) as times,
        count(nullif(btrim(reason), '')) as explained
      from incoming group by %s having count(*) > 1
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

  // A reason is not content: of identical rows it is enough that one gives it.
  private static final String EXPLAIN_FIRST =
      """
      update incoming c set reason = e.reason
      from (
        select distinct on (f.first_row) f.first_row, i.reason
        from repeated f join incoming i on %s
        where f.explained between 1 and f.times - 1 and btrim(i.reason) <> ''
        order by f.first_row, i.row_number) e
      where c.row_number = e.first_row and coalesce(btrim(c.reason), '') = ''
      """
          .formatted(SAME_IDENTITY.formatted("f"));

  private static final String CREATE_COPIES =
      """
      create temporary table copies (row_number bigint not null, first_row bigint not null)
      on commit drop
      """;

  private static final String DROP_REPEATED =
      """
      with dropped as (
        delete from incoming i using repeated f where i.row_number <> f.first_row and %s
        returning i.row_number, f.first_row)
      insert into copies select row_number, first_row from dropped
      """
          .formatted(SAME_IDENTITY.formatted("f"));

  // Of all rows that were accepted, identical ones too: the sender's own sums have them.
  private static final String TOTALS =
      """
      select i.indicator, sum(times) as rows,
        coalesce(sum(times) filter (where status = 'Q'), 0) as suppressed,
        sum(value * times) as value, sum(numerator * times) as numerator,
        sum(denominator * times) as denominator
      from (select i.*, coalesce(f.times, 1) as times from incoming i
        left join repeated f on f.first_row = i.row_number) i
      group by indicator order by indicator
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
   * Leaves one row of each measurement: of identical ones the first, with the first reason that is
   * given; of differing ones none.
   *
   * @return whether identical ones were left out; they are then in {@code copies}, as what becomes
   *     of the first becomes of them
   */
  boolean dropRepeated(Differing differing) {
    sql.update(FIND_REPEATED);
    if (count("repeated") == 0) {
      return false;
    }
    sql.update(FIND_DIFFERING);
    if (count("differing") > 0) {
      sql.forEach(
          LIST_DIFFERING,
          row -> differing.accept(row.getLong("row_number"), row.getLong("other_row")));
      sql.update(DROP_DIFFERING);
    }
    sql.update(EXPLAIN_FIRST);
    sql.update(CREATE_COPIES);
    return sql.update(DROP_REPEATED) > 0;
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
        row.getLong("suppressed"),
        row.getBigDecimal("value"),
        row.getBigDecimal("numerator"),
        row.getBigDecimal("denominator"));
  }
}
