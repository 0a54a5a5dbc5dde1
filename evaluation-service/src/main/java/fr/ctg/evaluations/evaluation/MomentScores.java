package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.IndicatorScore;
import java.util.Map;

/**
 * The scores of one moment.
 *
 * @param measured by the codes of the indicators that were ever measured
 * @param scoring scores the others
 */
record MomentScores(Map<String, MeasuredScore> measured, MomentScoring scoring) {

  IndicatorScore of(Indicator indicator) {
    MeasuredScore score = measured.get(indicator.code());
    return score == null || score.score() == null ? scoring.unmeasured(indicator) : score.score();
  }

  /** How many measurements of ended periods were known. */
  long measurements() {
    return measured.values().stream().mapToLong(MeasuredScore::known).sum();
  }
}
