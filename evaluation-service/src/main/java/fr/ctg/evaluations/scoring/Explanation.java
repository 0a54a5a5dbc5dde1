package fr.ctg.evaluations.scoring;

import java.util.Collection;
import java.util.List;

/**
 * Everything there is to say about a score: how it was come by, from which measurements, and which
 * others were left out.
 *
 * @param used those of the actual, with their revisions
 */
public record Explanation(
    IndicatorScore score, List<Step> steps, List<Cell> used, List<LeftOut> leftOut) {

  public Explanation {
    steps = List.copyOf(steps);
    used = List.copyOf(used);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * @param cells those from which the score was made
   */
  public static Explanation of(
      IndicatorScore score, IndicatorRules rules, ConventionScope scope, Collection<Cell> cells) {
    return new Explanation(
        score,
        new ExplainedSteps(score, rules, scope).steps(),
        score.actual() == null ? List.of() : score.actual().cells(),
        new LeftOutCells(score, scope.territories(score.asOf()), rules.reporting().frequency())
            .among(cells));
  }
}
