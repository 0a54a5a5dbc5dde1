package fr.ctg.evaluations.scoring;

import java.util.Collection;
import java.util.List;

/**
 * A part of what a convention covers: one territory with all that lies in it, or some categories of
 * people, or both. Its series is that of a convention about nothing else, so that every rule holds
 * in it as in the whole.
 *
 * @param place null for the whole perimeter
 * @param breakdown {@link Breakdown#TOTAL} for everyone
 */
public record Focus(Place place, Breakdown breakdown) {

  /** All of it. */
  public static final Focus WHOLE = new Focus(null, Breakdown.TOTAL);

  public boolean isWhole() {
    return equals(WHOLE);
  }

  /**
   * @param cells all those of the indicator
   */
  public IndicatorSeries series(
      IndicatorRules rules, ConventionScope scope, Collection<Cell> cells) {
    if (isWhole()) {
      return new IndicatorSeries(rules, scope, cells);
    }
    ConventionScope here =
        place == null
            ? scope
            : new ConventionScope(
                scope.term(), scope.territories().within(place), scope.thresholds());
    List<Cell> inside =
        cells.stream()
            .filter(cell -> place == null || here.territories().covers(cell.place()))
            .filter(cell -> breakdown.includes(cell.breakdown()))
            .map(this::ofThem)
            .toList();
    return new IndicatorSeries(rules.with(ofThem(rules.measure())), here, inside);
  }

  /** What is said of some categories says all there is of those who are in them. */
  private Cell ofThem(Cell cell) {
    return new Cell(
        cell.period(),
        cell.place(),
        cell.breakdown().without(breakdown.dimensions()),
        cell.partner(),
        cell.value(),
        cell.numerator(),
        cell.denominator(),
        cell.status(),
        cell.revision(),
        cell.recordedBy());
  }

  private MeasureRules ofThem(MeasureRules measure) {
    return new MeasureRules(
        measure.measure(),
        measure.factor(),
        measure.overTime(),
        measure.overTerritories(),
        measure.yearToDate(),
        measure.dimensions().stream()
            .filter(dimension -> !breakdown.dimensions().contains(dimension.code()))
            .toList());
  }
}
