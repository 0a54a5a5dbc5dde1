package fr.ctg.evaluations.framework;

import fr.ctg.kit.sql.Pipeline;
import fr.ctg.kit.sql.Sql;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Several revisions of one convention that one transaction records: {@link #ask} before anything is
 * looked at, {@link #next} for each, {@link #write} with what they record.
 */
public final class NextRevisions {

  private static final String ADVANCE =
      """
      with advanced as (
        update convention_clock set last_number = ?, last_recorded_at = ? where convention_id = ?
        returning convention_id)
      insert into revision (convention_id, number, recorded_at, kind, subject, actor)
      select a.convention_id, n.number, n.recorded_at, n.kind, n.subject, n.actor
      from advanced a,
        unnest(?::bigint[], ?::timestamptz[], ?::text[], ?::text[], ?::text[])
          n(number, recorded_at, kind, subject, actor)
      """;

  private record Next(Revision revision, RevisionKind kind, String subject, String actor) {}

  private final UUID convention;
  private final Clock clock;
  private final List<Next> taken = new ArrayList<>();
  private Revision last;

  NextRevisions(UUID convention, Clock clock) {
    this.convention = convention;
    this.clock = clock;
  }

  /** Waits until nobody else records anything of the convention, until the transaction ends. */
  public void ask(Pipeline pipeline) {
    pipeline.forEach(
        Revisions.LOCK,
        row -> last = new Revision(row.getLong("number"), Sql.instant(row, "recorded_at")),
        convention);
  }

  /** Takes the next number, as {@link Revisions#next}; the convention's clock has to have begun. */
  public Revision next(RevisionKind kind, String subject, String actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    // Two within one microsecond, or a clock set back, still follow each other.
    Instant earliest = last.recordedAt().plus(1, ChronoUnit.MICROS);
    last = new Revision(last.number() + 1, now.isBefore(earliest) ? earliest : now);
    taken.add(new Next(last, kind, subject, actor));
    return last;
  }

  /** Records the revisions that were taken. */
  public void write(Pipeline pipeline) {
    if (taken.isEmpty()) {
      return;
    }
    pipeline.update(
        ADVANCE,
        last.number(),
        last.recordedAt(),
        convention,
        Pipeline.column(taken, next -> next.revision.number()),
        Pipeline.column(taken, next -> next.revision.recordedAt()),
        Pipeline.column(taken, Next::kind),
        Pipeline.column(taken, Next::subject),
        Pipeline.column(taken, Next::actor));
  }
}
