package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.Cell;
import fr.ctg.evaluations.scoring.ConventionScope;
import fr.ctg.evaluations.scoring.Focus;
import fr.ctg.evaluations.scoring.IndicatorScore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Scores indicators as of a moment; it changes nothing, and may be asked by several threads. */
final class MomentScoring {

  private final LocalDate asOf;
  private final Focus focus;
  private final AgreedRules rules;
  private final ConventionScope scope;
  private final Map<String, Indicator> inForce;

  MomentScoring(Moment moment, Focus focus) {
    this.asOf = moment.asOf();
    this.focus = focus;
    this.rules = new AgreedRules(moment.framework());
    this.scope = rules.scope();
    this.inForce =
        InForce.indicators(moment.framework(), asOf).stream()
            .collect(Collectors.toMap(Indicator::code, Function.identity()));
  }

  /**
   * @param cells all that was measured of an indicator, which may not apply, or no longer
   */
  MeasuredScore of(String code, List<Cell> cells) {
    Indicator indicator = inForce.get(code);
    return new MeasuredScore(indicator == null ? null : score(indicator, cells), cells.size());
  }

  IndicatorScore unmeasured(Indicator indicator) {
    return score(indicator, List.of());
  }

  private IndicatorScore score(Indicator indicator, List<Cell> cells) {
    return focus.score(rules.of(indicator), scope, cells, asOf);
  }
}
