package fr.ctg.evaluations.scoring;

import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * What has been paid for each unit of a result, over the same days; or null and why.
 *
 * @param days the days of both; null where no year has ended
 * @param money what the action was funded with in these years; null likewise
 * @param result the indicator over these days; null where it was not looked at
 * @param perUnit in euros; null exactly where there is a reason
 */
public record UnitCost(
    Period days, Money money, Figure result, Quotient perUnit, NoUnitCost reason) {

  /** Why there is no cost of a unit. */
  public enum NoUnitCost {
    /** It counts means, or is only followed: there is no unit of a result. */
    NOT_A_RESULT,
    /** Rates, means, marks and words are not counted in units. */
    NOT_COUNTABLE,
    /** What is there on a day, and people who come back, do not add up over these days. */
    NOT_ADDITIVE,
    /** No year of those asked for has ended. */
    YEAR_NOT_ENDED,
    /** The action has no funding in one of these years, of which then nothing is known. */
    NO_FUNDING,
    /** Of some line it is not known what has been paid. */
    PAID_UNKNOWN,
    /** Its periods do not begin and end with these years. */
    OTHER_DAYS,
    /** The figure over these days is null; it says why. */
    NO_RESULT,
    /** Nothing was counted over these days. */
    ZERO_RESULT
  }

  /**
   * The first reason that lies in an indicator itself, whatever has been paid; null for one that
   * counts results.
   */
  private static NoUnitCost notCounting(IndicatorRules rules) {
    if (rules.nature() == Nature.CONTEXT || rules.nature() == Nature.INPUT) {
      return NoUnitCost.NOT_A_RESULT;
    }
    return switch (rules.measure().measure()) {
      case COUNT, AMOUNT ->
          rules.measure().overTime() == TimeAggregation.SUM ? null : NoUnitCost.NOT_ADDITIVE;
      case DISTINCT_COUNT -> null;
      case RATIO, MEAN, SCORE, QUALITATIVE -> NoUnitCost.NOT_COUNTABLE;
    };
  }

  /**
   * @param series of the indicator, which says its rules
   * @param years the days of the years in question, all over by now; null if none is
   * @param byYear the action's lines of exactly these years, those of each year together
   */
  public static UnitCost of(IndicatorSeries series, Period years, List<List<Portion>> byYear) {
    NoUnitCost notCounting = notCounting(series.rules());
    if (notCounting != null) {
      return new UnitCost(null, null, null, null, notCounting);
    }
    if (years == null) {
      return new UnitCost(null, null, null, null, NoUnitCost.YEAR_NOT_ENDED);
    }
    Period days = days(series, years);
    Money money = Money.of(byYear.stream().flatMap(List::stream).toList());
    if (byYear.stream().anyMatch(List::isEmpty)) {
      return new UnitCost(days, money, null, null, NoUnitCost.NO_FUNDING);
    }
    if (!money.paid().isWhole()) {
      return new UnitCost(days, money, null, null, NoUnitCost.PAID_UNKNOWN);
    }
    if (!fits(series, days)) {
      NoUnitCost reason = isDistinct(series) ? NoUnitCost.NOT_ADDITIVE : NoUnitCost.OTHER_DAYS;
      return new UnitCost(days, money, null, null, reason);
    }
    return divided(days, money, result(series, days));
  }

  private static UnitCost divided(Period days, Money money, Figure result) {
    if (!result.hasValue()) {
      return new UnitCost(days, money, result, null, NoUnitCost.NO_RESULT);
    }
    return result.value().signum() == 0
        ? new UnitCost(days, money, result, null, NoUnitCost.ZERO_RESULT)
        : new UnitCost(days, money, result, money.paid().sum().dividedBy(result.value()), null);
  }

  /** A period that has begun when the convention takes effect counts as a whole. */
  private static Period days(IndicatorSeries series, Period years) {
    LocalDate start = series.scope().term().effectiveFrom();
    return years.start().isAfter(start)
        ? years
        : new Period(frequency(series).periodContaining(start).start(), years.end());
  }

  /** Whether something can be known of these days: nobody counts the people of a time twice. */
  private static boolean fits(IndicatorSeries series, Period days) {
    if (series.hasAnswers(days)) {
      return true;
    }
    List<Period> periods = frequency(series).periodsWithin(days);
    boolean madeOfPeriods =
        !periods.isEmpty()
            && periods.get(0).start().equals(days.start())
            && periods.get(periods.size() - 1).end().equals(days.end());
    return madeOfPeriods && (periods.size() == 1 || !isDistinct(series));
  }

  private static Figure result(IndicatorSeries series, Period days) {
    if (frequency(series).isPeriod(days) && !series.isComplete(days)) {
      return Figure.none(days, series.hasAnswers(days) ? Reason.INCOMPLETE : Reason.NO_DATA);
    }
    return isDistinct(series) ? series.reported(days) : series.over(days);
  }

  private static boolean isDistinct(IndicatorSeries series) {
    return series.rules().measure().measure() == Measure.DISTINCT_COUNT;
  }

  private static Frequency frequency(IndicatorSeries series) {
    return series.rules().reporting().frequency();
  }
}
