package fr.ctg.evaluations.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where something stands, and where it would. */
@Schema(name = "SimulationComparison")
record ComparisonResponse(
    @Schema(
            description = "The code of the axis, objective or indicator, or the reference.",
            maxLength = 60,
            examples = "PARENTALITE")
        String code,
    @Schema(description = "Its name, for people.", maxLength = 2000) String label,
    @Schema(
            description = "The code of what it counts in; absent for the convention.",
            maxLength = 60)
        String parent,
    @Schema(description = "As it is.") SideResponse present,
    @Schema(description = "As it would be.") SideResponse simulated,
    @Schema(description = "What differs, as far as it is printed.", maxItems = 5)
        List<Change> changed) {

  static ComparisonResponse of(
      String code, String label, String parent, SideResponse present, SideResponse simulated) {
    List<Change> changed = new ArrayList<>();
    note(changed, Change.WEIGHT, present.weight(), simulated.weight());
    note(changed, Change.TARGET, present.target(), simulated.target());
    note(
        changed,
        Change.ACHIEVEMENT,
        List.of(String.valueOf(present.bounded()), String.valueOf(present.raw())),
        List.of(String.valueOf(simulated.bounded()), String.valueOf(simulated.raw())));
    note(changed, Change.PACE, present.pace(), simulated.pace());
    note(changed, Change.STATUS, present.status(), simulated.status());
    return new ComparisonResponse(code, label, parent, present, simulated, changed);
  }

  private static void note(List<Change> changed, Change what, Object present, Object simulated) {
    if (!Objects.equals(present, simulated)) {
      changed.add(what);
    }
  }
}
