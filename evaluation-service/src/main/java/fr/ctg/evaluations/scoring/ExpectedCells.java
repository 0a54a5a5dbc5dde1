package fr.ctg.evaluations.scoring;

import fr.ctg.kit.period.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The figures of one indicator that are owed: by each partner that was responsible when the period
 * ended, for each territory covered then if declared.
 */
final class ExpectedCells {

  /** Anyone's, or anywhere's. */
  private static final List<String> ANYONE = Arrays.asList((String) null);

  private static final List<Place> ANYWHERE = Arrays.asList((Place) null);

  private final IndicatorRules rules;
  private final Term term;
  private final ConventionScope scope;

  ExpectedCells(IndicatorRules rules, ConventionScope scope) {
    this.rules = rules;
    this.term = scope.term();
    this.scope = scope;
  }

  List<ExpectedCell> of(Period period) {
    List<String> partners = partners(period);
    List<Place> places = places(period);
    boolean owed =
        !period.end().isBefore(rules.followedFrom(term))
            && !period.start().isAfter(term.effectiveTo());
    return owed
        ? partners.stream()
            .flatMap(
                partner -> places.stream().map(place -> new ExpectedCell(period, partner, place)))
            .toList()
        : List.of();
  }

  /** Those owed for a period that none of its cells answers. */
  List<ExpectedCell> missing(Period period, Collection<Cell> cells) {
    List<String> partners = partners(period);
    List<Place> places = places(period);
    Set<ExpectedCell> answered = new HashSet<>();
    for (Cell cell : cells) {
      if (cell.isAnswer()) {
        answered.add(
            new ExpectedCell(
                period,
                partners == ANYONE ? null : cell.partner(),
                places == ANYWHERE ? null : cell.place()));
      }
    }
    return of(period).stream().filter(owed -> !answered.contains(owed)).toList();
  }

  private List<String> partners(Period period) {
    List<String> responsible = rules.reporting().partnersOn().apply(period.end());
    return responsible.isEmpty() ? ANYONE : responsible;
  }

  private List<Place> places(Period period) {
    TerritoryKind kind = rules.reporting().byTerritory();
    return kind == null ? ANYWHERE : scope.territories(period).ofKind(kind);
  }
}
