package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Action;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Objective;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Which parts of a framework apply on a day. */
public final class InForce {

  private InForce() {}

  static List<Objective> objectives(List<Objective> objectives, LocalDate asOf) {
    return objectives.stream().filter(one -> applies(one.appliesFrom(), asOf)).toList();
  }

  static List<Indicator> indicators(Objective objective, LocalDate asOf) {
    return objective.indicators().stream().filter(one -> applies(one.appliesFrom(), asOf)).toList();
  }

  /** Those of the whole tree. */
  static List<Indicator> indicators(Framework framework, LocalDate asOf) {
    return framework.axes().stream().flatMap(axis -> below(axis.objectives(), asOf)).toList();
  }

  private static Stream<Indicator> below(List<Objective> objectives, LocalDate asOf) {
    return objectives(objectives, asOf).stream()
        .flatMap(
            one ->
                Stream.concat(
                    indicators(one, asOf).stream(), below(one.operationalObjectives(), asOf)));
  }

  public static List<Action> actions(Objective objective, LocalDate asOf) {
    return objective.actions().stream().filter(one -> applies(one.appliesFrom(), asOf)).toList();
  }

  private static boolean applies(LocalDate from, LocalDate asOf) {
    return from == null || !from.isAfter(asOf);
  }
}
