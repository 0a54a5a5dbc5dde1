package fr.ctg.evaluations.scoring;

import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Puts two figures of one indicator beside each other, where its rules allow that. */
public final class IndicatorComparison {

  private final IndicatorRules rules;
  private final ConventionScope scope;
  private final Collection<Cell> cells;

  /**
   * @param cells all those of the indicator
   */
  public IndicatorComparison(IndicatorRules rules, ConventionScope scope, Collection<Cell> cells) {
    this.rules = rules;
    this.scope = scope;
    this.cells = cells;
  }

  /**
   * The actuals of two days.
   *
   * @param first null when the indicator did not apply on the day
   * @param second likewise
   */
  public Compared ofDays(
      Focus focus,
      IndicatorScore first,
      LocalDate firstDay,
      IndicatorScore second,
      LocalDate secondDay) {
    Compared.Side one = actual(first, firstDay);
    Compared.Side other = actual(second, secondDay);
    return compared(one, other, focus.series(rules, scope, cells), null, List.of());
  }

  /** The figures of two periods. */
  public Compared ofPeriods(Focus focus, Period first, Period second) {
    IndicatorSeries series = focus.series(rules, scope, cells);
    return compared(side(series, first), side(series, second), series, null, List.of());
  }

  /**
   * The figures of two parts in one period.
   *
   * @param period null for the latest, ended by then, that is complete in both
   */
  public Compared ofParts(Focus first, Focus second, Period period, LocalDate asOf) {
    IndicatorSeries one = first.series(rules, scope, cells);
    IndicatorSeries other = second.series(rules, scope, cells);
    Period days = period == null ? latestOfBoth(one, other, asOf) : period;
    return compared(side(one, days), side(other, days), one, null, List.of());
  }

  /**
   * The figure of some places together, against that of all the others: the perimeter's own less
   * theirs.
   *
   * @param choices such places, the preferred first: those of the first of which anything is known
   * @param period null for the latest, ended by then, that is complete in the whole and in them
   */
  public Compared ofRest(
      List<List<Place>> choices, Breakdown breakdown, Period period, LocalDate asOf) {
    List<Place> places =
        choices.stream().filter(this::isMeasured).findFirst().orElse(choices.get(0));
    IndicatorSeries whole = new Focus(List.of(), breakdown).series(rules, scope, cells);
    IndicatorSeries part = new Focus(places, breakdown).series(rules, scope, cells);
    Period days = period == null ? latestOfBoth(whole, part, asOf) : period;
    Compared.Side total = side(whole, days);
    boolean known =
        frequency().periodsWithin(days).stream().allMatch(one -> knows(part, one, places));
    Figure together = part.ofAny(days);
    Compared.Side parts = new Compared.Side(together, known && part.isCompleteWithin(days));
    Figure rest = rest(total.comparable(), parts.comparable(), places);
    return compared(new Compared.Side(rest, rest.hasValue()), parts, whole, total.figure(), places);
  }

  private Figure rest(Figure whole, Figure part, List<Place> places) {
    boolean adds =
        rules.measure().overTerritories() == TerritoryAggregation.SUM
            // A largest or last value of the rest is not what is left of theirs.
            && (frequency().isPeriod(whole.period())
                || rules.measure().overTime() == TimeAggregation.SUM);
    if (!adds) {
      return whole.because(Reason.NON_ADDITIVE);
    }
    if (whole.isUsable() && !part.isApplicable()) {
      return whole;
    }
    Territories theirs = scope.territories(whole.period()).within(places);
    return whole.cells().stream().anyMatch(cell -> theirs.covers(cell.place()))
        ? whole.because(Reason.NOT_SEPARABLE)
        : new FigureArithmetic(rules.measure()).rest(whole, part);
  }

  private static boolean knows(IndicatorSeries series, Period period, List<Place> places) {
    return places.stream()
        .map(place -> series.reported(period, place, Breakdown.TOTAL).reason())
        .noneMatch(reason -> reason == Reason.NO_DATA || reason == Reason.INCOMPLETE);
  }

  private boolean isMeasured(List<Place> places) {
    ConventionScope theirs = scope.within(places);
    return cells.stream().anyMatch(cell -> theirs.territories(cell.period()).covers(cell.place()));
  }

  private Period latestOfBoth(IndicatorSeries one, IndicatorSeries other, LocalDate asOf) {
    Period latest = frequency().lastEndedOnOrBefore(scope.term().notAfterEnd(asOf));
    for (Period period = latest;
        !period.end().isBefore(rules.followedFrom(scope.term()));
        period = frequency().previous(period)) {
      if (one.isComplete(period) && other.isComplete(period)) {
        return period;
      }
    }
    return latest;
  }

  private static Compared.Side side(IndicatorSeries series, Period days) {
    return new Compared.Side(series.ofAny(days), series.isCompleteWithin(days));
  }

  private Compared.Side actual(IndicatorScore score, LocalDate day) {
    if (score != null && score.actual() != null) {
      return new Compared.Side(score.actual(), true);
    }
    Reason reason = Reason.NOT_IN_FORCE;
    if (score != null) {
      reason = score.partial() == null ? Reason.NO_DATA : Reason.INCOMPLETE;
    }
    return new Compared.Side(Figure.none(frequency().lastEndedOnOrBefore(day), reason), false);
  }

  private Compared compared(
      Compared.Side first,
      Compared.Side second,
      IndicatorSeries series,
      Figure whole,
      List<Place> places) {
    Difference difference =
        isBrokenBetween(series, first.figure().period().end(), second.figure().period().end())
            ? Difference.none(Reason.SERIES_BREAK)
            : Difference.between(rules.measure(), first.comparable(), second.comparable());
    return new Compared(first, second, whole, places, difference);
  }

  private static boolean isBrokenBetween(IndicatorSeries series, LocalDate one, LocalDate other) {
    return one.isBefore(other)
        ? series.breakSince(one, other).isPresent()
        : other.isBefore(one) && series.breakSince(other, one).isPresent();
  }

  private Frequency frequency() {
    return rules.reporting().frequency();
  }
}
