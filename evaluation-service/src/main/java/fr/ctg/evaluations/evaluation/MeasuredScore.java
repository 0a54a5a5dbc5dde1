package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.scoring.IndicatorScore;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What was made of an indicator's measurements.
 *
 * @param score null for an indicator that did not apply
 * @param known how many measurements of ended periods were known
 */
record MeasuredScore(IndicatorScore score, long known) {

  /** How many measurements it holds on to: those that its figures are made of. */
  long held() {
    return score == null
        ? 0
        : Stream.of(
                score.actual(), score.partial(), score.trend().current(), score.trend().previous())
            .filter(Objects::nonNull)
            .mapToLong(figure -> figure.cells().size())
            .sum();
  }
}
