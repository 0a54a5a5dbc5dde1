package fr.ctg.evaluations.recomputation;

import fr.ctg.evaluations.recomputation.Agreed.Baseline;
import fr.ctg.evaluations.recomputation.Agreed.Direction;
import fr.ctg.evaluations.recomputation.Agreed.Indicator;
import fr.ctg.evaluations.recomputation.Agreed.Measure;
import fr.ctg.evaluations.recomputation.Agreed.Nature;
import fr.ctg.evaluations.recomputation.Agreed.Point;
import fr.ctg.evaluations.recomputation.Agreed.Target;
import fr.ctg.evaluations.recomputation.Answers.Achieved;
import fr.ctg.evaluations.recomputation.Answers.Actual;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/** Where one indicator stands on a day. */
final class Progress {

  private final Agreed agreed;
  private final Indicator indicator;
  private final Series series;
  private final LocalDate asOf;
  private final Baseline baseline;
  private final Target target;

  Progress(Agreed agreed, Indicator indicator, List<Told.Figure> figures, LocalDate asOf) {
    this.agreed = agreed;
    this.indicator = indicator;
    this.series = new Series(agreed, indicator, figures);
    this.asOf = asOf;
    this.baseline = inForce(indicator.baselines(), Baseline::appliesFrom, asOf);
    this.target = inForce(indicator.targets(), Target::appliesFrom, asOf);
  }

  /** The newest that applies on a day, or null. */
  static <T> T inForce(List<T> timeline, Function<T, LocalDate> appliesFrom, LocalDate day) {
    T newest = null;
    for (T one : timeline) {
      LocalDate from = appliesFrom.apply(one);
      boolean applies = from == null || !from.isAfter(day);
      boolean newer =
          newest == null
              || from != null
                  && (appliesFrom.apply(newest) == null
                      || !from.isBefore(appliesFrom.apply(newest)));
      if (applies && newer) {
        newest = one;
      }
    }
    return newest;
  }

  Answers.Line answer() {
    Actual actual = series.lastComplete(asOf);
    Actual partial = series.newestAfter(actual, asOf);
    boolean stale =
        actual != null
            && ChronoUnit.DAYS.between(actual.period().end(), asOf) > indicator.rhythm().staleAfter;
    String obstacle = obstacle(actual, partial);
    return bounds()
        ? corridor(actual, partial, obstacle, stale)
        : progress(actual, partial, obstacle, stale);
  }

  /** Why nothing can be said of achievement, or null. */
  private String obstacle(Actual actual, Actual partial) {
    if (indicator.nature() == Nature.CONTEXT || indicator.measure() == Measure.QUALITATIVE) {
      return "NOT_SCORED";
    }
    if (inForce(indicator.standings(), Agreed.Standing::appliesFrom, asOf).closed()) {
      return "CLOSED";
    }
    if (actual == null) {
      return partial == null ? "NO_DATA" : "INCOMPLETE";
    }
    if (actual.value() == null) {
      return actual.reason();
    }
    Span broken = series.lastBreak(actual.period().end());
    if (broken != null && (baseline == null || !baseline.on().isAfter(broken.start()))) {
      return "SERIES_BREAK";
    }
    if (target == null) {
      return "NO_TARGET";
    }
    return baseline == null && !bounds() ? "NO_BASELINE" : null;
  }

  private boolean bounds() {
    return indicator.direction() == Direction.MAINTAIN || indicator.direction() == Direction.RANGE;
  }

  private Answers.Line progress(Actual actual, Actual partial, String obstacle, boolean stale) {
    Achieved global = new Achieved(null, null, obstacle);
    Achieved annual = global;
    Fraction expectedNow = null;
    Fraction share = null;
    if (target != null && baseline != null && actual != null) {
      expectedNow = expected(actual.period().end());
      Fraction way = finalPoint().value().minus(baseline.value());
      share = way.sign() == 0 ? null : expectedNow.minus(baseline.value()).over(way);
      if (obstacle == null) {
        global = achieved(actual, finalPoint().value());
        annual = achieved(actual, expected(yearEnd(actual.period().end())));
      }
    }
    Fraction pace = pace(global.raw(), share);
    String status = status(agreed, global.raw(), global.bounded(), share, pace);
    return new Answers.Line(
        actual, partial, global, annual, expectedNow, share, pace, status, stale);
  }

