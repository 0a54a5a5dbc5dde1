package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.evaluations.framework.NextRevisions;
import fr.ctg.evaluations.framework.Revision;
import fr.ctg.evaluations.framework.RevisionKind;
import fr.ctg.evaluations.framework.Revisions;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.audit.Signed;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.idempotency.OnceEach;
import fr.ctg.kit.problem.Refusal;
import fr.ctg.kit.sql.Pipeline;
import fr.ctg.kit.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The one transaction of new measurements of a convention: for each its content, its revision, its
 * audit row and its idempotency key. It goes to the database twice: to ask, and to write.
 */
@ApplicationScoped
class CreationTransaction {

  private final SingleRecording recording;
  private final Frameworks frameworks;
  private final Revisions revisions;
  private final AuditTrail audit;
  private final Once once;
  private final Sql sql;

  CreationTransaction(
      SingleRecording recording,
      Frameworks frameworks,
      Revisions revisions,
      AuditTrail audit,
      Once once,
      Sql sql) {
    this.recording = recording;
    this.frameworks = frameworks;
    this.revisions = revisions;
    this.audit = audit;
    this.once = once;
    this.sql = sql;
  }

  /** Says to each what came of it. No two may have a claim in common. */
  @Transactional
  void record(UUID convention, List<Creation> creations) {
    new Steps(convention, creations).run();
  }

  private final class Steps {

    private final UUID convention;
    private final List<Creation> creations;
    private final NextRevisions next;
    private final OnceEach keys;
    private final RecordingTogether rows;
    private final List<Signed> entries = new ArrayList<>();
    private long version;

    private Steps(UUID convention, List<Creation> creations) {
      this.convention = convention;
      this.creations = creations;
      this.next = revisions.several(convention);
      this.keys =
          once.each(creations.stream().map(Creation::key).filter(Objects::nonNull).toList());
      this.rows = recording.together(convention, creations.stream().map(Creation::row).toList());
    }

    private void run() {
      Pipeline asking = new Pipeline();
      asking.planOnce();
      next.ask(asking);
      frameworks.askVersion(convention, asking, newest -> version = newest);
      keys.ask(asking);
      rows.ask(asking);
      sql.run(asking);
      for (Creation creation : creations) {
        try {
          decide(creation);
        } catch (Refusal refusal) {
          creation.refused(refusal);
        }
      }
      Pipeline writing = new Pipeline();
      next.write(writing);
      rows.write(writing);
      audit.record(entries, writing);
      keys.keep(writing);
      writing.commit();
      sql.run(writing);
    }

    private void decide(Creation creation) {
      Optional<Answer<MeasurementResponse>> earlier =
          creation.key() == null ? Optional.empty() : keys.earlier(creation.key());
      if (earlier.isPresent()) {
        creation.answered(earlier.get());
        return;
      }
      if (creation.version() != version) {
        creation.outdated();
        return;
      }
      RecordingTogether.Recorded recorded = rows.judge(creation.row());
      if (recorded.changed()) {
        creation.answered(take(creation, recorded.id()));
      } else {
        creation.unchanged(recorded.id());
      }
    }

    private Answer<MeasurementResponse> take(Creation creation, UUID id) {
      Revision revision = next.next(RevisionKind.MEASUREMENT, id.toString(), creation.by().actor());
      rows.take(creation.row(), id, revision);
      MeasurementCell cell = cell(creation, id, revision);
      Answer<MeasurementResponse> answer =
          MeasurementTransaction.answer(new ReviewedMeasurement(cell, MeasurementReview.NONE));
      entries.add(
          new Signed(
              creation.by(),
              new Entry(
                  "created",
                  MeasurementTransaction.TYPE,
                  id,
                  convention,
                  null,
                  answer.body(),
                  creation.onBehalfOf())));
      return creation.key() == null ? answer : keys.first(creation.key(), answer);
    }
  }

  private static MeasurementCell cell(Creation creation, UUID id, Revision revision) {
    NewContent content = creation.row().content();
    return new MeasurementCell(
        id,
        content.indicator(),
        content.period(),
        content.territory(),
        content.breakdown(),
        creation.row().partner(),
        asKept(content.value()),
        asKept(content.numerator()),
        asKept(content.denominator()),
        content.status(),
        content.comment(),
        revision.number(),
        revision.recordedAt(),
        creation.by().actor());
  }

  /** The database keeps 1E+3 as 1000. */
  private static BigDecimal asKept(BigDecimal number) {
    return number == null || number.scale() >= 0 ? number : number.setScale(0);
  }
}
