package fr.ctg.conventions.objective;

import fr.ctg.conventions.axis.Axis;
import fr.ctg.conventions.diagnosis.Need;
import fr.ctg.kit.identity.Named;
import fr.ctg.kit.problem.Faults;

/** What an objective may name. */
public record ObjectiveReferences(
    Named<Axis> axes, Named<Objective> objectives, Named<Need> needs) {

  ObjectivePlace resolve(ObjectiveRequest request, Faults faults) {
    return new ObjectivePlace(
        axes.ifStated(request.axis(), faults.at("axis")),
        parent(request, faults.at("parent")),
        axes.each(request.secondaryAxes(), faults.at("secondaryAxes")),
        needs.each(request.needs(), faults.at("needs")));
  }

  // That of a strategic objective is too much, whatever it names.
  private Objective parent(ObjectiveRequest request, Faults faults) {
    return request.kind() == ObjectiveKind.STRATEGIC
        ? null
        : objectives.ifStated(request.parent(), faults);
  }
}
