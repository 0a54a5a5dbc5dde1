package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.measurement.MeasuredIndicators;
import fr.ctg.evaluations.measurement.MeasurementCells;
import fr.ctg.evaluations.measurement.Portions;
import fr.ctg.evaluations.scoring.Cell;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The scores of a convention's indicators at a moment. Those of which nothing was recorded since
 * they were computed are not computed again. Of the others some are read and computed at a time,
 * and let go: memory does not grow with the convention. Each time is a transaction of its own, on
 * another processor if there is one; the revision makes them see the same.
 */
@ApplicationScoped
class ScoreBook {

  private final MeasuredIndicators measured;
  private final MeasurementCells measurements;
  private final ComputedScores computed;

  ScoreBook(MeasuredIndicators measured, MeasurementCells measurements, ComputedScores computed) {
    this.measured = measured;
    this.measurements = measurements;
    this.computed = computed;
  }

  /** Only scores of the whole are kept; those of a part are computed each time. */
  MomentScores at(Moment moment, Counted counted) {
    return at(moment, counted, counted.isWhole());
  }

  /** Those of what nobody has agreed: no version names it, so nothing is kept, and nothing used. */
  MomentScores supposed(Moment moment) {
    return at(moment, Counted.EVERYTHING, false);
  }

  private MomentScores at(Moment moment, Counted counted, boolean kept) {
    Map<String, MeasuredScore> scores = new HashMap<>();
    Map<String, ComputedScores.Question> open = new HashMap<>();
    questions(moment, counted)
        .forEach(
            (code, question) -> {
              Optional<MeasuredScore> found = kept ? computed.find(question) : Optional.empty();
              found.ifPresentOrElse(
                  score -> scores.put(code, score), () -> open.put(code, question));
            });
    MomentScoring scoring = new MomentScoring(moment, counted.focus());
    Map<String, MeasuredScore> scored = each(moment, open.keySet(), counted.own(), scoring::of);
    if (kept) {
      scored.forEach((code, score) -> computed.keep(open.get(code), score));
    }
    scores.putAll(scored);
    return new MomentScores(scores, scoring);
  }

  /** What is asked, by the codes of the indicators that were ever measured. */
  private Map<String, ComputedScores.Question> questions(Moment moment, Counted counted) {
    UUID convention = moment.framework().convention().id();
    Map<String, ComputedScores.Question> questions = new HashMap<>();
    measured
        .last(convention, moment.knownAt().revision())
        .forEach(
            (code, revision) -> {
              if (counted.includes(code)) {
                questions.put(
                    code,
                    new ComputedScores.Question(
                        convention, moment.framework().version(), moment.asOf(), code, revision));
              }
            });
    return questions;
  }

  /**
   * What is made of the measurements of each of some indicators, by code.
   *
   * @param own null to count everybody's measurements; a partner's code to count its own alone
   * @param make asked by several threads; those that were never measured have no measurements
   */
  <T> Map<String, T> each(
      Moment moment, Set<String> indicators, String own, BiFunction<String, List<Cell>, T> make) {
    Map<String, T> made = new ConcurrentHashMap<>();
    Portions.of(indicators).parallelStream()
        .forEach(
            some -> {
              Map<String, List<Cell>> cells = read(moment, some, own);
              some.forEach(
                  code -> made.put(code, make.apply(code, cells.getOrDefault(code, List.of()))));
            });
    return made;
  }

  /** All that was measured of an indicator. */
  List<Cell> read(Moment moment, String indicator, String own) {
    return read(moment, Set.of(indicator), own).getOrDefault(indicator, List.of());
  }

  private Map<String, List<Cell>> read(Moment moment, Set<String> indicators, String own) {
    Map<String, List<Cell>> cells = new HashMap<>();
    AgreedCells agreed = new AgreedCells();
    measurements.forEach(
        indicators,
        moment.framework().convention().id(),
        moment.knownAt().revision(),
        moment.asOf(),
        value -> {
          if (own == null || own.equals(value.partner())) {
            cells
                .computeIfAbsent(value.indicator(), any -> new ArrayList<>())
                .add(agreed.of(value));
          }
        });
    return cells;
  }
}
