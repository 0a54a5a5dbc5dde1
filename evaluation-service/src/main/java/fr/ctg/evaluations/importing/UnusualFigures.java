package fr.ctg.evaluations.importing;

import fr.ctg.kit.sql.Sql;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * New and changed figures of an import that are far from the earlier ones of their cell, for
 * periods as long. One statement hands them over in order; each is compared with those before it.
 */
final class UnusualFigures {

  /**
   * A figure, and between which it was expected.
   *
   * @param row its number among the incoming rows
   */
  record Unusual(long row, BigDecimal figure, BigDecimal low, BigDecimal high) {}

  private record Figure(LocalDate end, BigDecimal value) {}

  private static final String FIGURE =
      "coalesce(k.value, a.factor * k.numerator / nullif(k.denominator, 0))";

  private static final String IN_ORDER =
      """
      with a as materialized (
        select * from jsonb_to_recordset(cast(? as jsonb)) as a(indicator text, factor numeric)),
      changed as materialized (
        select i.row_number, %1$s
        from incoming i join a using (indicator)
        left join (
          select * from measurement where convention_id = ? and partner = ?
            and indicator = any(array(select distinct indicator from incoming))) m
          using (period_start, period_end, %1$s)
        where m.id is null or %3$s),
      cells as materialized (
        select row_number() over () as cell, c.* from (select distinct %1$s from changed) c),
      %2$s,
      figures as (
        select k.cell, %4$s as length, c.row_number, k.period_start, k.period_end, %5$s as figure
        from known k join a using (indicator) left join changed c using (row_number))
      select dense_rank() over (order by cell, length) as series, row_number, period_start,
        period_end, figure
      from figures where figure is not null
      order by cell, length, period_end
      """
          .formatted(
              CellsSent.CELL,
              CellsSent.KNOWN,
              IncomingRows.DIFFERENT_CONTENT.formatted("m"),
              CellsSent.LENGTH.formatted("k"),
              FIGURE);

  private final UsualRange usual = new UsualRange();
  private final Queue<Figure> notEarlier = new ArrayDeque<>();
  private final List<Unusual> unusual = new ArrayList<>();
  private long series;

  /**
   * Hands over the unusual ones in the order of their rows.
   *
   * @param factors JSON, what a ratio of each indicator is multiplied with
   */
  void forEach(ImportTask task, Sql sql, String factors, Consumer<Unusual> each) {
    sql.forEach(
        IN_ORDER,
        this::look,
        factors,
        task.convention(),
        task.order().partner(),
        task.convention(),
        task.order().partner());
    unusual.sort(Comparator.comparingLong(Unusual::row));
    unusual.forEach(each);
  }

  private void look(ResultSet row) throws SQLException {
    if (row.getLong("series") != series) {
      series = row.getLong("series");
      usual.clear();
      notEarlier.clear();
    }
    BigDecimal figure = row.getBigDecimal("figure");
    long number = row.getLong("row_number");
    if (!row.wasNull()) {
      compare(number, figure, row.getObject("period_start", LocalDate.class));
    }
    notEarlier.add(new Figure(row.getObject("period_end", LocalDate.class), figure));
  }

  private void compare(long row, BigDecimal figure, LocalDate start) {
    while (!notEarlier.isEmpty() && notEarlier.peek().end().isBefore(start)) {
      usual.add(notEarlier.remove().value());
    }
    if (usual.isKnown() && !usual.holds(figure)) {
      unusual.add(new Unusual(row, figure, usual.low(), usual.high()));
    }
  }
}
