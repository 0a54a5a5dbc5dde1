package fr.ctg.evaluations.scoring;

import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The figures of one indicator over time: first put together over territories and partners inside
 * each period, then over the periods. Cells are indexed once, periods are computed when asked for
 * and remembered, so a series is for one thread.
 */
public final class IndicatorSeries {

  private final IndicatorRules rules;
  private final ConventionScope scope;
  private final Frequency frequency;
  private final FigureArithmetic arithmetic;
  private final ExpectedCells expected;
  private final Partitions partitions;
  private final Map<Period, List<Cell>> cells = new HashMap<>();
  private final NavigableSet<Period> flaggedBreaks = new TreeSet<>();
  private final Map<Period, Figure> reported = new HashMap<>();
  private final Map<Period, Figure> increments = new HashMap<>();
  private final Map<Period, List<ExpectedCell>> missing = new HashMap<>();

  public IndicatorSeries(IndicatorRules rules, ConventionScope scope, Collection<Cell> cells) {
    this.rules = rules;
    this.scope = scope;
    this.frequency = rules.reporting().frequency();
    this.arithmetic = new FigureArithmetic(rules.measure());
    this.expected = new ExpectedCells(rules, scope);
    this.partitions = new Partitions(rules.measure());
    for (Cell cell : cells) {
      this.cells.computeIfAbsent(cell.period(), any -> new ArrayList<>()).add(cell);
      if (cell.status() == ObservationStatus.B && frequency.isPeriod(cell.period())) {
        flaggedBreaks.add(cell.period());
      }
    }
  }

  IndicatorRules rules() {
    return rules;
  }

  ConventionScope scope() {
    return scope;
  }

  /**
   * The figure that was reported for exactly these days over the perimeter, not yet an increment.
   */
  public Figure reported(Period period) {
    return reported.computeIfAbsent(period, days -> aggregation(days).ofPerimeter(Breakdown.TOTAL));
  }

  /** The same of those in some categories. */
  public Figure reported(Period period, Breakdown breakdown) {
    return aggregation(period).ofPerimeter(breakdown);
  }

  /** The same of a place inside the perimeter. */
  public Figure reported(Period period, Place place, Breakdown breakdown) {
    return aggregation(period).of(place, breakdown);
  }

  /**
   * The value of one period of the indicator's frequency. Of a year-to-date indicator it is the
   * increment since the last complete period of the same reset year; its {@link Figure#period} then
   * covers the gap, if there is one.
   */
  public Figure of(Period period) {
    return rules.measure().isYearToDate()
        ? increments.computeIfAbsent(period, this::increment)
        : reported(period);
  }

  /**
   * The value of longer days, by the indicator's rule over time. A figure reported for exactly
   * these days is used as it is. A sum needs every period complete; the other rules apply to the
   * complete ones there are.
   */
  public Figure over(Period days) {
    return over(days, days);
  }

  /**
   * The same for days that may not be made of the indicator's own periods: then nothing but a
   * figure reported for exactly these days is known of them.
   */
  public Figure ofAny(Period days) {
    return isMadeOfPeriods(days) || reported(days).hasValue()
        ? over(days)
        : Figure.none(days, Reason.NON_ADDITIVE);
  }

  /** Whether nothing that was owed within these days is missing, and something was reported. */
  public boolean isCompleteWithin(Period days) {
    List<Period> periods = frequency.periodsWithin(days);
    return periods.stream().allMatch(period -> missing(period).isEmpty())
        && periods.stream().anyMatch(this::isComplete);
  }

  private boolean isMadeOfPeriods(Period days) {
    List<Period> periods = frequency.periodsWithin(days);
    return !periods.isEmpty()
        && periods.get(0).start().equals(days.start())
        && periods.get(periods.size() - 1).end().equals(days.end());
  }

