package fr.ctg.evaluations.scoring;

import fr.ctg.kit.period.Frequency;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of every measurement that an actual does not use why it does not. */
final class LeftOutCells {

  private final IndicatorScore score;
  private final Territories territories;
  private final Frequency frequency;
  private final Set<Cell> used;
  private final Map<Place, Set<Breakdown>> usedBreakdowns = new HashMap<>();
  private final Set<TerritoryKind> usedKinds = EnumSet.noneOf(TerritoryKind.class);

  LeftOutCells(IndicatorScore score, Territories territories, Frequency frequency) {
    this.score = score;
    this.territories = territories;
    this.frequency = frequency;
    List<Cell> inputs = score.actual() == null ? List.of() : score.actual().cells();
    this.used = Collections.newSetFromMap(new IdentityHashMap<>(inputs.size()));
    for (Cell cell : inputs) {
      used.add(cell);
      usedKinds.add(cell.place().kind());
      usedBreakdowns.computeIfAbsent(cell.place(), any -> new HashSet<>()).add(cell.breakdown());
    }
  }

  List<LeftOut> among(Collection<Cell> cells) {
    return cells.stream()
        .filter(cell -> !used.contains(cell))
        .map(cell -> new LeftOut(cell, why(cell)))
        .toList();
  }

  private LeftOut.Why why(Cell cell) {
    if (cell.period().end().isAfter(score.asOf())) {
      return LeftOut.Why.AFTER_AS_OF;
    }
    if (score.partial() != null && score.partial().period().end().equals(cell.period().end())) {
      return LeftOut.Why.INCOMPLETE_PERIOD;
    }
    if (!isOfActual(cell)) {
      return LeftOut.Why.OTHER_PERIOD;
    }
    if (!cell.isAnswer() || cell.isNotApplicable()) {
      return LeftOut.Why.NO_VALUE;
    }
    if (!territories.covers(cell.place())) {
      return LeftOut.Why.OUTSIDE_PERIMETER;
    }
    if (isPartOfUsed(cell)) {
      return LeftOut.Why.OWN_VALUE_WINS;
    }
    return usedKinds.isEmpty() || usedKinds.contains(cell.place().kind())
        ? LeftOut.Why.OTHER_BREAKDOWN
        : LeftOut.Why.OTHER_TERRITORY_KIND;
  }

  private boolean isOfActual(Cell cell) {
    return score.actual() != null
        && score.actual().period().contains(cell.period())
        && frequency.isPeriod(cell.period());
  }

  private boolean isPartOfUsed(Cell cell) {
    return isIncludedAt(cell.place(), cell.breakdown())
        || territories.ancestors(cell.place()).stream()
            .anyMatch(above -> isIncludedAt(above, cell.breakdown()));
  }

  private boolean isIncludedAt(Place place, Breakdown breakdown) {
    return usedBreakdowns.getOrDefault(place, Set.of()).stream()
        .anyMatch(whole -> whole.includes(breakdown));
  }
}
