package fr.ctg.conventions.indicator;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.StandingCondition;
import fr.ctg.conventions.convention.Weights;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.objective.ObjectiveRepository;
import fr.ctg.conventions.objective.ObjectiveStatus;
import fr.ctg.kit.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An objective's achievement is a weighted mean over its scored indicators and its operational
 * objectives together: either all of these have a weight or none has.
 */
@ApplicationScoped
class IndicatorWeights implements StandingCondition {

  private record Child(String code, BigDecimal weight) {}

  private final ObjectiveRepository objectives;
  private final IndicatorRepository indicators;

  IndicatorWeights(ObjectiveRepository objectives, IndicatorRepository indicators) {
    this.objectives = objectives;
    this.indicators = indicators;
  }

  @Override
  public void check(Convention convention, Faults faults) {
    Map<Objective, List<Child>> children = new LinkedHashMap<>();
    for (Indicator indicator : indicators.ofConvention(convention)) {
      if (indicator.isScored()) {
        children
            .computeIfAbsent(indicator.objective(), objective -> new ArrayList<>())
            .add(new Child(indicator.code(), indicator.weight()));
      }
    }
    // Operational objectives among themselves are the objectives' own affair.
    for (Objective objective : objectives.ofConvention(convention)) {
      if (objective.status() == ObjectiveStatus.OPEN && children.containsKey(objective.parent())) {
        children.get(objective.parent()).add(new Child(objective.code(), objective.weight()));
      }
    }
    children.forEach(
        (objective, below) ->
            Weights.check(
                below, Child::code, Child::weight, faults.at("objectives", objective.code())));
  }
}
