package fr.ctg.evaluations.recomputation;

import fr.ctg.evaluations.recomputation.Agreed.Indicator;
import fr.ctg.evaluations.recomputation.Agreed.Rule;
import fr.ctg.evaluations.recomputation.Agreed.Territory;
import fr.ctg.evaluations.recomputation.Answers.Actual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The values of an indicator over time, as they were known. */
final class Series {

  private final Agreed agreed;
  private final Indicator indicator;
  private final LocalDate followedFrom;
  private final Map<Span, List<Told.Figure>> reports;
  private final Map<Span, Piece> values = new HashMap<>();
  private final Map<Span, Boolean> completed = new HashMap<>();

  /**
   * @param all that was said of this indicator
   */
  Series(Agreed agreed, Indicator indicator, List<Told.Figure> all) {
    this.agreed = agreed;
    this.indicator = indicator;
    LocalDate own = indicator.appliesFrom();
    LocalDate start = agreed.effectiveFrom();
    this.followedFrom = own == null || own.isBefore(start) ? start : own;
    this.reports =
        all.stream()
            .filter(Told.Figure::reports)
            .collect(Collectors.groupingBy(figure -> figure.cell().period()));
  }

  LocalDate followedFrom() {
    return followedFrom;
  }

  private Span before(Span period) {
    return indicator.rhythm().around(period.start().minusDays(1));
  }

  /** The newest period with all that is owed and all that its value needs, or null. */
  Actual lastComplete(LocalDate asOf) {
    for (Span period : periodsBackFrom(asOf)) {
      if (complete(period)) {
        Actual actual = indicator.cumulated() ? sumUntil(period) : level(period);
        if (!"INCOMPLETE".equals(actual.reason())) {
          return actual;
        }
      }
    }
    return null;
  }

  /** What is known of the newest period after that, or null. */
  Actual newestAfter(Actual complete, LocalDate asOf) {
    for (Span period : periodsBackFrom(asOf)) {
      if (complete != null && !period.end().isAfter(complete.period().end())) {
        return null;
      }
      if (reports.containsKey(period)) {
        if (indicator.cumulated()) {
          return receivedUntil(period);
        }
        Step step = step(period);
        return told(step.days(), step.piece());
      }
    }
    return null;
  }

  private List<Span> periodsBackFrom(LocalDate asOf) {
    List<Span> periods = new ArrayList<>();
    Span period = indicator.rhythm().lastEnded(asOf);
    while (!period.end().isBefore(followedFrom)) {
      periods.add(period);
      period = before(period);
    }
    return periods;
  }

  /** Whether each partner responsible at its end has told all that it owes, place by place. */
  private boolean complete(Span period) {
    return completed.computeIfAbsent(period, this::isComplete);
  }

  private boolean isComplete(Span period) {
    List<Told.Figure> received = reports.getOrDefault(period, List.of());
    if (received.isEmpty()) {
      return false;
    }
    boolean owed =
        !period.end().isBefore(followedFrom) && !period.start().isAfter(agreed.effectiveTo());
    Set<String> places = owedTerritories(period.end());
    // Of a kind that there is none of, nothing is owed.
    if (!owed || indicator.territoryKind() != null && places.isEmpty()) {
      return true;
    }
    List<String> partners = indicator.partnersOn(period.end());
    if (partners.isEmpty()) {
      return cover(places, received);
    }
    return partners.stream()
        .allMatch(
            partner -> {
              List<Told.Figure> own =
                  received.stream().filter(figure -> figure.partner().equals(partner)).toList();
              return !own.isEmpty() && cover(places, own);
            });
  }

  private static boolean cover(Set<String> places, List<Told.Figure> figures) {
    return figures.stream()
        .map(figure -> figure.cell().territory())
        .collect(Collectors.toSet())
        .containsAll(places);
  }

  /** Of what was covered on a day; none where one figure of all of it will do. */
  private Set<String> owedTerritories(LocalDate day) {
    if (indicator.territoryKind() == null) {
      return Set.of();
    }
    Set<String> inside = new LinkedHashSet<>(agreed.perimeterOn(day));
    int before;
    do {
      before = inside.size();
      for (Territory territory : agreed.territories()) {
        if (inside.contains(territory.parent())) {
          inside.add(territory.code());
        }
      }
    } while (inside.size() > before);
    return agreed.territories().stream()
        .filter(one -> one.kind().equals(indicator.territoryKind()))
        .map(Territory::code)
        .filter(inside::contains)
        .collect(Collectors.toSet());
  }

  /** What was reported for a period over the whole perimeter. */
  private Piece reported(Span period) {
    return values.computeIfAbsent(
        period,
        days -> {
          List<Told.Figure> figures = reports.get(days);
          Piece whole =
              figures == null ? null : new Places(agreed, indicator, days, figures).whole();
          return whole == null ? Piece.INCOMPLETE : whole;
        });
  }

