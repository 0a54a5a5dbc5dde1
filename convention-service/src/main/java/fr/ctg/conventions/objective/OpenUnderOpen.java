package fr.ctg.conventions.objective;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.StandingCondition;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** An operational objective is pursued only as long as the strategic one that it contributes to. */
@ApplicationScoped
class OpenUnderOpen implements StandingCondition {

  private final ObjectiveRepository objectives;

  OpenUnderOpen(ObjectiveRepository objectives) {
    this.objectives = objectives;
  }

  @Override
  public void check(Convention convention, LocalDate from, Faults faults) {
    for (Objective objective : objectives.ofConvention(convention)) {
      if (objective.status() == ObjectiveStatus.OPEN
          && objective.parent() != null
          && objective.parent().status() == ObjectiveStatus.CLOSED) {
        faults
            .at("objectives", objective.code())
            .add(
                "strategic-objective-closed",
                Text.of(
                    "« %s » reste ouvert alors que l'objectif stratégique « %s » serait clos ; fermez"
                        + " les deux.",
                    "\"%s\" stays open while the strategic objective \"%s\" would be closed; close"
                        + " both.",
                    objective.code(),
                    objective.parent().code()));
      }
    }
  }
}
