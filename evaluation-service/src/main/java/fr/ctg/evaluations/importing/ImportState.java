package fr.ctg.evaluations.importing;

import java.util.List;

/** What has become of an import. */
enum ImportState {
  /** Waits for its turn. */
  QUEUED,
  /** Is being done. */
  RUNNING,
  /** Its good rows are written; of a rehearsal, its report is there. */
  DONE,
  /** A row was rejected, hence none is written. */
  REFUSED,
  /** Could not be done; the failure says why. Nothing is written. */
  FAILED,
  /** Was called off before it had ended. Nothing is written. */
  CANCELLED;

  /** What may be asked for next. */
  List<String> allowedMoves(boolean undoable) {
    return switch (this) {
      case QUEUED, RUNNING -> List.of("CANCEL");
      case DONE -> undoable ? List.of("UNDO") : List.of();
      case REFUSED, FAILED, CANCELLED -> List.of();
    };
  }
}
