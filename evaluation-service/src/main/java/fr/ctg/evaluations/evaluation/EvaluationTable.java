package fr.ctg.evaluations.evaluation;

import fr.ctg.kit.csv.CsvRows;
import java.math.BigDecimal;

/** An evaluation as a table: a line for the convention, each axis, objective and indicator. */
final class EvaluationTable {

  private final MomentResponse moment;
  private final String territory;
  private final String breakdown;
  private final CsvRows rows;

  EvaluationTable(MomentResponse moment, String territory, String breakdown, CsvRows rows) {
    this.moment = moment;
    this.territory = territory;
    this.breakdown = breakdown;
    this.rows = rows;
    header();
  }

  private void header() {
    rows.row(
        "level",
        "code",
        "label",
        "parent",
        "weight",
        "unit",
        "baseline",
        "target",
        "target_on",
        "low",
        "high",
        "actual",
        "period",
        "observation_status",
        "expected",
        "expected_share",
        "raw",
        "bounded",
        "annual_bounded",
        "coverage",
        "pace",
        "status",
        "reason",
        "stale",
        "as_of",
        "known_at",
        "framework_version",
        "gap_to_target",
        "gap_to_expected",
        "previous",
        "previous_period",
        "difference",
        "difference_unit",
        "relative",
        "movement",
        "trend_reason",
        "projected",
        "projected_raw",
        "target_reached",
        "projection_reason",
        "territory",
        "breakdown");
  }

  void convention(EvaluationResponse evaluation) {
    group("CONVENTION", moment.reference(), moment.title(), "", null, evaluation.convention());
    evaluation.axes().forEach(this::axis);
  }

  void axis(AxisEvaluationResponse axis) {
    group("AXIS", axis.code(), axis.name(), moment.reference(), axis.weight(), axis.standing());
    axis.objectives().forEach(objective -> objective(objective, axis.code()));
  }

  void objective(ObjectiveEvaluationResponse objective, String parent) {
    group(
        "OBJECTIVE",
        objective.code(),
        objective.statement(),
        parent,
        objective.weight(),
        objective.standing());
    objective.indicators().forEach(indicator -> indicator(indicator, objective.code()));
    objective.operationalObjectives().forEach(below -> objective(below, objective.code()));
  }

  private void group(
      String level,
      String code,
      String label,
      String parent,
      BigDecimal weight,
      GroupResponse group) {
    rows.row(
        level,
        code,
        label,
        parent,
        weight,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        group.bounded(),
        null,
        group.coverage(),
        group.pace(),
        group.status(),
        group.reason(),
        null,
        moment.asOf(),
        moment.knownAt(),
        moment.frameworkVersion(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        territory,
        breakdown);
  }

  void indicator(IndicatorEvaluationResponse indicator, String parent) {
    FigureResponse actual = indicator.actual();
    TargetResponse target = indicator.target();
    TrendResponse trend = indicator.trend();
    FigureResponse previous = trend.previous();
    ProjectionResponse projection = indicator.projection();
    rows.row(
        "INDICATOR",
        indicator.code(),
        indicator.label(),
        parent,
        indicator.weight(),
        indicator.unit(),
        indicator.baseline() == null ? null : indicator.baseline().value(),
        target == null ? null : target.value(),
        target == null ? null : target.on(),
        target == null ? null : target.low(),
        target == null ? null : target.high(),
        actual == null ? null : actual.value(),
        actual == null ? null : actual.period(),
        actual == null ? null : actual.status(),
        indicator.expected(),
        indicator.expectedShare(),
        indicator.raw(),
        indicator.bounded(),
        indicator.annual().bounded(),
        null,
        indicator.pace(),
        indicator.status(),
        indicator.reason(),
        indicator.stale(),
        moment.asOf(),
        moment.knownAt(),
        moment.frameworkVersion(),
        indicator.gapToTarget(),
        indicator.gapToExpected(),
        previous == null ? null : previous.value(),
        previous == null ? null : previous.period(),
        trend.difference(),
        indicator.differencesIn(),
        trend.relative(),
        trend.movement(),
        trend.reason(),
        projection.value(),
        projection.raw(),
        projection.targetReached(),
        projection.reason(),
        territory,
        breakdown);
  }
}
