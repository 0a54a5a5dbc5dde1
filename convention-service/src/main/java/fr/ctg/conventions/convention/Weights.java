package fr.ctg.conventions.convention;

import static java.util.stream.Collectors.joining;

import fr.ctg.conventions.convention.Sibling.Part;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The rule of a weighted mean: without weights all count the same, but on no day may some be
 * missing.
 */
public final class Weights {

  private Weights() {}

  /**
   * @param siblings what is averaged together
   * @param from the first day to look at
   */
  public static void check(List<Sibling> siblings, LocalDate from, Faults faults) {
    SortedSet<LocalDate> days = new TreeSet<>();
    siblings.forEach(sibling -> days.addAll(sibling.days()));
    for (LocalDate day : days.tailSet(from)) {
      String weighted = codes(siblings, day, Part.WITH_WEIGHT);
      String without = codes(siblings, day, Part.WITHOUT_WEIGHT);
      if (!weighted.isEmpty() && !without.isEmpty()) {
        faults.add("weights-incomplete", incomplete(day, weighted, without));
        return;
      }
    }
  }

  private static Text incomplete(LocalDate day, String weighted, String without) {
    return Text.of(
        "Le %s, ceux-ci ont un poids : %s ; ceux-là n'en ont pas : %s. Donnez un poids à tous ou à"
            + " aucun à partir du même jour.",
        "On %s these have a weight: %s; these have none: %s. Give all of them a weight, or none, from"
            + " the same day on.",
        day,
        weighted,
        without);
  }

  private static String codes(List<Sibling> siblings, LocalDate day, Part part) {
    return siblings.stream()
        .filter(sibling -> sibling.on(day) == part)
        .map(Sibling::code)
        .collect(joining(", "));
  }
}
