package fr.ctg.conventions.objective;

import fr.ctg.conventions.axis.Axis;
import fr.ctg.conventions.axis.AxisRepository;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.SigningCondition;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;

/** Every priority field of a convention says what is to be reached in it. */
@ApplicationScoped
class AnObjectiveOnEveryAxis implements SigningCondition {

  private final AxisRepository axes;
  private final ObjectiveRepository objectives;

  AnObjectiveOnEveryAxis(AxisRepository axes, ObjectiveRepository objectives) {
    this.axes = axes;
    this.objectives = objectives;
  }

  @Override
  public void check(Convention convention, Faults faults) {
    Set<Axis> served =
        objectives.ofConvention(convention).stream()
            .filter(objective -> objective.kind() == ObjectiveKind.STRATEGIC)
            .map(Objective::axis)
            .collect(Collectors.toSet());
    for (Axis axis : axes.ofConvention(convention)) {
      if (!served.contains(axis)) {
        faults
            .at("axes", axis.code())
            .add(
                "no-objective",
                Text.of(
                    "L'axe « %s » n'a pas encore d'objectif.",
                    "Axis \"%s\" has no objective yet.", axis.code()));
      }
    }
  }
}