  /**
   * The sum since the convention took effect, up to the end of this period. Periods from before the
   * indicator was followed are not owed, but count where they were reported.
   */
  public Figure cumulatedTo(Period period) {
    Period days = sinceStart(period);
    LocalDate followedFrom = rules.followedFrom(scope.term());
    LocalDate owedFrom = frequency.periodContaining(followedFrom).start();
    return rules.measure().overTime() == TimeAggregation.SUM
        ? over(days, owedFrom.isAfter(period.end()) ? days : new Period(owedFrom, days.end()))
        : Figure.none(days, Reason.NON_ADDITIVE);
  }

  /** What has come in so far towards {@link #cumulatedTo}, gaps or not: to be shown, not scored. */
  Figure receivedTo(Period period) {
    Period days = sinceStart(period);
    List<Figure> received =
        withoutBridgedGaps(
            frequency.periodsWithin(days).stream().map(this::of).filter(Figure::isUsable).toList());
    if (rules.measure().overTime() != TimeAggregation.SUM || received.isEmpty()) {
      return Figure.none(days, Reason.INCOMPLETE);
    }
    return overTime(TimeAggregation.SUM, days, received);
  }

  /** The figures owed for a period: one for each responsible partner, and territory if declared. */
  public List<ExpectedCell> expected(Period period) {
    return expected.of(period);
  }

  /** Those of the figures owed for a period that no cell answers. */
  public List<ExpectedCell> missing(Period period) {
    return missing.computeIfAbsent(period, days -> expected.missing(days, cellsOf(days)));
  }

  /** Whether a period was answered, by all who owed it. */
  public boolean isComplete(Period period) {
    return hasAnswers(period) && missing(period).isEmpty();
  }

  boolean hasAnswers(Period period) {
    return cellsOf(period).stream().anyMatch(Cell::isAnswer);
  }

  /**
   * The newest period, none that ends after this day, from which on figures are not comparable with
   * a baseline of that other day; null is no baseline.
   */
  Optional<Period> breakSince(LocalDate baselineOn, LocalDate date) {
    return flaggedBreaks.descendingSet().stream()
        .filter(flagged -> !flagged.end().isAfter(date))
        .filter(flagged -> baselineOn == null || !baselineOn.isAfter(flagged.start()))
        // A break in a part that the figure does not use breaks nothing.
        .filter(flagged -> isBreak(reported(flagged)))
        .findFirst();
  }

  private static boolean isBreak(Figure figure) {
    return figure.cells().stream().anyMatch(cell -> cell.status() == ObservationStatus.B);
  }

  private PlaceAggregation aggregation(Period period) {
    return new PlaceAggregation(
        rules, scope.territories(period), partitions, period, cellsOf(period));
  }

  private List<Cell> cellsOf(Period period) {
    return cells.getOrDefault(period, List.of());
  }

  private Figure increment(Period period) {
    Figure toDate = reported(period);
    if (!toDate.isUsable()) {
      return toDate;
    }
    Period first = period;
    for (Period earlier = frequency.previous(period);
        resetYear(earlier).equals(resetYear(period));
        earlier = frequency.previous(earlier)) {
      Figure before = isComplete(earlier) ? reported(earlier) : null;
      if (before != null && before.isUsable()) {
        return arithmetic.increment(new Period(first.start(), period.end()), toDate, before);
      }
      // Where there can be no value, nothing can have been added: that is no gap.
      first = before == null || before.isApplicable() ? earlier : first;
    }
    return toDate.covering(new Period(first.start(), period.end()));
  }

  private LocalDate resetYear(Period period) {
    return rules.measure().yearToDate().startFor(period, scope.term());
  }

