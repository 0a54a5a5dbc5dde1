package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.Cell;
import fr.ctg.evaluations.scoring.ConventionScope;
import fr.ctg.evaluations.scoring.Focus;
import fr.ctg.evaluations.scoring.IndicatorScore;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The scores of one moment: those that are known, and those that are computed when asked for. The
 * measurements of a few indicators are read at a time, in the order in which they are asked for,
 * and let go once they are scored: memory does not grow with the convention.
 */
final class MomentScores {

  private static final int AT_A_TIME = 25;

  private final LocalDate asOf;
  private final Focus focus;
  private final AgreedRules rules;
  private final ConventionScope scope;
  private final Map<String, MeasuredScore> known;
  private final Set<String> unread = new LinkedHashSet<>();
  private final Map<String, ComputedScores.Question> keeping;
  private final Function<Set<String>, Map<String, List<Cell>>> measurements;
  private final ComputedScores computed;
  private final Map<String, List<Cell>> cells = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, IndicatorScore> scored = new HashMap<>();

  /**
   * @param known by the indicator's code, like the others
   * @param open what has to be computed
   * @param keeping what of it is to be kept
   * @param measurements those of some indicators
   */
  MomentScores(
      Moment moment,
      Focus focus,
      Map<String, MeasuredScore> known,
      Set<String> open,
      Map<String, ComputedScores.Question> keeping,
      Function<Set<String>, Map<String, List<Cell>>> measurements,
      ComputedScores computed) {
    this.asOf = moment.asOf();
    this.focus = focus;
    this.rules = new AgreedRules(moment.framework());
    this.scope = rules.scope();
    this.known = known;
    this.keeping = keeping;
    this.measurements = measurements;
    this.computed = computed;
    moment.framework().indicators().keySet().stream().filter(open::contains).forEach(unread::add);
    unread.addAll(open);
  }

  IndicatorScore of(Indicator indicator) {
    MeasuredScore score = known.get(indicator.code());
    return score != null && score.score() != null
        ? score.score()
        : scored.computeIfAbsent(indicator.code(), any -> score(indicator));
  }

  private IndicatorScore score(Indicator indicator) {
    String code = indicator.code();
    if (unread.contains(code)) {
      readFrom(code);
    }
    List<Cell> its = cells.getOrDefault(code, List.of());
    cells.remove(code);
    return focus.score(rules.of(indicator), scope, its, asOf);
  }

  private void readFrom(String first) {
    Set<String> some = new LinkedHashSet<>(Set.of(first));
    unread.stream().limit(AT_A_TIME).forEach(some::add);
    unread.removeAll(some);
    Map<String, List<Cell>> read = measurements.apply(some);
    read.forEach((code, its) -> counts.put(code, its.size()));
    cells.putAll(read);
  }

  /** Counts what no score was asked for, and keeps what was computed. */
  void finish() {
    while (!unread.isEmpty()) {
      readFrom(unread.iterator().next());
      cells.clear();
    }
    keeping.forEach(
        (code, question) ->
            computed.keep(
                question, new MeasuredScore(scored.get(code), counts.getOrDefault(code, 0))));
  }

  /** How many measurements of ended periods were known. */
  long measurements() {
    long kept = known.values().stream().mapToLong(MeasuredScore::known).sum();
    return kept + counts.values().stream().mapToLong(Integer::intValue).sum();
  }
}
