package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.evaluations.measurement.MeasuredValue;
import fr.ctg.evaluations.scoring.Breakdown;
import fr.ctg.evaluations.scoring.Cell;
import fr.ctg.evaluations.scoring.ObservationStatus;
import fr.ctg.evaluations.scoring.Place;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What was observed, in the words of scoring; what comes again and again is made once. */
final class AgreedCells {

  private final Map<TerritoryKey, Place> places = new HashMap<>();
  private final Map<String, Breakdown> breakdowns = new HashMap<>();
  private final Map<fr.ctg.evaluations.measurement.ObservationStatus, ObservationStatus> statuses =
      new EnumMap<>(fr.ctg.evaluations.measurement.ObservationStatus.class);

  Cell of(MeasuredValue value) {
    return new Cell(
        value.period(),
        places.computeIfAbsent(value.territory(), AgreedRules::place),
        breakdowns.computeIfAbsent(value.breakdown(), Breakdown::parse),
        value.partner(),
        value.value(),
        value.numerator(),
        value.denominator(),
        statuses.computeIfAbsent(value.status(), same -> ObservationStatus.valueOf(same.name())),
        value.revision());
  }
}
