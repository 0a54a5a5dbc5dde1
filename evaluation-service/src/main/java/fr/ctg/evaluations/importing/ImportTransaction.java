package fr.ctg.evaluations.importing;

import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.idempotency.Once;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** The transactions of an import: effect, audit row and idempotency key, or none of them. */
@ApplicationScoped
class ImportTransaction {

  static final int SECONDS = 3_600;
  static final String TYPE = "import";

  private final ImportWork work;
  private final StoredImports imports;
  private final ImportQueue queue;
  private final ImportReports reports;
  private final AuditTrail audit;
  private final Once once;
  private final Clock clock;

  ImportTransaction(
      ImportWork work,
      StoredImports imports,
      ImportQueue queue,
      ImportReports reports,
      AuditTrail audit,
      Once once,
      Clock clock) {
    this.work = work;
    this.imports = imports;
    this.queue = queue;
    this.reports = reports;
    this.audit = audit;
    this.once = once;
    this.clock = clock;
  }

  /**
   * Does a small one at once.
   *
   * @throws ImportRefused if a row is rejected and all or nothing is to be written
   */
  @Transactional
  @TransactionConfiguration(timeout = SECONDS)
  Answer<ImportReport> perform(ImportTask task) {
    return once.only(
        () -> {
          ImportSummary summary = work.write(task);
          if (summary.state() == ImportState.REFUSED) {
            // What is refused keeps no key: corrected, the same request may come again.
            throw new ImportRefused(summary);
          }
          keep(task, summary);
          return reports.answer(summary, task);
        });
  }

  /** Every check and every comparison, and nothing written. */
  @Transactional
  @TransactionConfiguration(timeout = SECONDS)
  Answer<ImportReport> rehearse(ImportTask task) {
    return reports.rehearsed(work.rehearse(task), task);
  }

  /** Keeps what was wrong, so that all of it can be read; the measurements stay as they are. */
  @Transactional
  ImportReport keepRefused(ImportTask task, ImportSummary summary) {
    keep(task, summary);
    return reports.answer(summary, task).body();
  }

  /** Takes a large one in, to be done later; its key and its file are kept with it. */
  @Transactional
  @TransactionConfiguration(timeout = SECONDS)
  Answer<ImportReport> queue(ImportTask task, SpooledBody body) {
    return task.order().dryRun() ? queued(task, body) : once.only(() -> queued(task, body));
  }

  /** Does one from the queue, in the transaction of who holds it. */
  @Transactional(TxType.MANDATORY)
  void complete(ImportTask task) {
    ImportSummary summary = task.order().dryRun() ? work.rehearse(task) : work.write(task);
    imports.end(summary, task);
    queue.remove(task.id());
    if (!task.order().dryRun()) {
      audit(task, summary);
    }
  }

  private Answer<ImportReport> queued(ImportTask task, SpooledBody body) {
    ImportSummary summary =
        ImportSummary.queued(task, clock.instant().truncatedTo(ChronoUnit.MICROS));
    imports.add(summary, task);
    queue.add(task, body);
    audit.record(
        new Entry(
            "queued", TYPE, task.id(), task.convention(), null, summary, task.order().onBehalfOf()),
        task.order().actor());
    return reports.answer(summary, task);
  }

  private void keep(ImportTask task, ImportSummary summary) {
    imports.add(summary, task);
    audit(task, summary);
  }

  private void audit(ImportTask task, ImportSummary summary) {
    String action = summary.applied() ? "imported" : "refused";
    audit.record(
        new Entry(
            action, TYPE, task.id(), task.convention(), null, summary, task.order().onBehalfOf()),
        task.order().actor());
  }
}
