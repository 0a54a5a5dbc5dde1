package fr.ctg.evaluations.simulation;

import fr.ctg.evaluations.evaluation.Evaluation;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;

/** Finds the indicators of which something else can be supposed: those that have a say. */
final class Scored {

  private Scored() {}

  /** The indicator by this code, or null with the reason in {@code faults}. */
  static Indicator indicator(Evaluation present, String code, Faults faults) {
    Indicator indicator = present.moment().framework().indicator(code).orElse(null);
    IndicatorScore score = present.indicators().get(code);
    if (indicator == null) {
      faults.add(
          "unknown-indicator",
          Text.of(
              "« %s » n'est pas un indicateur de cette convention ; son cadre les nomme tous.",
              "\"%s\" is no indicator of this convention; its framework names all of them.",
              Excerpt.of(code)));
    } else if (score == null) {
      faults.add(
          "not-followed-yet",
          Text.of(
              "L'indicateur « %s » n'était pas encore suivi au %s ; regardez un jour plus tard.",
              "Indicator \"%s\" was not followed yet on %s; look from a later day.",
              code,
              present.moment().asOf()));
      return null;
    } else if (score.isOutside()) {
      faults.add(
          "not-scored",
          Text.of(
              "L'indicateur « %s » est clos, ou suivi sans notation : rien ne changerait.",
              "Indicator \"%s\" is closed, or followed without a score: nothing would change.",
              code));
      return null;
    }
    return indicator;
  }
}
