package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.evaluations.measurement.MeasuredValue;
import fr.ctg.evaluations.scoring.Breakdown;
import fr.ctg.evaluations.scoring.Cell;
import fr.ctg.evaluations.scoring.ObservationStatus;
import fr.ctg.evaluations.scoring.Place;
import java.util.HashMap;
import java.util.Map;

/** What was observed, in the words of scoring; places and breakdowns come again and again. */
final class AgreedCells {

  private final Map<TerritoryKey, Place> places = new HashMap<>();
  private final Map<String, Breakdown> breakdowns = new HashMap<>();

  Cell of(MeasuredValue value) {
    return new Cell(
        value.period(),
        places.computeIfAbsent(value.territory(), AgreedRules::place),
        breakdowns.computeIfAbsent(value.breakdown(), Breakdown::parse),
        value.partner(),
        value.value(),
        value.numerator(),
        value.denominator(),
        ObservationStatus.valueOf(value.status().name()),
        value.revision());
  }
}
