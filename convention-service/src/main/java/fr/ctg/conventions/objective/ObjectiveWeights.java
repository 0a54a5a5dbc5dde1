package fr.ctg.conventions.objective;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.ctg.conventions.convention.AgreedVersion;
import fr.ctg.conventions.convention.AgreedVersions;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Sibling;
import fr.ctg.conventions.convention.StandingCondition;
import fr.ctg.conventions.convention.Weights;
import fr.ctg.kit.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Among the open objectives of one axis or one strategic objective, either all have a weight or
 * none.
 */
@ApplicationScoped
class ObjectiveWeights implements StandingCondition {

  private final ObjectiveRepository objectives;
  private final ObjectiveVersions versions;
  private final AgreedVersions agreed;

  ObjectiveWeights(
      ObjectiveRepository objectives, ObjectiveVersions versions, AgreedVersions agreed) {
    this.objectives = objectives;
    this.versions = versions;
    this.agreed = agreed;
  }

  @Override
  public void check(Convention convention, LocalDate from, Faults faults) {
    Map<UUID, List<AgreedVersion>> recorded = agreed.ofConvention(convention);
    for (List<Objective> together : together(convention)) {
      List<Sibling> siblings =
          together.stream().map(objective -> versions.sibling(objective, recorded)).toList();
      Weights.check(siblings, from, faults.at("objectives"));
    }
  }

  private Collection<List<Objective>> together(Convention convention) {
    return objectives.ofConvention(convention).stream()
        .collect(groupingBy(ObjectiveWeights::above, LinkedHashMap::new, toList()))
        .values();
  }

  private static UUID above(Objective objective) {
    return objective.kind() == ObjectiveKind.STRATEGIC
        ? objective.axis().id()
        : objective.parent().id();
  }
}
