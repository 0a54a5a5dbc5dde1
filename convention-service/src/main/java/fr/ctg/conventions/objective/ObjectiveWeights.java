package fr.ctg.conventions.objective;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.StandingCondition;
import fr.ctg.conventions.convention.Weights;
import fr.ctg.kit.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Among the open objectives of one axis or one strategic objective, either all have a weight or
 * none.
 */
@ApplicationScoped
class ObjectiveWeights implements StandingCondition {

  private final ObjectiveRepository objectives;

  ObjectiveWeights(ObjectiveRepository objectives) {
    this.objectives = objectives;
  }

  @Override
  public void check(Convention convention, Faults faults) {
    Faults here = faults.at("objectives");
    siblings(convention)
        .forEach(siblings -> Weights.check(siblings, Objective::code, Objective::weight, here));
  }

  private Collection<List<Objective>> siblings(Convention convention) {
    return objectives.ofConvention(convention).stream()
        .filter(objective -> objective.status() == ObjectiveStatus.OPEN)
        .collect(
            Collectors.groupingBy(ObjectiveWeights::above, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  private static UUID above(Objective objective) {
    return objective.kind() == ObjectiveKind.STRATEGIC
        ? objective.axis().id()
        : objective.parent().id();
  }
}
