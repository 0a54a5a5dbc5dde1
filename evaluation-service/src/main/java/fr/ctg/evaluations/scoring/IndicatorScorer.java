package fr.ctg.evaluations.scoring;

import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;

/**
 * Scores one indicator on one day: what was observed against what was agreed. The rules are those
 * of the domain's "rules in full"; the order below is the order in which they are explained.
 */
public final class IndicatorScorer {

  private final IndicatorRules rules;
  private final ConventionScope scope;
  private final LocalDate asOf;
  private final IndicatorSeries series;
  private final boolean ofPart;

  private IndicatorScorer(
      IndicatorRules rules,
      ConventionScope scope,
      IndicatorSeries series,
      LocalDate asOf,
      boolean ofPart) {
    this.rules = rules;
    this.scope = scope;
    this.series = series;
    this.ofPart = ofPart;
    this.asOf = scope.term().notAfterEnd(asOf);
  }

  /**
   * @param cells the indicator's measurements as they stood at the date of knowledge, of any
   *     period, place and breakdown
   * @param asOf the day to look from; after the convention's last day it is that day
   */
  public static IndicatorScore score(
      IndicatorRules rules, ConventionScope scope, Collection<Cell> cells, LocalDate asOf) {
    return score(rules, scope, new IndicatorSeries(rules, scope, cells), asOf);
  }

  /** The same from a series at hand: the cells are not indexed again for another day. */
  public static IndicatorScore score(
      IndicatorRules rules, ConventionScope scope, IndicatorSeries series, LocalDate asOf) {
    return new IndicatorScorer(rules, scope, series, asOf, false).score();
  }

  /**
   * The same of some territories or people: their figures and how these move. What was agreed is
   * agreed for the whole, so there is nothing that a part could be on track to.
   *
   * @param rules those of the part, and so are {@code scope} and {@code series}
   */
  static IndicatorScore scorePart(
      IndicatorRules rules, ConventionScope scope, IndicatorSeries series, LocalDate asOf) {
    return new IndicatorScorer(rules, scope, series, asOf, true).score();
  }

  private IndicatorScore score() {
    Figure actual = latestComplete().orElse(null);
    Figure partial = newestIncompleteAfter(actual).orElse(null);
    Baseline baseline = ofPart ? null : rules.goal().baselineOn(asOf).orElse(null);
    Trajectory trajectory =
        ofPart ? null : rules.goal().trajectoryOn(asOf).filter(this::fitsDirection).orElse(null);
    Optional<Reason> obstacle = obstacle(actual, partial, baseline, trajectory);
    Standing standing =
        rules.goal().direction().isBounded()
            ? withinBounds(actual, trajectory, obstacle)
            : alongLine(actual, baseline, trajectory, obstacle);
    return new IndicatorScore(
        rules.code(),
        asOf,
        actual,
        partial,
        baseline,
        trajectory,
        standing.expected(),
        standing.share(),
        standing.global(),
        standing.annual(),
        standing.pace().ratio(),
        standing.pace().status(),
        isStale(actual),
        trend(actual, partial, trajectory),
        standing.projection());
  }