  private Actual told(Span period, Piece piece) {
    if (piece.known() && piece.dividesByZero()) {
      return new Actual(period, null, piece.status(), "ZERO_DENOMINATOR");
    }
    Fraction value = piece.known() ? piece.amount(indicator.factor()) : null;
    return new Actual(period, value, piece.status(), piece.reason());
  }

  /** What a period adds, and over which days where earlier values are missing. */
  private record Step(Span days, Piece piece) {}

  /** The value of one period; of a year-to-date indicator the increment since the value before. */
  private Step step(Span period) {
    Piece now = reported(period);
    if (!indicator.yearToDate() || !now.known()) {
      return new Step(period, now);
    }
    LocalDate start = period.start();
    for (Span earlier = before(period);
        yearOf(earlier).equals(yearOf(period));
        earlier = before(earlier)) {
      Piece then = ifComplete(earlier);
      if (then.known()) {
        return new Step(new Span(start, period.end()), now.minus(then, indicator.measure()));
      }
      // Where no value can exist, nothing was added and nothing is missing.
      if (then.applies()) {
        start = earlier.start();
      }
    }
    return new Step(new Span(start, period.end()), now);
  }

  private Piece ifComplete(Span period) {
    return complete(period) ? reported(period) : Piece.INCOMPLETE;
  }

  private Actual level(Span period) {
    Step step = step(period);
    return step.days().equals(period)
        ? told(period, step.piece())
        : new Actual(step.days(), null, step.piece().status(), "SPANS_GAP");
  }

  /** Everything since the start of the convention; every period that is owed is needed. */
  private Actual sumUntil(Span last) {
    Span first = indicator.rhythm().around(agreed.effectiveFrom());
    Span days = new Span(first.start(), last.end());
    if (indicator.overTime() != Rule.SUM) {
      return new Actual(days, null, null, "NON_ADDITIVE");
    }
    if (first.equals(last)) {
      return level(last);
    }
    if (!Piece.allows(Rule.SUM, indicator.measure())) {
      return new Actual(days, null, null, "NON_ADDITIVE");
    }
    List<Piece> pieces = new ArrayList<>();
    LocalDate counted = last.end().plusDays(1);
    for (Span period = last; !period.start().isBefore(first.start()); period = before(period)) {
      if (period.end().isBefore(counted)) {
        Piece piece = ifComplete(period);
        boolean missing = piece.reason() != null && piece.reason().equals("INCOMPLETE");
        Step step = missing ? new Step(period, piece) : step(period);
        boolean owed = !period.end().isBefore(followedFrom);
        if (missing && owed || step.days().start().isBefore(first.start())) {
          return new Actual(days, null, null, "INCOMPLETE");
        }
        if (!missing) {
          pieces.add(step.piece());
          counted = step.days().start();
        }
      }
    }
    return told(days, Piece.sum(pieces, indicator.measure()));
  }

  /** What has come in since the start of the convention, whatever is missing. */
  private Actual receivedUntil(Span last) {
    Span first = indicator.rhythm().around(agreed.effectiveFrom());
    Span days = new Span(first.start(), last.end());
    List<Piece> pieces = new ArrayList<>();
    LocalDate counted = last.end().plusDays(1);
    for (Span period = last; !period.start().isBefore(first.start()); period = before(period)) {
      if (period.end().isBefore(counted) && reported(period).known()) {
        Step step = step(period);
        if (step.piece().known()) {
          pieces.add(step.piece());
          counted = step.days().start();
        }
      }
    }
    if (indicator.overTime() != Rule.SUM || pieces.isEmpty()) {
      return new Actual(days, null, null, "INCOMPLETE");
    }
    return told(days, Piece.sum(pieces, indicator.measure()));
  }

  /** The newest break that a figure up to a day cannot be compared across. */
  Span lastBreak(LocalDate until) {
    return reports.keySet().stream()
        .filter(period -> !period.end().isAfter(until))
        .filter(period -> reported(period).broken())
        .max(Span::compareTo)
        .orElse(null);
  }

  /** The day on which the year-to-date values of a period began. */
  private LocalDate yearOf(Span period) {
    LocalDate start = startIn(period.end().getYear());
    return start.isAfter(period.end()) ? startIn(period.end().getYear() - 1) : start;
  }

  private LocalDate startIn(int year) {
    LocalDate first = agreed.effectiveFrom();
    return switch (indicator.reset()) {
      case CIVIL -> LocalDate.of(year, 1, 1);
      case SCHOOL -> LocalDate.of(year, 9, 1);
      case CONVENTION -> first.plusYears(year - first.getYear());
    };
  }
}
