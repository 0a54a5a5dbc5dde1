package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.framework.Objective;
import java.time.LocalDate;
import java.util.List;

/** Which parts of a framework apply on a day. */
final class InForce {

  private InForce() {}

  static List<Objective> objectives(List<Objective> objectives, LocalDate asOf) {
    return objectives.stream().filter(one -> applies(one.appliesFrom(), asOf)).toList();
  }

  static List<Indicator> indicators(Objective objective, LocalDate asOf) {
    return objective.indicators().stream().filter(one -> applies(one.appliesFrom(), asOf)).toList();
  }

  private static boolean applies(LocalDate from, LocalDate asOf) {
    return from == null || !from.isAfter(asOf);
  }
}
