package fr.ctg.evaluations.importing;

import java.util.List;
import java.util.UUID;

/**
 * An import as it stands now.
 *
 * @param kept whether it can be asked for later; a rehearsal that is answered at once cannot
 * @param undoneBy the last import that undid something of it and still stands; mostly null
 * @param standing how many of the measurements that it wrote no undoing has given back
 * @param progress how far its job has come; null for one that is no job, or has ended
 */
record StoredImport(
    ImportSummary summary, boolean kept, UUID undoneBy, long standing, Progress progress) {

  /**
   * One that has just been done, or taken in.
   *
   * @param kept see above
   */
  static StoredImport done(ImportSummary summary, boolean kept) {
    return new StoredImport(summary, kept, null, summary.counts().written(), null);
  }

  /**
   * How far a job has come.
   *
   * @param attempts how often it was started
   * @param rowsRead by the present attempt
   */
  record Progress(int attempts, long rowsRead, boolean cancelRequested) {}

  /** A job that has been started runs, or will again in a moment if its worker died. */
  ImportState state() {
    return summary.state() == ImportState.QUEUED && progress != null && progress.attempts() > 0
        ? ImportState.RUNNING
        : summary.state();
  }

  List<String> allowedMoves() {
    return state().allowedMoves(summary.revision() != null && standing > 0);
  }

  /** Changes whenever the report may; of one that has just been queued it is that state's name. */
  String tag() {
    String moving =
        progress == null
            ? ""
            : "-"
                + progress.attempts()
                + "-"
                + progress.rowsRead()
                + (progress.cancelRequested() ? "-cancelled" : "");
    return state() + moving + (undoneBy == null ? "" : "-" + undoneBy + "-" + standing);
  }
}
