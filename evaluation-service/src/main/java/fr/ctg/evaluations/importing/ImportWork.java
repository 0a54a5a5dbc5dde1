package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Revision;
import fr.ctg.evaluations.framework.RevisionKind;
import fr.ctg.evaluations.framework.Revisions;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.RuleBroken;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What an import does to the measurements, inside the transaction of whoever does it: at once or as
 * a job, for good or as a rehearsal, it is this.
 */
@ApplicationScoped
class ImportWork {

  private static final int TOLD_EVERY = 5_000;

  /** What the rows come down to before any is written. */
  private record Loaded(long received, boolean copied) {}

  private final IncomingRows incoming;
  private final WriteConflicts conflicts;
  private final WarningChecks checks;
  private final IncomingWrites writes;
  private final Revisions revisions;
  private final Clock clock;

  ImportWork(
      IncomingRows incoming,
      WriteConflicts conflicts,
      WarningChecks checks,
      IncomingWrites writes,
      Revisions revisions,
      Clock clock) {
    this.incoming = incoming;
    this.conflicts = conflicts;
    this.checks = checks;
    this.writes = writes;
    this.revisions = revisions;
    this.clock = clock;
  }

  /** Every check and every comparison, and nothing written. */
  ImportSummary rehearse(ImportTask task) {
    Loaded loaded = load(task);
    reject(task, loaded);
    return summary(task, loaded, compared(task), ImportState.DONE, null);
  }

  /** Writes the good rows; none where one is bad and all or nothing is to be written. */
  ImportSummary write(ImportTask task) {
    Loaded loaded = load(task);
    // From here on nobody else changes what these rows are compared with.
    revisions.lock(task.convention());
    task.progress().readAll(loaded.received());
    reject(task, loaded);
    IncomingWrites.Comparison compared = compared(task);
    if (task.order().atomicity() == Atomicity.ALL && task.rejections().rows() > 0) {
      return summary(task, loaded, compared, ImportState.REFUSED, null);
    }
    writes.write(task, compared, revisions.last(task.convention()).number() + 1);
    Revision revision = compared.counts().changesAnything() ? taken(task) : null;
    return summary(task, loaded, compared, ImportState.DONE, revision);
  }

  private Revision taken(ImportTask task) {
    return revisions.next(
        task.convention(), RevisionKind.IMPORT, task.id().toString(), task.order().actor());
  }

  private Loaded load(ImportTask task) {
    Rejections rejections = task.rejections();
    long[] received = new long[1];
    incoming.load(
        copy -> {
          RowCheck check =
              new RowCheck(
                  Agreed.of(task.framework(), LocalDate.now(clock)),
                  task.order().partner(),
                  task.order().reason(),
                  task.source().numbers(),
                  rejections,
                  task.warnings());
          CopiedRows copied = new CopiedRows(copy);
          long[] read = new long[1];
          received[0] =
              task.source()
                  .read(
                      row -> {
                        if (++read[0] % TOLD_EVERY == 0) {
                          task.progress().read(read[0]);
                        }
                        check.check(row, copied);
                      },
                      rejections);
        });
    refuseEmptyReplacement(task, received[0]);
    boolean copied =
        incoming.dropRepeated(
            (row, other) -> {
              rejections.add(
                  row, null, null, Rule.DUPLICATE, null, task.source().places().place(other));
              task.warnings().drop(row);
            });
    return new Loaded(received[0], copied);
  }

  private void reject(ImportTask task, Loaded loaded) {
    conflicts.reject(task, loaded.copied());
    task.warnings().forgetDropped();
  }

  // A broken pipe before the request would otherwise take everything back.
  private static void refuseEmptyReplacement(ImportTask task, long received) {
    if (task.order().scope() != null && received == 0 && !task.order().withdrawAll()) {
      throw new RuleBroken(
          Fault.parameter(
              "withdrawAll",
              "empty-replacement",
              Text.of(
                  "Le fichier ne contient aucune mesure : tout ce qu'il remplace serait retiré."
                      + " Vérifiez-le ; si c'est bien voulu, ajoutez « withdrawAll=true ».",
                  "The file holds no measurement: all that it replaces would be withdrawn. Check it;"
                      + " if that is meant, add \"withdrawAll=true\".")));
    }
  }

  private IncomingWrites.Comparison compared(ImportTask task) {
    IncomingWrites.Comparison compared = writes.compare(task);
    checks.check(task, compared.counts());
    return compared;
  }

  private ImportSummary summary(
      ImportTask task,
      Loaded loaded,
      IncomingWrites.Comparison compared,
      ImportState state,
      Revision revision) {
    Counts counts = compared.counts();
    // As exact as what is kept of it, so that it reads the same for ever.
    Instant recordedAt =
        revision == null ? clock.instant().truncatedTo(ChronoUnit.MICROS) : revision.recordedAt();
    ImportOrder order = task.order();
    long rejected = task.rejections().rows();
    return new ImportSummary(
        task.id(),
        task.convention(),
        state,
        order.dryRun(),
        order.atomicity(),
        order.strategy(),
        order.partner(),
        recordedAt,
        order.actor(),
        order.reason(),
        revision == null ? null : revision.number(),
        task.framework().version(),
        loaded.received(),
        new Counts(
            counts.created(),
            counts.updated(),
            // Of identical rows the first one counts, the others change nothing more.
            loaded.received() - rejected - counts.created() - counts.updated(),
            counts.withdrawn()),
        rejected,
        task.warnings().entries(),
        task.source().skipped(),
        incoming.totals(),
        task.source().dialect(),
        null,
        null);
  }
}
