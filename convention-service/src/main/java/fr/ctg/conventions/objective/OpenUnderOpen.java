package fr.ctg.conventions.objective;

import fr.ctg.conventions.convention.AgreedVersion;
import fr.ctg.conventions.convention.AgreedVersions;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Sibling;
import fr.ctg.conventions.convention.StandingCondition;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** An operational objective is pursued only as long as the strategic one that it contributes to. */
@ApplicationScoped
class OpenUnderOpen implements StandingCondition {

  private final ObjectiveRepository objectives;
  private final ObjectiveVersions versions;
  private final AgreedVersions agreed;

  OpenUnderOpen(ObjectiveRepository objectives, ObjectiveVersions versions, AgreedVersions agreed) {
    this.objectives = objectives;
    this.versions = versions;
    this.agreed = agreed;
  }

  @Override
  public void check(Convention convention, LocalDate from, Faults faults) {
    Map<UUID, List<AgreedVersion>> recorded = agreed.ofConvention(convention);
    for (Objective objective : objectives.ofConvention(convention)) {
      if (objective.parent() != null) {
        Sibling below = versions.sibling(objective, recorded);
        Sibling above = versions.sibling(objective.parent(), recorded);
        Stream.concat(above.days().stream(), below.days().stream())
            .sorted()
            .filter(day -> !day.isBefore(from) && below.counts(day) && !above.counts(day))
            .findFirst()
            .ifPresent(
                day ->
                    faults
                        .at("objectives", objective.code())
                        .add("strategic-objective-closed", closed(objective, day)));
      }
    }
  }

  private static Text closed(Objective objective, LocalDate day) {
    return Text.of(
        "Le %s, « %s » est encore ouvert alors que l'objectif stratégique « %s » serait clos ;"
            + " fermez les deux à partir du même jour, ou le second plus tard.",
        "On %s \"%s\" is still open while the strategic objective \"%s\" would be closed; close both"
            + " from the same day on, or the latter later.",
        day,
        objective.code(),
        objective.parent().code());
  }
}
