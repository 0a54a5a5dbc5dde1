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
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads when what is owed came in. */
@ApplicationScoped
public class FirstReceipts {

  // That something is missing (O), not collected (L) or withdrawn (W) is no report.
  private static final String IS_REPORT = "status not in ('O', 'L', 'W')";

  private static final String ALL =
      """
      with known as (
        select m.id, m.indicator, %2$s, %3$s, m.partner, m.revision
        from measurement m
        where m.convention_id = ? and m.indicator = any(?) and m.revision <= ? and m.%1$s
          and (?::text is null or m.partner = ?)
        union all
        select m.id, m.indicator, %2$s, %3$s, m.partner, h.revision
        from measurement_history h
        join measurement m on m.convention_id = h.convention_id and m.id = h.measurement_id
        where h.convention_id = ? and m.indicator = any(?) and h.superseded_by > ?
          and h.revision <= ? and h.%1$s and (?::text is null or m.partner = ?)
      ), withdrawn as (
        select h.measurement_id, max(h.revision) as revision from measurement_history h
        where h.convention_id = ? and h.revision <= ? and h.status = 'W' group by h.measurement_id
      ), earlier as (
        select h.measurement_id, min(h.revision) as revision from measurement_history h
        left join withdrawn w on w.measurement_id = h.measurement_id
        where h.convention_id = ? and h.revision <= ? and h.%1$s
          and (w.revision is null or h.revision > w.revision)
        group by h.measurement_id
      )
      select k.indicator, k.start_day, k.end_day, k.territory, k.partner,
        cast(r.recorded_at at time zone ? as date) - date '1970-01-01'
      from known k left join earlier e on e.measurement_id = k.id
      join revision r on r.convention_id = ? and r.number = least(k.revision, e.revision)
      """
          .formatted(IS_REPORT, PeriodColumns.SQL, TerritoryColumn.SQL);

  private final Sql sql;

  FirstReceipts(Sql sql) {
    this.sql = sql;
  }

  /**
   * Hands over the first receipts of some indicators, as they are read and in no particular order:
   * one for each breakdown, of which the earliest counts. What was withdrawn was not received; sent
   * again, it counts from then on.
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
    Rows rows = new Rows();
    sql.forEach(
        ALL,
        row -> each.accept(rows.read(row)),
        convention,
        codes,
        revision,
        partner,
        partner,
        convention,
        codes,
        revision,
        revision,
        partner,
        partner,
        convention,
        revision,
        convention,
        revision,
        zone.getId(),
        convention);
  }

  /** What comes again and again is made once. */
  private static final class Rows {

    private final Once<String, String> indicators = new Once<>(code -> code);
    private final Once<PeriodColumns, Period> periods = new Once<>(PeriodColumns::period);
    private final Once<String, TerritoryKey> territories = new Once<>(TerritoryColumn::read);
    private final Once<String, String> partners = new Once<>(code -> code);
    private final Once<Integer, LocalDate> days = new Once<>(day -> LocalDate.ofEpochDay(day));

    private FirstReceipt read(ResultSet row) throws SQLException {
      return new FirstReceipt(
          indicators.of(row.getString(1)),
          periods.of(new PeriodColumns(row.getInt(2), row.getInt(3))),
          territories.of(row.getString(4)),
          partners.of(row.getString(5)),
          days.of(row.getInt(6)));
    }
  }
}
