package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.kit.period.Period;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads when what is owed came in. */
@ApplicationScoped
public class FirstReceipts {

  private static final String WITHDRAWN = "W";

  /** That something is missing or was not collected is no report. */
  private static final Set<String> NO_REPORT = Set.of("O", "L", WITHDRAWN);

  private static final String COLUMNS =
      "m.id, m.indicator, "
          + PeriodColumns.SQL
          + ", "
          + TerritoryColumn.SQL
          + ", m.partner, %1$s.status,"
          + " cast(r.recorded_at at time zone ? as date) - date '1970-01-01' as day";

  private static final String CONDITIONS =
      """
      join revision r on r.convention_id = %1$s.convention_id and r.number = %1$s.revision
      where %1$s.convention_id = ? and m.indicator = any(?) and %1$s.revision <= ?
        and (?::text is null or m.partner = ?)
      """;

  private static final String CURRENT =
      "select " + COLUMNS.formatted("m") + " from measurement m " + CONDITIONS.formatted("m");

  private static final String EARLIER =
      "select "
          + COLUMNS.formatted("h")
          + ", h.superseded_by, h.status = 'W' and h.superseded_by in ("
          + "select u.revision from measurement_import u"
          + " where u.convention_id = ? and u.undoes is not null) as given_back"
          + " from measurement_history h"
          + " join measurement m on m.convention_id = h.convention_id and m.id = h.measurement_id "
          + CONDITIONS.formatted("h")
          + " order by h.revision";

  private final Sql sql;

  FirstReceipts(Sql sql) {
    this.sql = sql;
  }

  /**
   * Hands over the first receipts of some indicators, as they are read and in no particular order:
   * one for each breakdown, of which the earliest counts. What was withdrawn was not received; sent
   * again, it counts from then on, but given back by an undoing it counts as if it had stayed.
   *
   * @param revision the last one that was known, see {@code Revisions.at}
   * @param partner whose only; null for everybody's
   * @param zone whose days count
   */
  @Transactional
  public void forEach(
      UUID convention,
      Set<String> indicators,
      long revision,
      String partner,
      ZoneId zone,
      Consumer<FirstReceipt> each) {
    String[] codes = indicators.toArray(String[]::new);
    String days = zone.getId();
    Rows rows = new Rows(revision, each);
    sql.joinByHashing();
    sql.forEach(
        EARLIER, rows::earlier, days, convention, convention, codes, revision, partner, partner);
    sql.forEach(CURRENT, rows::current, days, convention, codes, revision, partner, partner);
  }

  /** What comes again and again is made once. */
  private static final class Rows {

    private final MadeOnce<String, String> indicators = new MadeOnce<>(code -> code);
    private final MadeOnce<PeriodColumns, Period> periods = new MadeOnce<>(PeriodColumns::period);
    private final MadeOnce<String, TerritoryKey> territories =
        new MadeOnce<>(TerritoryColumn::read);
    private final MadeOnce<String, String> partners = new MadeOnce<>(code -> code);
    private final MadeOnce<Integer, LocalDate> days =
        new MadeOnce<>(day -> LocalDate.ofEpochDay(day));

    private final long revision;
    private final Consumer<FirstReceipt> each;
    private final Map<UUID, Integer> first = new HashMap<>();

    private Rows(long revision, Consumer<FirstReceipt> each) {
      this.revision = revision;
      this.each = each;
    }

    /** In the order of their revisions. */
    private void earlier(ResultSet row) throws SQLException {
      UUID measurement = row.getObject(1, UUID.class);
      String status = row.getString(7);
      if (status.equals(WITHDRAWN)) {
        if (!row.getBoolean(10)) {
          first.remove(measurement);
        }
      } else if (!NO_REPORT.contains(status)) {
        first.putIfAbsent(measurement, row.getInt(8));
        if (row.getLong(9) > revision) {
          each.accept(receipt(row, first.get(measurement)));
        }
      }
    }

    private void current(ResultSet row) throws SQLException {
      if (NO_REPORT.contains(row.getString(7))) {
        return;
      }
      int day = row.getInt(8);
      each.accept(
          receipt(
              row, first.isEmpty() ? day : first.getOrDefault(row.getObject(1, UUID.class), day)));
    }

    private FirstReceipt receipt(ResultSet row, int day) throws SQLException {
      return new FirstReceipt(
          indicators.of(row.getString(2)),
          periods.of(new PeriodColumns(row.getInt(3), row.getInt(4))),
          territories.of(row.getString(5)),
          partners.of(row.getString(6)),
          days.of(day));
    }
  }
}
