package fr.ctg.evaluations.review;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import java.util.Collection;
import java.util.Map;

/** Codes that are to name indicators of a convention. */
final class IndicatorCodes {

  private IndicatorCodes() {}

  static void check(Collection<String> codes, Framework framework, Faults faults) {
    Map<String, ?> known = framework.indicators();
    int place = 0;
    for (String code : codes) {
      if (!known.containsKey(code)) {
        faults
            .at(place)
            .add(
                "unknown-indicator",
                Text.of(
                    "« %s » n'est pas un indicateur de cette convention ; le cadre les nomme tous.",
                    "\"%s\" is no indicator of this convention; its framework names all of them.",
                    Excerpt.of(code)));
      }
      place++;
    }
  }
}
