package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.Cell;
import fr.ctg.evaluations.scoring.ConventionScope;
import fr.ctg.evaluations.scoring.Focus;
import fr.ctg.evaluations.scoring.IndicatorScore;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The scores of one moment: those that are known, and those that are computed when asked for. */
final class MomentScores {

  private final LocalDate asOf;
  private final Focus focus;
  private final AgreedRules rules;
  private final ConventionScope scope;
  private final Map<String, MeasuredScore> known;
  private final Map<String, ComputedScores.Question> keeping;
  private final Map<String, List<Cell>> cells;
  private final ComputedScores computed;
  private final Map<String, IndicatorScore> scored = new HashMap<>();

  /**
   * @param known by the indicator's code, like the others
   * @param keeping what is to be kept once it is computed
   * @param cells the measurements of what has to be computed
   */
  MomentScores(
      Moment moment,
      Focus focus,
      Map<String, MeasuredScore> known,
      Map<String, ComputedScores.Question> keeping,
      Map<String, List<Cell>> cells,
      ComputedScores computed) {
    this.asOf = moment.asOf();
    this.focus = focus;
    this.rules = new AgreedRules(moment.framework());
    this.scope = rules.scope();
    this.known = known;
    this.keeping = keeping;
    this.cells = cells;
    this.computed = computed;
  }

  IndicatorScore of(Indicator indicator) {
    MeasuredScore score = known.get(indicator.code());
    return score != null && score.score() != null
        ? score.score()
        : scored.computeIfAbsent(indicator.code(), any -> score(indicator));
  }

  private IndicatorScore score(Indicator indicator) {
    return focus.score(
        rules.of(indicator), scope, cells.getOrDefault(indicator.code(), List.of()), asOf);
  }

  /** Keeps what was computed. */
  void keep() {
    keeping.forEach(
        (code, question) ->
            computed.keep(question, new MeasuredScore(scored.get(code), count(code))));
  }

  /** How many measurements of ended periods were known. */
  long measurements() {
    long kept = known.values().stream().mapToLong(MeasuredScore::known).sum();
    return kept + cells.values().stream().mapToLong(List::size).sum();
  }

  private long count(String code) {
    return cells.getOrDefault(code, List.of()).size();
  }
}
