package fr.ctg.evaluations.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A part of what a convention covers: some territories with all that lies in them, or some
 * categories of people, or both. Its series is that of a convention about nothing else, so that
 * every rule holds in it as in the whole.
 *
 * @param places empty for the whole perimeter
 * @param breakdown {@link Breakdown#TOTAL} for everyone
 */
public record Focus(List<Place> places, Breakdown breakdown) {

  /** All of it. */
  public static final Focus WHOLE = new Focus(List.of(), Breakdown.TOTAL);

  public Focus {
    places = List.copyOf(places);
    Objects.requireNonNull(breakdown, "breakdown");
  }

  /**
   * @param place null for the whole perimeter
   */
  public static Focus on(Place place, Breakdown breakdown) {
    return new Focus(place == null ? List.of() : List.of(place), breakdown);
  }

  public boolean isWhole() {
    return equals(WHOLE);
  }

  /**
   * @param cells all those of the indicator
   */
  public IndicatorSeries series(
      IndicatorRules rules, ConventionScope scope, Collection<Cell> cells) {
    return isWhole()
        ? new IndicatorSeries(rules, scope, cells)
        : new Part(rules, scope, cells).series();
  }

  /** The score of the whole; of a part its figures, see {@link Reason#TARGET_OF_THE_WHOLE}. */
  public IndicatorScore score(
      IndicatorRules rules, ConventionScope scope, Collection<Cell> cells, LocalDate asOf) {
    return isWhole()
        ? IndicatorScorer.score(rules, scope, cells, asOf)
        : new Part(rules, scope, cells).score(asOf);
  }

  /** How that score was come by, from the measurements as they were given. */
  public Explanation explain(
      IndicatorRules rules, ConventionScope scope, Collection<Cell> cells, LocalDate asOf) {
    return isWhole()
        ? Explanation.of(score(rules, scope, cells, asOf), rules, scope, cells)
        : new Part(rules, scope, cells).explain(asOf);
  }

  private boolean includes(Cell cell, Territories here) {
    return (places.isEmpty() || here.covers(cell.place())) && breakdown.includes(cell.breakdown());
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
        cell.revision());
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

  /** The indicator as a convention about nothing else would have it. */
  private final class Part {

    private final IndicatorRules rules;
    private final ConventionScope scope;
    private final List<Cell> outside = new ArrayList<>();
    private final List<Cell> inside = new ArrayList<>();
    private final Map<Cell, Cell> asGiven = new IdentityHashMap<>();

    Part(IndicatorRules rules, ConventionScope scope, Collection<Cell> cells) {
      this.rules = rules.with(ofThem(rules.measure()));
      this.scope = places.isEmpty() ? scope : scope.within(places);
      for (Cell cell : cells) {
        if (includes(cell, this.scope.territories(cell.period()))) {
          Cell ofThem = ofThem(cell);
          asGiven.put(ofThem, cell);
          inside.add(ofThem);
        } else {
          outside.add(cell);
        }
      }
    }

    IndicatorSeries series() {
      return new IndicatorSeries(rules, scope, inside);
    }

    IndicatorScore score(LocalDate asOf) {
      return IndicatorScorer.scorePart(rules, scope, series(), asOf);
    }

    Explanation explain(LocalDate asOf) {
      Explanation ofPart = Explanation.of(score(asOf), rules, scope, inside);
      List<LeftOut> leftOut = new ArrayList<>();
      ofPart.leftOut().forEach(out -> leftOut.add(new LeftOut(asGiven.get(out.cell()), out.why())));
      outside.forEach(cell -> leftOut.add(new LeftOut(cell, LeftOut.Why.OF_OTHERS)));
      return new Explanation(
          ofPart.score(),
          ofPart.steps(),
          ofPart.used().stream().map(asGiven::get).toList(),
          leftOut);
    }
  }
}