  private Figure over(Period days, Period owed) {
    Optional<Figure> own = own(days);
    if (own.isPresent() && (own.get().isApplicable() || frequency.isPeriod(days))) {
      return own.get();
    }
    TimeAggregation rule = rules.measure().overTime();
    if (isForbidden(rule)) {
      return own.orElse(Figure.none(days, Reason.NON_ADDITIVE));
    }
    List<Figure> figures = completeWithin(days);
    if (figures.isEmpty()) {
      Reason reason = hasAnswersWithin(days) ? Reason.INCOMPLETE : Reason.NO_DATA;
      return own.orElse(Figure.none(days, reason));
    }
    if (rule == TimeAggregation.SUM && !cover(days, owed, figures)) {
      return Figure.none(days, Reason.INCOMPLETE);
    }
    return overTime(rule, days, figures);
  }

  private Optional<Figure> own(Period days) {
    if (frequency.isPeriod(days)) {
      Figure value = of(days);
      return Optional.of(value.period().equals(days) ? value : value.because(Reason.SPANS_GAP));
    }
    return hasAnswers(days)
        ? Optional.of(reported(days)).filter(IndicatorSeries::isKnown)
        : Optional.empty();
  }

  private boolean isForbidden(TimeAggregation rule) {
    Measure measure = rules.measure().measure();
    return switch (rule) {
      case SUM -> !measure.allows(Operation.SUM);
      case AVERAGE, MAX, MIN, LAST -> measure == Measure.QUALITATIVE;
      case NONE -> true;
    };
  }

  private List<Figure> completeWithin(Period days) {
    List<Figure> figures =
        frequency.periodsWithin(days).stream()
            .filter(this::isComplete)
            .map(this::of)
            .filter(IndicatorSeries::isKnown)
            .toList();
    return withoutBridgedGaps(figures);
  }

  private boolean hasAnswersWithin(Period days) {
    return frequency.periodsWithin(days).stream().anyMatch(this::hasAnswers);
  }

  private static boolean isKnown(Figure figure) {
    return figure.reason() != Reason.INCOMPLETE;
  }

  /** Leaves out what a later increment spans: a year-to-date value that is secret or incomplete. */
  private List<Figure> withoutBridgedGaps(List<Figure> figures) {
    if (!rules.measure().isYearToDate()) {
      return figures;
    }
    LinkedList<Figure> kept = new LinkedList<>();
    for (int i = figures.size() - 1; i >= 0; i--) {
      Figure figure = figures.get(i);
      if (kept.isEmpty() || figure.period().end().isBefore(kept.getFirst().period().start())) {
        kept.addFirst(figure);
      }
    }
    return kept;
  }

  /** Whether figures, in order, cover all the days that are owed without leaving the days asked. */
  private static boolean cover(Period days, Period owed, List<Figure> figures) {
    LocalDate covered = owed.start().minusDays(1);
    for (Figure figure : figures) {
      Period period = figure.period();
      if (!days.contains(period)) {
        return false;
      }
      if (!period.end().isBefore(owed.start())) {
        if (period.start().isAfter(covered.plusDays(1))) {
          return false;
        }
        covered = period.end();
      }
    }
    return covered.equals(days.end());
  }

  private Figure overTime(TimeAggregation rule, Period days, List<Figure> all) {
    List<Figure> figures = Figure.applicable(all);
    Figure figure =
        switch (rule) {
          case SUM -> arithmetic.combine(Operation.SUM, days, figures);
          case AVERAGE -> arithmetic.combine(Operation.AVERAGE, days, figures);
          case MAX -> arithmetic.combine(Operation.MAX, days, figures);
          case MIN -> arithmetic.combine(Operation.MIN, days, figures);
          case LAST -> figures.get(figures.size() - 1).covering(days);
          case NONE -> Figure.none(days, Reason.NON_ADDITIVE);
        };
    return rules.measure().isYearToDate() ? figure.withEachCellOnce() : figure;
  }

  /** A period that has begun when the convention takes effect counts as a whole. */
  private Period sinceStart(Period period) {
    Period first = frequency.periodContaining(scope.term().effectiveFrom());
    return new Period(first.start(), period.end());
  }
}
