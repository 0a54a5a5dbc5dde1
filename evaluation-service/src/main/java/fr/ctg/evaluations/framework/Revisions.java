package fr.ctg.evaluations.framework;

import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.sql.Sql;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The second of the two clocks: in which order things became known of a convention. Numbers and
 * instants grow together, because whoever records something holds the convention's counter row from
 * before it looks at what is there until its commit.
 */
@ApplicationScoped
public class Revisions {

  static final String LOCK =
      """
      select last_number as number, last_recorded_at as recorded_at from convention_clock
      where convention_id = ? for update
      """;
  private static final String START =
      """
      insert into convention_clock (convention_id, last_number, last_recorded_at)
      values (?, 0, '1970-01-01Z') on conflict do nothing
      """;
  // Two writes within one microsecond, or a clock set back, still follow each other.
  private static final String ADVANCE =
      """
      update convention_clock set last_number = last_number + 1,
        last_recorded_at = greatest(?, last_recorded_at + interval '1 microsecond')
      where convention_id = ? returning last_number as number, last_recorded_at as recorded_at
      """;
  private static final String INSERT =
      """
      insert into revision (convention_id, number, recorded_at, kind, subject, actor)
      values (?, ?, ?, ?, ?, ?)
      """;
  private static final String LAST =
      """
      select last_number as number, last_recorded_at as recorded_at from convention_clock
      where convention_id = ?
      """;
  private static final String SETTLED = LAST + " for share";
  private static final String AT =
      """
      select number, recorded_at from revision
      where convention_id = ? and recorded_at <= ? order by recorded_at desc limit 1
      """;
  private static final String ACTORS =
      "select number, actor from revision where convention_id = ? and number = any(?)";

  private final Sql sql;
  private final Clock clock;

  Revisions(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** Waits until nobody else records anything of this convention, until this transaction ends. */
  @Transactional(TxType.MANDATORY)
  public void lock(UUID convention) {
    if (sql.first(LOCK, Revisions::revision, convention).isEmpty()) {
      sql.update(START, convention);
      sql.first(LOCK, Revisions::revision, convention).orElseThrow();
    }
  }

  /**
   * Takes the next number. The convention has to be locked: an instant that was taken before could
   * be earlier than one of which somebody was told meanwhile what was known.
   *
   * @param subject what was recorded, such as the number of a framework version or an import's id
   * @param actor who recorded it
   */
  @Transactional(TxType.MANDATORY)
  public Revision next(UUID convention, RevisionKind kind, String subject, String actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Revision next = sql.first(ADVANCE, Revisions::revision, now, convention).orElseThrow();
    sql.update(INSERT, convention, next.number(), next.recordedAt(), kind.name(), subject, actor);
    return next;
  }

  /** The same for several writes that one transaction makes, with few ways to the database. */
  public NextRevisions several(UUID convention) {
    return new NextRevisions(convention, clock);
  }

  /** The last committed revision; number 0 if nothing has been recorded. */
  public Revision last(UUID convention) {
    return sql.first(LAST, Revisions::revision, convention).orElse(Revision.NONE);
  }

  /**
   * What had been recorded at an instant.
   *
   * @param asked the instant, of which what is finer than a microsecond is left away, as nothing is
   *     recorded more finely; null for that of the last committed revision
   * @throws RuleBroken if it lies in the future, of which nothing is known
   */
  public KnownAt at(UUID convention, Instant asked) {
    Revision last = last(convention);
    if (asked == null) {
      return new KnownAt(last.number(), last.recordedAt());
    }
    Instant knownAt = asked.truncatedTo(ChronoUnit.MICROS);
    if (knownAt.isAfter(last.recordedAt())) {
      if (knownAt.isAfter(clock.instant())) {
        throw inTheFuture(knownAt);
      }
      // Whoever is about to commit has an earlier instant already: wait, so that this answer stays.
      sql.first(SETTLED, Revisions::revision, convention);
    }
    Revision then = sql.first(AT, Revisions::revision, convention, knownAt).orElse(Revision.NONE);
    return new KnownAt(then.number(), knownAt);
  }

  /** Who recorded what, by the number of the revision. */
  public Map<Long, String> actors(UUID convention, Set<Long> revisions) {
    Map<Long, String> actors = new HashMap<>();
    sql.forEach(
        ACTORS,
        row -> actors.put(row.getLong("number"), row.getString("actor")),
        convention,
        revisions.toArray(Long[]::new));
    return actors;
  }

  private static Revision revision(ResultSet row) throws SQLException {
    return new Revision(row.getLong("number"), Sql.instant(row, "recorded_at"));
  }

  private static RuleBroken inTheFuture(Instant knownAt) {
    return new RuleBroken(
        Fault.parameter(
            "knownAt",
            "in-the-future",
            Text.of(
                "« knownAt » dit ce qui était connu à un instant passé ; %s est dans le futur.",
                "\"knownAt\" asks what was known at a past instant; %s is in the future.",
                knownAt)));
  }
}
