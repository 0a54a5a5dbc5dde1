package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Axis;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Objective;
import fr.ctg.evaluations.scoring.Child;
import fr.ctg.evaluations.scoring.GroupScore;
import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.evaluations.scoring.RollUp;
import fr.ctg.evaluations.scoring.Thresholds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Scores a whole framework: its indicators first, then every group from what is in it. */
final class FrameworkScorer {

  private final Framework framework;
  private final LocalDate asOf;
  private final Function<Indicator, IndicatorScore> score;
  private final Thresholds thresholds;
  private final Map<String, GroupScore> axes = new LinkedHashMap<>();
  private final Map<String, GroupScore> objectives = new LinkedHashMap<>();
  private final Map<String, IndicatorScore> indicators = new LinkedHashMap<>();

  /**
   * @param score of an indicator that applies
   */
  FrameworkScorer(Framework framework, LocalDate asOf, Function<Indicator, IndicatorScore> score) {
    this.framework = framework;
    this.asOf = asOf;
    this.score = score;
    this.thresholds = new AgreedRules(framework).thresholds();
  }

  GroupScore score() {
    List<Child> children = new ArrayList<>();
    for (Axis axis : framework.axes()) {
      GroupScore score = score(axis);
      axes.put(axis.code(), score);
      children.add(Child.of(axis.code(), score, axis.weight()));
    }
    return RollUp.of(children, thresholds);
  }

  private GroupScore score(Axis axis) {
    return RollUp.of(children(axis.objectives()), thresholds);
  }

  private GroupScore score(Objective objective) {
    List<Child> children = new ArrayList<>();
    for (Indicator indicator : InForce.indicators(objective, asOf)) {
      IndicatorScore score = this.score.apply(indicator);
      indicators.put(indicator.code(), score);
      children.add(Child.of(score, indicator.weight()));
    }
    children.addAll(children(objective.operationalObjectives()));
    return RollUp.of(children, thresholds);
  }

  private List<Child> children(List<Objective> below) {
    List<Child> children = new ArrayList<>();
    for (Objective objective : InForce.objectives(below, asOf)) {
      GroupScore score = score(objective);
      objectives.put(objective.code(), score);
      children.add(
          objective.status() == Objective.Status.OPEN
              ? Child.of(objective.code(), score, objective.weight())
              : Child.closed(objective.code(), score, objective.weight()));
    }
    return children;
  }

  Map<String, GroupScore> axes() {
    return axes;
  }

  Map<String, GroupScore> objectives() {
    return objectives;
  }

  Map<String, IndicatorScore> indicators() {
    return indicators;
  }
}
