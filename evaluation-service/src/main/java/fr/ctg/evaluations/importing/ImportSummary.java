package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Revision;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is kept of an import, but for the reasons of its rejections.
 *
 * @param received good and bad rows together
 * @param undoes the import that this one undid; null for one that takes a file
 * @param failure why it could not be done; mostly null
 */
record ImportSummary(
    UUID id,
    UUID convention,
    ImportState state,
    boolean dryRun,
    Atomicity atomicity,
    Strategy strategy,
    String partner,
    Instant recordedAt,
    String recordedBy,
    String reason,
    Long revision,
    long frameworkVersion,
    long received,
    Counts counts,
    long rejected,
    long warned,
    long skipped,
    List<ControlTotal> totals,
    Dialect dialect,
    UUID undoes,
    Failure failure) {

  /** One that waits for its turn. */
  static ImportSummary queued(ImportTask task, Instant now) {
    ImportOrder order = task.order();
    return new ImportSummary(
        task.id(),
        task.convention(),
        ImportState.QUEUED,
        order.dryRun(),
        order.atomicity(),
        order.strategy(),
        order.partner(),
        now,
        order.actor(),
        order.reason(),
        null,
        task.framework().version(),
        0,
        new Counts(0, 0, 0, 0),
        0,
        0,
        0,
        List.of(),
        null,
        null,
        null);
  }

  /**
   * One that undid another; each measurement it gave something back counts as received.
   *
   * @param leftAlone measurements of the other one that were changed since, or are locked
   */
  static ImportSummary reversal(
      UUID id,
      ImportSummary undone,
      Revision revision,
      long frameworkVersion,
      String actor,
      Atomicity atomicity,
      String reason,
      Counts counts,
      long leftAlone) {
    return new ImportSummary(
        id,
        undone.convention(),
        ImportState.DONE,
        false,
        atomicity,
        Strategy.UPSERT,
        undone.partner(),
        revision.recordedAt(),
        actor,
        reason,
        revision.number(),
        frameworkVersion,
        counts.updated() + leftAlone,
        counts,
        leftAlone,
        0,
        0,
        List.of(),
        null,
        undone.id(),
        null);
  }

  boolean applied() {
    return state == ImportState.DONE && !dryRun;
  }
}
