package fr.ctg.evaluations.report;

import fr.ctg.evaluations.evaluation.DifferenceUnit;
import fr.ctg.evaluations.evaluation.Evaluation;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Objective;
import fr.ctg.evaluations.framework.Version;
import fr.ctg.evaluations.scoring.Baseline;
import fr.ctg.evaluations.scoring.Figure;
import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.evaluations.scoring.Projection;
import fr.ctg.evaluations.scoring.Rounding;
import fr.ctg.evaluations.scoring.Trajectory;
import fr.ctg.evaluations.scoring.TrajectoryPoint;
import fr.ctg.evaluations.scoring.Trend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts what an evaluation says of each objective and indicator on lines. */
final class IndicatorRows {

  private final Evaluation evaluation;
  private final LocalDate start;
  private final List<IndicatorRow> indicators = new ArrayList<>();
  private final List<ObjectiveRow> objectives = new ArrayList<>();

  IndicatorRows(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.start = evaluation.moment().framework().convention().effectiveFrom();
    evaluation
        .moment()
        .framework()
        .axes()
        .forEach(axis -> axis.objectives().forEach(one -> collect(axis.code(), null, one)));
  }

  List<IndicatorRow> indicators() {
    return List.copyOf(indicators);
  }

  List<ObjectiveRow> objectives() {
    return List.copyOf(objectives);
  }

  private void collect(String axis, String parent, Objective objective) {
    if (!evaluation.objectives().containsKey(objective.code())) {
      return;
    }
    objectives.add(row(axis, parent, objective));
    for (Indicator indicator : objective.indicators()) {
      IndicatorScore score = evaluation.indicators().get(indicator.code());
      if (score != null) {
        indicators.add(row(axis, objective.code(), indicator, score));
      }
    }
    objective.operationalObjectives().forEach(below -> collect(axis, objective.code(), below));
  }

  private ObjectiveRow row(String axis, String parent, Objective objective) {
    InForceVersion version =
        InForceVersion.of(objective.versions(), evaluation.moment().asOf(), start);
    return new ObjectiveRow(
        axis,
        objective.code(),
        parent,
        objective.statement(),
        objective.kind(),
        objective.status(),
        objective.weight(),
        version.since(),
        version.decidedBy(),
        GroupFigures.of(evaluation.objectives().get(objective.code())));
  }

  private static IndicatorRow row(
      String axis, String objective, Indicator indicator, IndicatorScore score) {
    int decimals = indicator.decimals();
    Baseline baseline = score.baseline();
    Trajectory aim = score.trajectory();
    TrajectoryPoint last =
        aim == null || aim.isBounds() ? null : aim.points().get(aim.points().size() - 1);
    Figure actual = score.actual();
    Figure partial = score.partial();
    Trend trend = score.trend();
    Projection projection = score.projection();
    return new IndicatorRow(
        axis,
        objective,
        indicator.code(),
        indicator.label(),
        indicator.unit(),
        indicator.nature(),
        indicator.direction(),
        indicator.weight(),
        indicator.illustrative(),
        baseline == null ? null : baseline.value(),
        baseline == null ? null : baseline.on(),
        last == null ? null : last.value(),
        last == null ? null : last.on(),
        aim == null ? null : aim.low(),
        aim == null ? null : aim.high(),
        aim == null ? null : aim.appliesFrom(),
        aim == null ? null : decision(indicator, aim),
        actual == null ? null : Rounding.value(actual.value(), decimals),
        actual == null ? null : actual.period().canonical(),
        actual == null ? null : actual.status(),
        actual == null ? 0 : actual.cells().size(),
        score.stale(),
        partial == null ? null : partial.period().canonical(),
        partial == null ? null : Rounding.value(partial.value(), decimals),
        Rounding.onTheLine(score.expected(), decimals),
        Rounding.sharePercentage(score.share()),
        Rounding.percentage(score.raw()),
        Rounding.percentage(score.bounded()),
        Rounding.onTheLine(score.annual().target(), decimals),
        Rounding.percentage(score.annual().bounded()),
        Rounding.pace(score.pace()),
        score.status(),
        score.reason(),
        DifferenceUnit.of(indicator),
        Rounding.value(score.gapToTarget(), decimals),
        Rounding.onTheLine(score.gapToExpected(), decimals),
        trend.previous() == null ? null : trend.previous().period().canonical(),
        trend.previous() == null ? null : Rounding.value(trend.previous().value(), decimals),
        Rounding.value(trend.difference().value(), decimals),
        Rounding.percentage(trend.difference().relative()),
        trend.movement(),
        Rounding.onTheLine(projection.value(), decimals),
        Rounding.percentage(projection.raw()),
        projection.isKnown() ? projection.reachesTarget() : null);
  }

  /** A trajectory's version is the place of its target on the timeline, from 1. */
  private static String decision(Indicator indicator, Trajectory aim) {
    return indicator.targets().get(Integer.parseInt(aim.version()) - 1).decision();
  }

  /** Which version is in force, and since when. */
  private record InForceVersion(LocalDate since, String decidedBy) {

    static InForceVersion of(List<Version> versions, LocalDate day, LocalDate start) {
      return versions.stream()
          .filter(version -> !version.appliesFrom().isAfter(day))
          .max(Comparator.comparing(Version::appliesFrom).thenComparing(Version::number))
          .map(version -> new InForceVersion(version.appliesFrom(), version.reference()))
          .orElse(new InForceVersion(start, null));
    }
  }
}
