package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Revision;
import fr.ctg.evaluations.framework.RevisionKind;
import fr.ctg.evaluations.framework.Revisions;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.text.Language;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The one transaction of an import: effect, audit row and idempotency key, or none of them. */
@ApplicationScoped
class ImportTransaction {

  private static final int SECONDS = 900;
  private static final String TYPE = "import";

  /** What the rows come down to before any is written. */
  private record Loaded(long received, long repeated) {}

  private final IncomingRows incoming;
  private final StoredImports imports;
  private final Revisions revisions;
  private final AuditTrail audit;
  private final Once once;
  private final Caller caller;
  private final Clock clock;
  private final Language language;
  private final Event<MeasurementsRecorded> recorded;

  ImportTransaction(
      IncomingRows incoming,
      StoredImports imports,
      Revisions revisions,
      AuditTrail audit,
      Once once,
      Caller caller,
      Clock clock,
      Language language,
      Event<MeasurementsRecorded> recorded) {
    this.incoming = incoming;
    this.imports = imports;
    this.revisions = revisions;
    this.audit = audit;
    this.once = once;
    this.caller = caller;
    this.clock = clock;
    this.language = language;
    this.recorded = recorded;
  }

  /**
   * @throws ImportRefused if a row is rejected and all or nothing is to be written
   */
  @Transactional
  @TransactionConfiguration(timeout = SECONDS)
  Answer<ImportReport> perform(ImportTask task) {
    return once.only(
        () -> {
          ImportSummary summary = write(task);
          return Answer.of(summary.id(), 1, report(summary, task, false));
        });
  }

  /** Every check and every comparison, and nothing written. */
  @Transactional
  @TransactionConfiguration(timeout = SECONDS)
  ImportReport rehearse(ImportTask task) {
    Loaded loaded = load(task);
    return report(compared(task, loaded, false), task, true);
  }

  /** Keeps what was wrong, so that all of it can be read; the measurements stay as they are. */
  @Transactional
  ImportReport keepRefused(ImportTask task, ImportSummary summary) {
    imports.add(summary, task.rejections());
    audit(task, summary, "refused");
    return report(summary, task, false);
  }

  private ImportSummary write(ImportTask task) {
    Loaded loaded = load(task);
    if (task.atomicity() == Atomicity.ALL && task.rejections().rows() > 0) {
      throw new ImportRefused(compared(task, loaded, false));
    }
    revisions.lock(task.convention());
    long number = revisions.last(task.convention()).number() + 1;
    IncomingRows.Counts counts = incoming.write(task.convention(), task.partner(), number);
    Revision revision = null;
    if (counts.created() + counts.updated() > 0) {
      revision =
          revisions.next(
              task.convention(), RevisionKind.IMPORT, task.id().toString(), caller.name());
    }
    ImportSummary summary = summary(task, loaded, counts, revision, true);
    imports.add(summary, task.rejections());
    audit(task, summary, "imported");
    if (revision != null) {
      recorded.fire(
          new MeasurementsRecorded(
              task.convention(), task.id(), revision.number(), task.partner()));
    }
    return summary;
  }

  private Loaded load(ImportTask task) {
    Rejections rejections = task.rejections();
    long[] received = new long[1];
    incoming.load(
        copy -> {
          RowCheck check =
              new RowCheck(
                  task.framework(),
                  task.partner(),
                  LocalDate.now(clock),
                  task.source().numbers(),
                  rejections);
          received[0] = task.source().read(row -> check.check(row, copy), rejections);
        });
    long repeated =
        incoming.dropRepeated(
            (row, other) ->
                rejections.add(
                    row, null, null, Rule.DUPLICATE, null, task.source().places().place(other)));
    return new Loaded(received[0], repeated);
  }

  private ImportSummary compared(ImportTask task, Loaded loaded, boolean applied) {
    return summary(
        task, loaded, incoming.compare(task.convention(), task.partner()), null, applied);
  }

  private ImportSummary summary(
      ImportTask task,
      Loaded loaded,
      IncomingRows.Counts counts,
      Revision revision,
      boolean applied) {
    Instant recordedAt = revision == null ? clock.instant() : revision.recordedAt();
    return new ImportSummary(
        task.id(),
        task.convention(),
        applied,
        task.atomicity(),
        task.partner(),
        recordedAt,
        caller.name(),
        revision == null ? null : revision.number(),
        task.framework().version(),
        loaded.received(),
        counts.created(),
        counts.updated(),
        counts.unchanged() + loaded.repeated(),
        task.rejections().rows(),
        task.source().skipped(),
        incoming.totals(),
        task.source().dialect());
  }

  private ImportReport report(ImportSummary summary, ImportTask task, boolean dryRun) {
    List<RejectionResponse> rejections =
        task.rejections().first().stream()
            .map(rejection -> RejectionResponse.of(rejection, language.current()))
            .toList();
    return summary.report(dryRun, rejections);
  }

  private void audit(ImportTask task, ImportSummary summary, String action) {
    audit.record(
        new Entry(action, TYPE, task.id(), task.convention(), null, summary, task.onBehalfOf()));
  }
}
