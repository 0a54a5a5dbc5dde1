package fr.ctg.conventions.objective;

import fr.ctg.conventions.axis.Axis;
import fr.ctg.kit.identity.Named;
import fr.ctg.kit.problem.Faults;
import java.util.ArrayList;
import java.util.List;

/** What an objective may name. */
public record ObjectiveReferences(Named<Axis> axes, Named<Objective> objectives) {

  ObjectivePlace resolve(ObjectiveRequest request, Faults faults) {
    Axis axis = request.axis() == null ? null : axes.named(request.axis(), faults.at("axis"));
    Objective parent =
        request.parent() == null ? null : objectives.named(request.parent(), faults.at("parent"));
    List<Axis> secondaryAxes = new ArrayList<>();
    for (int i = 0; i < request.secondaryAxes().size(); i++) {
      secondaryAxes.add(axes.named(request.secondaryAxes().get(i), faults.at("secondaryAxes", i)));
    }
    return new ObjectivePlace(axis, parent, secondaryAxes);
  }
}
