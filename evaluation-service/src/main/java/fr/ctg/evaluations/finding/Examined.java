package fr.ctg.evaluations.finding;

import fr.ctg.evaluations.evaluation.Moment;
import java.time.Instant;

/**
 * An examination that changed something.
 *
 * @param moment of the evaluation that it rests on
 * @param revision the data revision it took
 */
record Examined(Moment moment, long revision, Instant at) {}