  /** A school year is judged by its own end. */
  private LocalDate yearEnd(LocalDate day) {
    return indicator.rhythm() == Span.Rhythm.SCHOOL_YEAR
        ? Span.Rhythm.SCHOOL_YEAR.around(day).end()
        : LocalDate.of(day.getYear(), 12, 31);
  }

  private Achieved achieved(Actual actual, Fraction towards) {
    Fraction way = towards.minus(baseline.value());
    if (way.sign() == 0) {
      return new Achieved(null, null, "TARGET_EQUALS_BASELINE");
    }
    Fraction raw = Fraction.HUNDRED.times(actual.value().minus(baseline.value())).over(way);
    return new Achieved(raw, bounded(raw), null);
  }

  private static Fraction bounded(Fraction raw) {
    return raw.atLeast(Fraction.ZERO).atMost(Fraction.HUNDRED);
  }

  private Point finalPoint() {
    return target.points().get(target.points().size() - 1);
  }

  /** A straight line from the start through each point of the trajectory. */
  private Fraction expected(LocalDate day) {
    LocalDate from = series.followedFrom();
    Point before = new Point(from, baseline.value());
    for (Point point : target.points()) {
      if (!point.on().isAfter(from)) {
        continue;
      }
      if (!day.isAfter(point.on())) {
        long days = ChronoUnit.DAYS.between(before.on(), point.on());
        long gone = ChronoUnit.DAYS.between(before.on(), day);
        return before
            .value()
            .plus(
                point
                    .value()
                    .minus(before.value())
                    .times(Fraction.of(gone))
                    .over(Fraction.of(days)));
      }
      before = point;
    }
    return finalPoint().value();
  }

  static Fraction pace(Fraction raw, Fraction share) {
    return raw == null || share == null || share.sign() <= 0
        ? null
        : raw.over(Fraction.HUNDRED).over(share);
  }

  static String status(
      Agreed agreed, Fraction raw, Fraction bounded, Fraction share, Fraction pace) {
    if (raw == null) {
      return "NO_DATA";
    }
    if (share == null || share.sign() <= 0) {
      return raw.sign() >= 0 ? "ON_TRACK" : "OFF_TRACK";
    }
    if (bounded.equals(Fraction.HUNDRED) || pace.compareTo(agreed.onTrackFrom()) >= 0) {
      return "ON_TRACK";
    }
    return pace.compareTo(agreed.atRiskFrom()) >= 0 && raw.sign() >= 0 ? "AT_RISK" : "OFF_TRACK";
  }

  private Answers.Line corridor(Actual actual, Actual partial, String obstacle, boolean stale) {
    Achieved achieved = new Achieved(null, null, obstacle);
    String status = "NO_DATA";
    if (obstacle == null) {
      Fraction outside = outside(actual.value());
      Fraction tolerance = target.tolerance();
      boolean tolerated = tolerance != null && outside.compareTo(tolerance) < 0;
      Fraction raw = Fraction.ZERO;
      if (outside.sign() == 0) {
        raw = Fraction.HUNDRED;
      } else if (tolerated) {
        raw = Fraction.HUNDRED.times(Fraction.ONE.minus(outside.over(tolerance)));
      }
      achieved = new Achieved(raw, raw, null);
      status = outside.sign() == 0 ? "ON_TRACK" : tolerated ? "AT_RISK" : "OFF_TRACK";
    }
    Fraction share = obstacle == null ? Fraction.ONE : null;
    return new Answers.Line(actual, partial, achieved, achieved, null, share, null, status, stale);
  }

  private Fraction outside(Fraction value) {
    if (target.low() != null && value.compareTo(target.low()) < 0) {
      return target.low().minus(value);
    }
    if (target.high() != null && value.compareTo(target.high()) > 0) {
      return value.minus(target.high());
    }
    return Fraction.ZERO;
  }
}
