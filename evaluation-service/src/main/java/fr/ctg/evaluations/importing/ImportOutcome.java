package fr.ctg.evaluations.importing;

import fr.ctg.kit.answer.Answer;

/**
 * How a request to import ended: exactly one of the two is there.
 *
 * @param done what to answer, now and again
 * @param refused why nothing was written
 */
record ImportOutcome(Answer<ImportReport> done, ImportReport refused) {

  /** Whether it is yet to be done. */
  boolean isQueued() {
    return done != null && done.tag().equals(ImportState.QUEUED.name());
  }
}
