package fr.ctg.conventions.indicator;

import fr.ctg.conventions.convention.Agreement;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Baselines and targets that are decided after the signature, held to the rules of those that were
 * signed.
 */
final class IndicatorAdaptation {

  private IndicatorAdaptation() {}

  static void aim(Indicator indicator, TrajectoryTerms target, Agreement agreement, Faults faults) {
    if (!indicator.isScored()) {
      faults.add(
          "never-scored",
          Text.of(
              "L'indicateur « %s » n'est pas noté, ou ne l'est plus : il n'a pas de cible.",
              "Indicator \"%s\" is not scored, or no longer: it has no target.", indicator.code()));
      return;
    }
    requireApplying(indicator, target, faults);
    IndicatorTerms.of(
            indicator,
            indicator.baselines(),
            with(target, indicator.targets().stream().map(TrajectoryTerms::of).toList()))
        .checkTarget(target, indicator.term(), faults);
    if (faults.isEmpty()) {
      indicator.aim(target, agreement);
    }
  }

  static void countFrom(
      Indicator indicator, Baseline baseline, Agreement agreement, Faults faults) {
    requireApplying(indicator, baseline, faults);
    baseline.check(indicator.figure(), faults);
    IndicatorTerms.of(
            indicator,
            with(baseline, indicator.baselines()),
            indicator.targets().stream().map(TrajectoryTerms::of).toList())
        .checkDirection(baseline, faults);
    if (faults.isEmpty()) {
      indicator.countFrom(baseline, agreement);
    }
  }

  private static void requireApplying(Indicator indicator, TimelineEntry entry, Faults faults) {
    if (entry.appliesFrom().isBefore(indicator.appliesFrom())) {
      faults.add(
          "before-the-indicator",
          Text.of(
              "L'indicateur « %s » ne s'applique qu'à partir du %s.",
              "Indicator \"%s\" only applies from %s on.",
              indicator.code(),
              indicator.appliesFrom()));
    }
  }

  private static <T extends TimelineEntry> List<T> with(T entry, List<T> entries) {
    List<T> all = new ArrayList<>(entries);
    all.removeIf(present -> present.appliesFrom().equals(entry.appliesFrom()));
    all.add(entry);
    return all;
  }
}
