package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.measurement.PersonalData;
import fr.ctg.evaluations.measurement.PersonalShape;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for people in the texts of one file. Codes and periods come again and again, and looking
 * through each of them costs more than all else: those without anybody are remembered.
 */
final class PersonalTexts {

  private static final int LONGEST_KEPT = 60;
  private static final int KEPT_AT_MOST = 20_000;

  private final Set<String> harmless = new HashSet<>();

  /**
   * @param number whether a number stands here, or a period
   */
  Optional<PersonalShape> seenIn(String text, boolean number) {
    if (text == null || harmless.contains(text)) {
      return Optional.empty();
    }
    Optional<PersonalShape> shape = PersonalData.seenIn(text, number);
    if (shape.isEmpty() && !number && text.length() <= LONGEST_KEPT) {
      if (harmless.size() >= KEPT_AT_MOST) {
        harmless.clear();
      }
      harmless.add(text);
    }
    return shape;
  }
}
