package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.evaluations.measurement.MeasurementCell;
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

  Cell of(MeasurementCell cell) {
    return new Cell(
        cell.period(),
        places.computeIfAbsent(cell.territory(), AgreedRules::place),
        breakdowns.computeIfAbsent(cell.breakdown(), Breakdown::parse),
        cell.partner(),
        cell.value(),
        cell.numerator(),
        cell.denominator(),
        ObservationStatus.valueOf(cell.status().name()),
        cell.revision(),
        cell.recordedBy());
  }
}
