package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.scoring.IndicatorScore;

/**
 * What was made of an indicator's measurements.
 *
 * @param score null for an indicator that did not apply
 * @param known how many measurements of ended periods were known
 */
record MeasuredScore(IndicatorScore score, long known) {

  /** How many measurements the score is made of. */
  long used() {
    return score == null || score.actual() == null ? 0 : score.actual().cells().size();
  }
}
