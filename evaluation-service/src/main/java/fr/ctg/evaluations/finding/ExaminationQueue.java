package fr.ctg.evaluations.finding;

import fr.ctg.evaluations.importing.ImportsUnderway;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * Which conventions are to be examined: those of which something was recorded since the last time,
 * and each of them once a day. That something was recorded is told by the convention's clock, which
 * moves in the transaction that records it; so nothing is forgotten, and many imports are one.
 */
@ApplicationScoped
class ExaminationQueue {

  // Should an instance die, or fail, another one tries again then.
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final Duration ASK_AGAIN = Duration.ofMinutes(1);
  // Files that somebody waits for go first, and often more of the same convention follow.
  private static final Duration GIVES_WAY = Duration.ofMinutes(1);

  private static final String KNOW =
      """
      insert into examination (convention_id, revision)
      select convention_id, 0 from framework_copy on conflict do nothing
      """;
  private static final String CLAIM =
      """
      update examination set claimed_until = ? where convention_id = (
        select e.convention_id
        from examination e join convention_clock c on c.convention_id = e.convention_id
        where (e.claimed_until is null or e.claimed_until <= ?)
          and (e.examined_at is null or e.examined_at <= ?)
          and (e.again_at <= ? or (not e.is_over and e.examined_on < ?)
            or (c.last_number > e.revision and ((? and c.last_recorded_at <= ?) or not exists (
              select 1 from revision r where r.convention_id = e.convention_id
                and r.number = e.revision + 1 and r.recorded_at > ?))))
        order by e.examined_at nulls first limit 1 for update of e skip locked)
      returning convention_id
      """;
  private static final String DONE =
      """
      update examination set revision = ?, examined_at = ?, examined_on = ?,
        is_over = ?, again_at = ?, claimed_until = null
      where convention_id = ?
      """;

  private final Sql sql;
  private final ImportsUnderway imports;
  private final FindingSettings settings;
  private final Clock clock;

  ExaminationQueue(Sql sql, ImportsUnderway imports, FindingSettings settings, Clock clock) {
    this.sql = sql;
    this.imports = imports;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * One of those that are due; for a while it is nobody else's to examine. What was just recorded
   * waits until it is quiet and no file is being imported, for a minute at most.
   */
  @Transactional
  Optional<UUID> claim() {
    Instant now = clock.instant();
    sql.update(KNOW);
    return sql.first(
        CLAIM,
        row -> row.getObject("convention_id", UUID.class),
        now.plus(LEASE),
        now,
        now.minus(settings.pause()),
        now,
        LocalDate.now(clock),
        !imports.any(),
        // What is recorded at one instant follows each other by microseconds.
        now.minus(settings.quiet()).plusMillis(1),
        now.minus(GIVES_WAY));
  }

  /**
   * Up to which revision everything was looked at; in a transaction nobody else changes that until
   * it ends.
   */
  long seen(UUID convention) {
    sql.update(
        "insert into examination (convention_id, revision) values (?, 0) on conflict do nothing",
        convention);
    return sql.first(
            "select revision from examination where convention_id = ? for update",
            row -> row.getLong("revision"),
            convention)
        .orElseThrow();
  }

  /**
   * @param revision up to which everything was looked at
   * @param over whether nothing will be found any more
   * @param again whether something could not be asked for, and should be soon
   */
  void done(UUID convention, long revision, boolean over, boolean again) {
    Instant now = clock.instant();
    sql.update(
        DONE,
        revision,
        now,
        LocalDate.now(clock),
        over,
        again ? now.plus(ASK_AGAIN).atOffset(ZoneOffset.UTC) : null,
        convention);
  }

  /** It has not begun: there is nothing to find before another day. */
  void notYet(UUID convention) {
    Instant now = clock.instant();
    sql.update(
        """
        update examination e set revision = c.last_number, examined_at = ?, examined_on = ?,
          claimed_until = null
        from convention_clock c where c.convention_id = e.convention_id and e.convention_id = ?
        """,
        now,
        LocalDate.now(clock),
        convention);
  }
}