  /** The figure of the latest period, ended by then, to which everyone expected has contributed. */
  private Optional<Figure> latestComplete() {
    for (Period period = latestEnded(); isFollowed(period); period = frequency().previous(period)) {
      if (series.isComplete(period)) {
        Figure figure = compared(period);
        // A partition or a sum over time may still lack a part that nobody owed as such.
        if (figure.reason() != Reason.INCOMPLETE) {
          return Optional.of(figure);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Figure> newestIncompleteAfter(Figure actual) {
    for (Period period = latestEnded();
        isFollowed(period) && (actual == null || period.end().isAfter(actual.period().end()));
        period = frequency().previous(period)) {
      if (series.hasAnswers(period)) {
        return Optional.of(isCumulated() ? series.receivedTo(period) : series.of(period));
      }
    }
    return Optional.empty();
  }

  /** The figure that the target speaks of, for a period. */
  private Figure compared(Period period) {
    return isCumulated() ? series.cumulatedTo(period) : series.over(period);
  }

  /** Why there can be no achievement, the reason nearest to its cause first. */
  private Optional<Reason> obstacle(
      Figure actual, Figure partial, Baseline baseline, Trajectory trajectory) {
    if (!rules.isScored()) {
      return Optional.of(Reason.NOT_SCORED);
    }
    if (rules.isClosedOn(asOf)) {
      return Optional.of(Reason.CLOSED);
    }
    if (actual == null) {
      return Optional.of(partial == null ? Reason.NO_DATA : Reason.INCOMPLETE);
    }
    if (!actual.hasValue()) {
      return Optional.of(actual.reason());
    }
    if (ofPart) {
      return Optional.of(Reason.TARGET_OF_THE_WHOLE);
    }
    if (isBroken(actual, baseline)) {
      return Optional.of(Reason.SERIES_BREAK);
    }
    if (trajectory == null) {
      return Optional.of(Reason.NO_TARGET);
    }
    return baseline == null && !trajectory.isBounds()
        ? Optional.of(Reason.NO_BASELINE)
        : Optional.empty();
  }

  private Standing alongLine(
      Figure actual, Baseline baseline, Trajectory trajectory, Optional<Reason> obstacle) {
    if (actual == null || baseline == null || trajectory == null) {
      return Standing.unknown(obstacle.orElseThrow());
    }
    LocalDate measuredOn = actual.period().end();
    ExpectedLine line =
        new ExpectedLine(rules.followedFrom(scope.term()), baseline.value(), trajectory);
    Quotient from = Quotient.of(baseline.value());
    Quotient target = Quotient.of(trajectory.last().value());
    Quotient way = target.minus(from);
    Quotient expected = line.at(measuredOn);
    Quotient share = way.signum() == 0 ? null : expected.minus(from).dividedBy(way);
    if (obstacle.isPresent()) {
      return Standing.unknown(obstacle.get()).expecting(expected, share, trajectory.last().on());
    }
    LocalDate yearEnd = yearEnd(measuredOn);
    Achievement global = Achievement.towards(trajectory.last().on(), target, from, actual.value());
    Achievement annual = Achievement.towards(yearEnd, line.at(yearEnd), from, actual.value());
    Pace pace =
        global.isKnown()
            ? Pace.of(global.raw(), share, scope.thresholds())
            : new Pace(null, Status.NO_DATA);
    return new Standing(
        expected, share, global, annual, pace, projection(line, actual, global, pace));
  }

  private static Projection projection(
      ExpectedLine line, Figure actual, Achievement global, Pace pace) {
    LocalDate measuredOn = actual.period().end();
    LocalDate on = line.trajectory().last().on();
    if (!global.isKnown()) {
      return Projection.none(on, global.reason());
    }
    if (pace.ratio() == null) {
      return Projection.none(on, Reason.NOTHING_EXPECTED_YET);
    }
    return measuredOn.isBefore(on)
        ? Projection.along(line, actual.value(), measuredOn)
        : Projection.none(on, Reason.TARGET_DATE_PASSED);
  }

  private Standing withinBounds(Figure actual, Trajectory trajectory, Optional<Reason> obstacle) {
    if (obstacle.isPresent()) {
      return Standing.unknown(obstacle.get());
    }
    Quotient tolerance = trajectory.toleranceOrNone();
    Quotient distance = trajectory.distanceOutside(actual.value());
    Status status = Status.OFF_TRACK;
    if (distance.signum() == 0) {
      status = Status.ON_TRACK;
    } else if (distance.isLessThan(tolerance)) {
      status = Status.AT_RISK;
    }
    // The bounds hold from the first day on: all of the way, at any time of the year.
    Achievement achievement = Achievement.within(tolerance, distance);
    return new Standing(
        null,
        Quotient.ONE,
        achievement,
        achievement,
        new Pace(null, status),
        Projection.none(null, Reason.WITHIN_BOUNDS));
  }

  private Trend trend(Figure actual, Figure partial, Trajectory trajectory) {
    if (rules.measure().measure() == Measure.QUALITATIVE) {
      return Trend.none(null, null, Reason.NOT_SCORED);
    }
    if (actual == null) {
      return Trend.none(null, null, partial == null ? Reason.NO_DATA : Reason.INCOMPLETE);
    }
    Period period = frequency().lastEndedOnOrBefore(actual.period().end());
    Period before = frequency().periodContaining(period.start().minusYears(1));
    Figure current = series.over(period);
    Figure previous = completed(before);
    if (current.hasValue() && series.breakSince(before.end(), period.end()).isPresent()) {
      return Trend.none(current, previous, Reason.SERIES_BREAK);
    }
    Difference difference = Difference.between(rules.measure(), previous, current);
    Movement movement =
        difference.isKnown()
            ? movement(previous.value(), current.value(), trajectory).orElse(null)
            : null;
    return new Trend(current, previous, difference, movement);
  }

  private Figure completed(Period period) {
    if (series.isComplete(period)) {
      return series.over(period);
    }
    return Figure.none(period, series.hasAnswers(period) ? Reason.INCOMPLETE : Reason.NO_DATA);
  }

  private Optional<Movement> movement(Quotient from, Quotient to, Trajectory trajectory) {
    if (!rules.isScored()) {
      return Optional.empty();
    }
    return switch (rules.goal().direction()) {
      case INCREASE -> Optional.of(Movement.of(to.compareTo(from)));
      case DECREASE -> Optional.of(Movement.of(from.compareTo(to)));
      case MAINTAIN, RANGE ->
          Optional.ofNullable(trajectory)
              .map(
                  bounds ->
                      Movement.of(
                          bounds.distanceOutside(from).compareTo(bounds.distanceOutside(to))));
    };
  }

  private boolean isBroken(Figure actual, Baseline baseline) {
    LocalDate comparableFrom = baseline == null ? null : baseline.on();
    return series.breakSince(comparableFrom, actual.period().end()).isPresent();
  }

  private boolean isStale(Figure actual) {
    return actual != null
        && ChronoUnit.DAYS.between(actual.period().end(), asOf) > frequency().staleAfterDays();
  }

  /** Of the civil year, or of the school year for what is counted by it. */
  private LocalDate yearEnd(LocalDate date) {
    Frequency year = frequency() == Frequency.SCHOOL_YEAR ? Frequency.SCHOOL_YEAR : Frequency.YEAR;
    return year.periodContaining(date).end();
  }

  /** Points are no target for what should stay within bounds, nor bounds for what should move. */
  private boolean fitsDirection(Trajectory trajectory) {
    return trajectory.isBounds() == rules.goal().direction().isBounded();
  }

  private Period latestEnded() {
    return frequency().lastEndedOnOrBefore(asOf);
  }

  private boolean isFollowed(Period period) {
    return !period.end().isBefore(rules.followedFrom(scope.term()));
  }

  private boolean isCumulated() {
    return rules.goal().targetKind() == TargetKind.CUMULATED;
  }

  private Frequency frequency() {
    return rules.reporting().frequency();
  }

  /** Where the actual stands in respect of what was agreed. */
  private record Standing(
      Quotient expected,
      Quotient share,
      Achievement global,
      Achievement annual,
      Pace pace,
      Projection projection) {

    static Standing unknown(Reason reason) {
      Achievement none = Achievement.none(reason);
      return new Standing(
          null, null, none, none, new Pace(null, Status.NO_DATA), Projection.none(null, reason));
    }

    Standing expecting(Quotient then, Quotient shareThen, LocalDate targetOn) {
      return new Standing(
          then, shareThen, global, annual, pace, Projection.none(targetOn, projection.reason()));
    }
  }
}
