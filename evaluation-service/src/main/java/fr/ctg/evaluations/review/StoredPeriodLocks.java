package fr.ctg.evaluations.review;

import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.RowListing;
import fr.ctg.kit.paging.RowListing.Slice;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.sql.Sql;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The locks of every convention, those that were lifted too. */
@ApplicationScoped
class StoredPeriodLocks {

  private static final RowListing<PeriodLock> LISTING =
      new RowListing<>("l.id", PeriodLock::id)
          .sortedBy("-lockedAt", "l.locked_at", PeriodLock::lockedAt, Instant::parse)
          .sortedBy("from", "l.period_start", PeriodLock::from, LocalDate::parse);

  private static final String OF_CONVENTION = " from period_lock l where l.convention_id = ?";

  private static final String COVERING =
      """
       and l.reopened_at is null and l.period_start <= ? and l.period_end >= ?
      and (l.indicators is null or cast(? as text[]) <@ l.indicators)
      order by l.locked_at limit 1
      """;

  private final Sql sql;

  StoredPeriodLocks(Sql sql) {
    this.sql = sql;
  }

  void add(PeriodLock lock) {
    sql.update(
        """
        insert into period_lock
          (id, convention_id, period_start, period_end, indicators, reason, locked_at, locked_by)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        lock.id(),
        lock.convention(),
        lock.from(),
        lock.to(),
        array(lock.indicators()),
        lock.reason(),
        lock.lockedAt(),
        lock.lockedBy());
  }

  void reopen(PeriodLock lock) {
    sql.update(
        """
        update period_lock set reopened_at = ?, reopened_by = ?, reopening_reason = ?
        where id = ?
        """,
        lock.reopening().at(),
        lock.reopening().by(),
        lock.reopening().reason(),
        lock.id());
  }

  PeriodLock require(UUID convention, UUID id) {
    return sql.first(
            "select l.*" + OF_CONVENTION + " and l.id = ?", StoredPeriodLocks::lock, convention, id)
        .orElseThrow(
            () ->
                new NotFound(
                    "period-lock-not-found",
                    Text.of(
                        "Il n'y a pas de verrou « %s » dans cette convention.",
                        "There is no period lock \"%s\" in this convention.", id)));
  }

  /** A lock that holds and leaves nothing for this one to add. */
  Optional<PeriodLock> covering(PeriodLock lock) {
    return sql.first(
        "select l.*" + OF_CONVENTION + COVERING,
        StoredPeriodLocks::lock,
        lock.convention(),
        lock.from(),
        lock.to(),
        array(lock.indicators()));
  }

  Page<PeriodLock> page(UUID convention, LockState state, PageRequest request) {
    String matching = OF_CONVENTION + condition(state);
    return LISTING.page(
        request,
        convention + "|" + state,
        slice -> read(matching, convention, slice),
        () ->
            sql.first(
                    "select count(*) as total" + matching, row -> row.getLong("total"), convention)
                .orElseThrow());
  }

  private List<PeriodLock> read(String matching, UUID convention, Slice slice) {
    List<Object> parameters = new ArrayList<>();
    parameters.add(convention);
    parameters.addAll(slice.parameters());
    parameters.add(slice.rows());
    return sql.list(
        "select l.*%s and %s order by %s limit ?"
            .formatted(matching, slice.condition(), slice.order()),
        StoredPeriodLocks::lock,
        parameters.toArray());
  }

  private static String condition(LockState state) {
    if (state == null) {
      return "";
    }
    return state == LockState.LOCKED
        ? " and l.reopened_at is null"
        : " and l.reopened_at is not null";
  }

  private static String[] array(List<String> texts) {
    return texts == null ? null : texts.toArray(String[]::new);
  }

  private static PeriodLock lock(ResultSet row) throws SQLException {
    Array indicators = row.getArray("indicators");
    Instant reopenedAt = Sql.instant(row, "reopened_at");
    return new PeriodLock(
        row.getObject("id", UUID.class),
        row.getObject("convention_id", UUID.class),
        row.getObject("period_start", LocalDate.class),
        row.getObject("period_end", LocalDate.class),
        indicators == null ? null : List.of((String[]) indicators.getArray()),
        row.getString("reason"),
        Sql.instant(row, "locked_at"),
        row.getString("locked_by"),
        reopenedAt == null
            ? null
            : new PeriodLock.Reopening(
                reopenedAt, row.getString("reopened_by"), row.getString("reopening_reason")));
  }
}
