package fr.ctg.conventions.indicator;

import fr.ctg.conventions.convention.AgreedVersion;
import fr.ctg.conventions.convention.AgreedVersions;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Sibling;
import fr.ctg.conventions.convention.StandingCondition;
import fr.ctg.conventions.convention.Weights;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.objective.ObjectiveRepository;
import fr.ctg.conventions.objective.ObjectiveVersions;
import fr.ctg.kit.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An objective's achievement is a weighted mean over its scored indicators and its operational
 * objectives together: either all of these have a weight or none has.
 */
@ApplicationScoped
class IndicatorWeights implements StandingCondition {

  private final ObjectiveRepository objectives;
  private final ObjectiveVersions objectiveVersions;
  private final IndicatorRepository indicators;
  private final IndicatorVersions indicatorVersions;
  private final AgreedVersions agreed;

  IndicatorWeights(
      ObjectiveRepository objectives,
      ObjectiveVersions objectiveVersions,
      IndicatorRepository indicators,
      IndicatorVersions indicatorVersions,
      AgreedVersions agreed) {
    this.objectives = objectives;
    this.objectiveVersions = objectiveVersions;
    this.indicators = indicators;
    this.indicatorVersions = indicatorVersions;
    this.agreed = agreed;
  }

  @Override
  public void check(Convention convention, LocalDate from, Faults faults) {
    Map<UUID, List<AgreedVersion>> recorded = agreed.ofConvention(convention);
    Map<Objective, List<Sibling>> children = new LinkedHashMap<>();
    for (Indicator indicator : indicators.ofConvention(convention)) {
      if (indicator.isScorable()) {
        children
            .computeIfAbsent(indicator.objective(), objective -> new ArrayList<>())
            .add(indicatorVersions.sibling(indicator, recorded));
      }
    }
    // Operational objectives among themselves are the objectives' own affair.
    for (Objective objective : objectives.ofConvention(convention)) {
      if (children.containsKey(objective.parent())) {
        children.get(objective.parent()).add(objectiveVersions.sibling(objective, recorded));
      }
    }
    children.forEach(
        (objective, siblings) ->
            Weights.check(siblings, from, faults.at("objectives", objective.code())));
  }
}
