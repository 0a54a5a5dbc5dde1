package fr.ctg.evaluations.importing;

import fr.ctg.kit.answer.Answer;

/**
 * How an import ended: exactly one of the two is there.
 *
 * @param done what to answer, now and again
 * @param refused why nothing was written
 */
record ImportOutcome(Answer<ImportReport> done, ImportReport refused) {}
