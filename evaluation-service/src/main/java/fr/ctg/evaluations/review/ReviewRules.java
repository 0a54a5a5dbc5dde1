package fr.ctg.evaluations.review;

import fr.ctg.kit.period.Period;
import fr.ctg.kit.sql.Pipeline;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What reviewing asks of whoever is about to record figures: leave locked days alone, and say why a
 * validated figure changes.
 *
 * <p>The rows are given as a query that answers {@code row_number, indicator, period_start,
 * period_end, measurement_id} (null for a new measurement) and {@code reason} of every row that
 * would create or change something; rows that change nothing are left out of it. The convention has
 * to be locked ({@code Revisions.lock}) for the answer to hold until the commit.
 */
@ApplicationScoped
public class ReviewRules {

  private static final String LOCKED =
      """
      select distinct on (c.row_number) c.row_number, l.id, l.period_start, l.period_end, l.reason,
        l.locked_by
      from (%s) c
      join locked_period l on l.convention_id = ? and c.period_start <= l.period_end
        and c.period_end >= l.period_start
        and (l.indicators is null or c.indicator = any(l.indicators))
      order by c.row_number, l.locked_at, l.id
      """;

  private static final String UNEXPLAINED =
      """
      select c.row_number, w.reviewed_by, w.recorded_at
      from (%s) c
      join present_review p on p.convention_id = ? and p.measurement_id = c.measurement_id
      join review w on w.id = p.review_id
      where p.state = 'VALIDATED' and coalesce(btrim(c.reason), '') = ''
      order by c.row_number
      """;

  private final Sql sql;

  ReviewRules(Sql sql) {
    this.sql = sql;
  }

  /** Whether any period is locked; where none is, rows need not be looked at. */
  public boolean hasLocks(UUID convention) {
    return exists("select 1 from locked_period where convention_id = ? limit 1", convention);
  }

  /** Whether anything was ever reviewed; where nothing was, rows need not be looked at. */
  public boolean hasReviews(UUID convention) {
    return exists("select 1 from measurement_review where convention_id = ? limit 1", convention);
  }

  /** Finds out, with what else is asked, whether anything is locked or was ever reviewed. */
  public void ask(UUID convention, Pipeline pipeline, Consumer<Boolean> anything) {
    pipeline.forEach(
        """
        select exists (select 1 from locked_period where convention_id = ?)
          or exists (select 1 from measurement_review where convention_id = ?) as anything
        """,
        row -> anything.accept(row.getBoolean("anything")),
        convention,
        convention);
  }

  /** Hands over each row that would change a figure of locked days, in order. */
  public void forEachLocked(
      UUID convention, String changing, List<?> parameters, Consumer<LockedRow> each) {
    sql.forEach(
        LOCKED.formatted(changing),
        row -> each.accept(locked(row)),
        parametersAnd(parameters, convention));
  }

  /** Hands over each row that would change a validated figure without a reason, in order. */
  public void forEachUnexplained(
      UUID convention, String changing, List<?> parameters, Consumer<UnexplainedRow> each) {
    sql.forEach(
        UNEXPLAINED.formatted(changing),
        row ->
            each.accept(
                new UnexplainedRow(
                    row.getLong("row_number"),
                    row.getString("reviewed_by"),
                    Sql.instant(row, "recorded_at"))),
        parametersAnd(parameters, convention));
  }

  private boolean exists(String query, UUID convention) {
    return sql.first(query, row -> true, convention).isPresent();
  }

  private static Object[] parametersAnd(List<?> parameters, UUID convention) {
    List<Object> all = new ArrayList<>(parameters);
    all.add(convention);
    return all.toArray();
  }

  private static LockedRow locked(ResultSet row) throws SQLException {
    return new LockedRow(
        row.getLong("row_number"),
        row.getObject("id", UUID.class),
        new Period(
            row.getObject("period_start", LocalDate.class),
            row.getObject("period_end", LocalDate.class)),
        row.getString("reason"),
        row.getString("locked_by"));
  }
}
