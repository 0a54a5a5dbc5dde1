package fr.ctg.evaluations.recomputation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was agreed, in one version of the framework; it carries every timeline.
 *
 * @param terminatedOn the day on which it was ended before its end, or null
 * @param perimeters what it covers, since when, oldest first
 * @param onTrackFrom the pace from which something is on track
 * @param atRiskFrom the pace from which it is at risk
 */
public record Agreed(
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    LocalDate terminatedOn,
    Fraction onTrackFrom,
    Fraction atRiskFrom,
    List<Covered> perimeters,
    List<Territory> territories,
    List<Axis> axes) {

  /** The codes of the territories that are covered from a day on. */
  public record Covered(LocalDate appliesFrom, List<String> codes) {}

  /** A territory, and the code of the one it lies in, or null. */
  public record Territory(String kind, String code, String parent) {}

  public record Axis(String code, Fraction weight, List<Objective> objectives) {}

  public record Objective(
      String code,
      List<Standing> standings,
      List<Indicator> indicators,
      List<Objective> operational) {}

  /**
   * What a decision may have changed about an objective or an indicator, from a day on.
   *
   * @param partners who owes its figures; with none, anybody's will do
   */
  public record Standing(
      LocalDate appliesFrom, Fraction weight, boolean closed, List<String> partners) {}

  public enum Measure {
    COUNT,
    AMOUNT,
    RATIO,
    MEAN,
    DISTINCT_COUNT,
    SCORE,
    QUALITATIVE;

    boolean inParts() {
      return this == RATIO || this == MEAN;
    }
  }

  public enum Nature {
    INPUT,
    OUTPUT,
    OUTCOME,
    IMPACT,
    CONTEXT
  }

  public enum Direction {
    INCREASE,
    DECREASE,
    MAINTAIN,
    RANGE
  }

  /** How several values make one; LAST is for periods only. */
  public enum Rule {
    SUM,
    AVERAGE,
    LAST,
    MAX,
    MIN,
    NONE
  }

  public enum Reset {
    CIVIL,
    SCHOOL,
    CONVENTION
  }

  /** Categories in which an indicator is broken down; a partition is complete and disjoint. */
  public record Dimension(String code, boolean partition, List<String> categories) {}

  public record Baseline(LocalDate appliesFrom, LocalDate on, Fraction value) {}

  public record Point(LocalDate on, Fraction value) {}

  public record Target(
      LocalDate appliesFrom, List<Point> points, Fraction low, Fraction high, Fraction tolerance) {}

  /**
   * @param direction null for what is only followed
   * @param territoryKind the kind of territory by which it is declared, or null
   * @param cumulated whether its target is the sum since the convention's start
   * @param appliesFrom null from the start
   */
  public record Indicator(
      String code,
      Measure measure,
      Nature nature,
      Direction direction,
      Rule overTime,
      Rule overTerritories,
      boolean yearToDate,
      Reset reset,
      Span.Rhythm rhythm,
      List<Dimension> dimensions,
      String territoryKind,
      Fraction factor,
      int decimals,
      boolean cumulated,
      LocalDate appliesFrom,
      List<Standing> standings,
      List<Baseline> baselines,
      List<Target> targets) {

    /** Who was responsible on a day; before the first one, who was on that. */
    public List<String> partnersOn(LocalDate day) {
      return newest(standings, Standing::appliesFrom, day).partners();
    }
  }

  /** Of whom a figure speaks: categories by dimension; an absent dimension is its total. */
  public record Cell(
      String indicator, Span period, String territory, Map<String, String> breakdown) {}

  /** What was covered on a day; before the first one, what was on that. */
  public List<String> perimeterOn(LocalDate day) {
    return newest(perimeters, Covered::appliesFrom, day).codes();
  }

  /** The last day on which there is something to evaluate. */
  public LocalDate lastDay() {
    return terminatedOn == null || terminatedOn.isAfter(effectiveTo) ? effectiveTo : terminatedOn;
  }

  private static <T> T newest(List<T> timeline, Function<T, LocalDate> appliesFrom, LocalDate day) {
    T begun = Progress.inForce(timeline, appliesFrom, day);
    return begun == null ? timeline.get(0) : begun;
  }

  public List<Indicator> indicators() {
    List<Indicator> all = new ArrayList<>();
    axes.forEach(axis -> axis.objectives().forEach(objective -> collect(objective, all)));
    return all;
  }

  private static void collect(Objective objective, List<Indicator> all) {
    all.addAll(objective.indicators());
    objective.operational().forEach(below -> collect(below, all));
  }
}
