package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.scoring.Focus;
import java.util.Set;

/**
 * Which measurements an evaluation is made of.
 *
 * @param own the partner whose measurements alone count; null where everybody's do
 * @param indicators the codes of those whose measurements are looked at; null for all
 */
record Counted(Focus focus, String own, Set<String> indicators) {

  static final Counted EVERYTHING = new Counted(Focus.WHOLE, null, null);

  boolean includes(String indicator) {
    return indicators == null || indicators.contains(indicator);
  }

  /** Whether each indicator's score is that of the whole convention. */
  boolean isWhole() {
    return focus.isWhole() && own == null;
  }
}
