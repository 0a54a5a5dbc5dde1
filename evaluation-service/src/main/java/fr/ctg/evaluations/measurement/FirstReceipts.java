package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.kit.period.Period;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads when what is owed came in, for a whole convention in one statement. */
@ApplicationScoped
public class FirstReceipts {

  // That something is missing (O), not collected (L) or withdrawn (W) is no report.
  private static final String IS_REPORT = "status not in ('O', 'L', 'W')";

  private static final String ALL =
      """
      with known as (
        select m.id, m.indicator, m.period_start, m.period_end, m.territory_kind, m.territory_code,
          m.territory_vintage, m.partner, m.revision
        from measurement m
        where m.convention_id = ? and m.revision <= ? and m.%1$s
          and (?::text is null or m.partner = ?)
        union all
        select m.id, m.indicator, m.period_start, m.period_end, m.territory_kind, m.territory_code,
          m.territory_vintage, m.partner, h.revision
        from measurement_history h
        join measurement m on m.convention_id = h.convention_id and m.id = h.measurement_id
        where h.convention_id = ? and h.superseded_by > ? and h.revision <= ? and h.%1$s
          and (?::text is null or m.partner = ?)
      ), withdrawn as (
        select h.measurement_id, max(h.revision) as revision from measurement_history h
        where h.convention_id = ? and h.revision <= ? and h.status = 'W' group by h.measurement_id
      ), earlier as (
        select h.measurement_id, min(h.revision) as revision from measurement_history h
        left join withdrawn w on w.measurement_id = h.measurement_id
        where h.convention_id = ? and h.revision <= ? and h.%1$s
          and (w.revision is null or h.revision > w.revision)
        group by h.measurement_id
      ), first as (
        select k.indicator, k.period_start, k.period_end, k.territory_kind, k.territory_code,
          k.territory_vintage, k.partner, min(least(k.revision, e.revision)) as revision
        from known k left join earlier e on e.measurement_id = k.id
        group by 1, 2, 3, 4, 5, 6, 7
      )
      select f.*, r.recorded_at from first f
      join revision r on r.convention_id = ? and r.number = f.revision
      """
          .formatted(IS_REPORT);

  private final Sql sql;

  FirstReceipts(Sql sql) {
    this.sql = sql;
  }

  /**
   * Hands over the first receipts of a convention, as they are read and in no particular order.
   * What was withdrawn was not received; sent again, it counts from then on.
   *
   * @param revision the last one that was known, see {@code Revisions.at}
   * @param partner whose only; null for everybody's
   */
  @Transactional
  public void forEach(UUID convention, long revision, String partner, Consumer<FirstReceipt> each) {
    sql.forEach(
        ALL,
        row -> each.accept(receipt(row)),
        convention,
        revision,
        partner,
        partner,
        convention,
        revision,
        revision,
        partner,
        partner,
        convention,
        revision,
        convention,
        revision,
        convention);
  }

  private static FirstReceipt receipt(ResultSet row) throws SQLException {
    return new FirstReceipt(
        row.getString("indicator"),
        new Period(
            row.getObject("period_start", LocalDate.class),
            row.getObject("period_end", LocalDate.class)),
        new TerritoryKey(
            TerritoryKey.Kind.valueOf(row.getString("territory_kind")),
            row.getString("territory_code"),
            row.getString("territory_vintage")),
        row.getString("partner"),
        Sql.instant(row, "recorded_at"));
  }
}
