package fr.ctg.evaluations.question;

import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import java.util.Collection;

/** Codes that are to name something agreed. */
final class AgreedCodes {

  private AgreedCodes() {}

  /**
   * @param what axis, objective or indicator
   * @param known the codes there are
   */
  static void check(
      Collection<String> codes, String what, Collection<String> known, Faults faults) {
    int place = 0;
    for (String code : codes) {
      if (!known.contains(code)) {
        faults.at(place).add("unknown-" + what, unknown(code, what));
      }
      place++;
    }
  }

  private static Text unknown(String code, String what) {
    String cut = Excerpt.of(code);
    return switch (what) {
      case "axis" ->
          Text.of(
              "« %s » n'est pas un axe de cette convention ; son cadre les nomme tous.",
              "\"%s\" is no axis of this convention; its framework names all of them.", cut);
      case "objective" ->
          Text.of(
              "« %s » n'est pas un objectif de cette convention ; son cadre les nomme tous.",
              "\"%s\" is no objective of this convention; its framework names all of them.", cut);
      default ->
          Text.of(
              "« %s » n'est pas un indicateur de cette convention ; son cadre les nomme tous.",
              "\"%s\" is no indicator of this convention; its framework names all of them.", cut);
    };
  }
}
