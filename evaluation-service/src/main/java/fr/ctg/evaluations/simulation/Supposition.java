package fr.ctg.evaluations.simulation;

import fr.ctg.evaluations.framework.Axis;
import fr.ctg.evaluations.framework.Convention;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Objective;
import fr.ctg.evaluations.framework.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Makes of what was agreed what would be: the same framework with other targets, weights or
 * thresholds. What is not mentioned stays as it is.
 *
 * @param targets by the code of the indicator: what is recorded after all that was agreed
 * @param weights by what they are of
 * @param onTrackFrom null to leave it
 * @param atRiskFrom null to leave it
 */
record Supposition(
    Map<String, List<Target>> targets,
    Map<Weighed, BigDecimal> weights,
    BigDecimal onTrackFrom,
    BigDecimal atRiskFrom)
    implements UnaryOperator<Framework> {

  /** What has a weight. */
  record Weighed(Level level, String code) {}

  @Override
  public Framework apply(Framework agreed) {
    Convention convention = agreed.convention();
    return agreed.supposing(
        convention.supposing(
            onTrackFrom == null ? convention.onTrackFrom() : onTrackFrom,
            atRiskFrom == null ? convention.atRiskFrom() : atRiskFrom),
        agreed.axes().stream().map(this::axis).toList());
  }

  private Axis axis(Axis axis) {
    return axis.supposing(
        weight(Level.AXIS, axis.code(), axis.weight()), objectives(axis.objectives()));
  }

  private List<Objective> objectives(List<Objective> objectives) {
    return objectives.stream()
        .map(
            one ->
                one.supposing(
                    weight(Level.OBJECTIVE, one.code(), one.weight()),
                    one.indicators().stream().map(this::indicator).toList(),
                    objectives(one.operationalObjectives())))
        .toList();
  }

  private Indicator indicator(Indicator indicator) {
    List<Target> all = new ArrayList<>(indicator.targets());
    all.addAll(targets.getOrDefault(indicator.code(), List.of()));
    return indicator.supposing(weight(Level.INDICATOR, indicator.code(), indicator.weight()), all);
  }

  private BigDecimal weight(Level level, String code, BigDecimal agreed) {
    return weights.getOrDefault(new Weighed(level, code), agreed);
  }
}
