package fr.ctg.evaluations.scoring;

import fr.ctg.kit.period.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The figures of one indicator that are owed: by each partner, for each territory if declared. */
final class ExpectedCells {

  /** Anyone's, or anywhere's. */
  private static final List<String> ANYONE = Arrays.asList((String) null);

  private static final List<Place> ANYWHERE = Arrays.asList((Place) null);

  private final IndicatorRules rules;
  private final Term term;
  private final List<String> partners;
  private final List<Place> places;

  ExpectedCells(IndicatorRules rules, ConventionScope scope) {
    Reporting reporting = rules.reporting();
    this.rules = rules;
    this.term = scope.term();
    this.partners = reporting.partners().isEmpty() ? ANYONE : reporting.partners();
    this.places =
        reporting.byTerritory() == null
            ? ANYWHERE
            : scope.territories().ofKind(reporting.byTerritory());
  }

  List<ExpectedCell> of(Period period) {
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
}
