package fr.ctg.evaluations.importing;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The months by their names, or by as many of their first letters as tell them apart. */
final class MonthNames {

  private static final int SHORTEST = 3;
  private static final List<String> FRENCH =
      List.of(
          "janvier",
          "fevrier",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "aout",
          "septembre",
          "octobre",
          "novembre",
          "decembre");
  private static final List<String> ENGLISH =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private MonthNames() {}

  /**
   * From 1 to 12; empty for any other word.
   *
   * @param word without accents, in small letters
   */
  static OptionalInt rank(String word) {
    if (word.length() < SHORTEST) {
      return OptionalInt.empty();
    }
    int[] meant =
        Stream.of(FRENCH, ENGLISH)
            .flatMapToInt(
                names -> IntStream.range(0, 12).filter(i -> names.get(i).startsWith(word)))
            .distinct()
            .toArray();
    return meant.length == 1 ? OptionalInt.of(meant[0] + 1) : OptionalInt.empty();
  }
}
