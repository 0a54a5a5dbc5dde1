package fr.ctg.evaluations.efficiency;

import fr.ctg.evaluations.evaluation.Moment;
import fr.ctg.evaluations.funding.Freshness;
import fr.ctg.evaluations.funding.KnownFollowUp;

/**
 * What is asked about efficiency, seen from where.
 *
 * @param year null for every year so far
 */
record EfficiencyQuestion(Moment moment, KnownFollowUp known, Freshness freshness, Integer year) {

  /** The same while the answer at this address is. */
  String tag() {
    return moment.tag() + (freshness.stale() ? "-paid" + freshness.checkedAt().toEpochMilli() : "");
  }
}
