package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.TerritoryKey;
import fr.ctg.evaluations.measurement.Breakdowns;
import fr.ctg.evaluations.measurement.MeasuredValue;
import fr.ctg.evaluations.measurement.ObservationStatus;
import fr.ctg.evaluations.recomputation.Fraction;
import fr.ctg.evaluations.recomputation.Told;
import fr.ctg.evaluations.scoring.Cell;
import fr.ctg.kit.period.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What was told, as scoring is given it: by indicator, of what had ended by a day. */
final class ToldCells {

  private final Map<String, TerritoryKey> keys = new HashMap<>();

  ToldCells(Framework framework) {
    framework.territories().forEach(one -> keys.put(one.code(), one.key()));
  }

  /** They are read from the database in no particular order. */
  Map<String, List<Cell>> of(List<Told.Figure> figures, LocalDate asOf, Random random) {
    List<Told.Figure> shuffled = new ArrayList<>(figures);
    Collections.shuffle(shuffled, random);
    return of(shuffled, asOf);
  }

  Map<String, List<Cell>> of(List<Told.Figure> figures, LocalDate asOf) {
    Map<String, List<Cell>> cells = new HashMap<>();
    AgreedCells words = new AgreedCells();
    for (Told.Figure figure : figures) {
      if (!figure.cell().period().end().isAfter(asOf)) {
        cells
            .computeIfAbsent(figure.cell().indicator(), any -> new ArrayList<>())
            .add(words.of(measured(figure)));
      }
    }
    return cells;
  }

  private MeasuredValue measured(Told.Figure figure) {
    return new MeasuredValue(
        figure.cell().indicator(),
        new Period(figure.cell().period().start(), figure.cell().period().end()),
        keys.get(figure.cell().territory()),
        Breakdowns.canonical(figure.cell().breakdown()),
        figure.partner(),
        decimal(figure.value()),
        decimal(figure.numerator()),
        decimal(figure.denominator()),
        ObservationStatus.valueOf(figure.status()),
        1);
  }

  private static BigDecimal decimal(Fraction number) {
    return number == null ? null : number.decimal();
  }
}
