package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.mapping.Spelling;
import fr.ctg.kit.period.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The period that people probably mean by "T4 2021", "4e trimestre 2021" or "décembre 2021". It is
 * proposed, never taken: whose year it is can be doubted.
 */
final class PeriodsInWords {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20|21)\\d{2}(?!\\d)");
  private static final Pattern BLANKS = Pattern.compile("[ ./]+");
  private static final String RANK = " ?([1-4]) ?(?:er?|ere|eme|nde?|st|rd|th)? ?";
  private static final Pattern QUARTER = partOfYear("t|q|trim|trimestre|quarter");
  private static final Pattern HALF = partOfYear("s|sem|semestre|half");
  private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");
  private static final Pattern WHOLE = Pattern.compile("an|annee|exercice|year");
  private static final List<String> MONTHS =
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

  private PeriodsInWords() {}

  /** As it is written here; empty where nothing is likely. */
  static Optional<String> meant(String text) {
    String words = Spelling.words(text);
    Matcher year = YEAR.matcher(words);
    if (!year.find() || YEAR.matcher(words.substring(year.end())).find()) {
      return Optional.empty();
    }
    String rest =
        BLANKS
            .matcher(words.substring(0, year.start()) + " " + words.substring(year.end()))
            .replaceAll(" ")
            .strip();
    return part(rest).map(part -> year.group() + part).flatMap(PeriodsInWords::canonical);
  }

  private static Optional<String> part(String rest) {
    if (WHOLE.matcher(rest).matches()) {
      return Optional.of("");
    }
    if (MONTH.matcher(rest).matches()) {
      return Optional.of(month(Integer.parseInt(rest)));
    }
    int named = MONTHS.indexOf(rest);
    if (named >= 0) {
      return Optional.of(month(named + 1));
    }
    return rank(QUARTER, rest).map("-Q"::concat).or(() -> rank(HALF, rest).map("-S"::concat));
  }

  private static Optional<String> rank(Pattern part, String rest) {
    Matcher ranked = part.matcher(rest);
    if (!ranked.matches()) {
      return Optional.empty();
    }
    return Optional.of(ranked.group(1) == null ? ranked.group(2) : ranked.group(1));
  }

  private static String month(int rank) {
    return "-%02d".formatted(rank);
  }

  private static Optional<String> canonical(String period) {
    try {
      return Optional.of(Period.parse(period).canonical());
    } catch (IllegalArgumentException noPeriod) {
      return Optional.empty();
    }
  }

  private static Pattern partOfYear(String names) {
    return Pattern.compile("(?:" + names + ")" + RANK + "|" + RANK + "(?:" + names + ")");
  }
}
