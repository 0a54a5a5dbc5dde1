package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.measurement.MeasuredIndicators;
import fr.ctg.evaluations.measurement.MeasurementCells;
import fr.ctg.evaluations.scoring.Cell;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The scores of a convention's indicators at a moment. Those of which nothing was recorded since
 * they were computed are not computed again; the others are, some at a time.
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
    UUID convention = moment.framework().convention().id();
    Map<String, MeasuredScore> known = new HashMap<>();
    Map<String, ComputedScores.Question> open = new HashMap<>();
    measured
        .last(convention, moment.knownAt().revision())
        .forEach(
            (code, revision) -> {
              if (counted.includes(code)) {
                ComputedScores.Question question =
                    new ComputedScores.Question(
                        convention, moment.framework().version(), moment.asOf(), code, revision);
                Optional<MeasuredScore> found = kept ? computed.find(question) : Optional.empty();
                found.ifPresentOrElse(
                    score -> known.put(code, score), () -> open.put(code, question));
              }
            });
    return new MomentScores(
        moment,
        counted.focus(),
        known,
        open.keySet(),
        kept ? open : Map.of(),
        codes -> read(moment, codes, counted.own()),
        computed);
  }

  /** All that was measured of some indicators, by code. */
  Map<String, List<Cell>> read(Moment moment, Set<String> indicators, String own) {
    Map<String, List<Cell>> cells = new HashMap<>();
    if (!indicators.isEmpty()) {
      AgreedCells agreed = new AgreedCells();
      measurements.forEach(
          indicators,
          moment.framework().convention().id(),
          moment.knownAt().revision(),
          moment.asOf(),
          cell -> {
            if (own == null || own.equals(cell.partner())) {
              cells
                  .computeIfAbsent(cell.indicator(), any -> new ArrayList<>())
                  .add(agreed.of(cell));
            }
          });
    }
    return cells;
  }
}
