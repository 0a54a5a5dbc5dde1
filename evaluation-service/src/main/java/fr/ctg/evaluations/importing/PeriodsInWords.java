package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.mapping.Spelling;
import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The period that people probably mean by "T4 2021", "4e trimestre 2021" or "déc. 2021". It is
 * proposed, never taken: whose year it is can be doubted.
 */
final class PeriodsInWords {

  private static final String YEAR = "(?<!\\d)(?:19|20|21)\\d{2}(?!\\d)";
  private static final String SCHOOL = "(?:as|scolaire|school)";
  private static final Pattern A_YEAR = Pattern.compile(YEAR);
  private static final Pattern SCHOOL_YEAR =
      Pattern.compile("%1$s (?<after>%2$s)|(?<before>%2$s) %1$s".formatted(SCHOOL, YEAR));
  private static final Pattern TWO_YEARS =
      Pattern.compile(
          "(?<before>%1$s )?(?<first>%2$s) (?:(?:au?|et) )?(?<second>%2$s|\\d{2})(?<after> %1$s)?"
              .formatted(SCHOOL, YEAR));
  private static final Pattern MONTH = Pattern.compile("(?:mois |m)?(0?[1-9]|1[0-2])");
  private static final Pattern NAMED_MONTHS =
      Pattern.compile("(?:mois )?(?<first>[a-z]+)(?: (?:au? )?(?<last>[a-z]+))?");
  // Spreadsheets write a month so by themselves; of a quarter the two digits may be anything.
  private static final Pattern MONTH_OF_SHORT_YEAR = Pattern.compile("([a-z]+) (\\d{2})");
  // Only with a stroke: "12.21" may be a number that slipped into the column.
  private static final Pattern NUMBERED_MONTH_OF_SHORT_YEAR =
      Pattern.compile("(0[1-9]|1[0-2])/(1[3-9]|[2-9]\\d)");
  private static final String RANK = " ?([1-4]|iv|i{1,3}) ?(?:er?|ere|eme|n?de?|st|rd|th|[o°])? ?";
  private static final Pattern QUARTER = partOfYear("t|q|trim|trimestre|quarter");
  private static final Pattern HALF = partOfYear("s|sem|semestre|half");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ .,/()'’–]+");
  private static final Set<String> NEEDLESS =
      Set.of("an", "annee", "civile", "d", "de", "du", "exercice", "l", "year");
  private static final Map<String, String> RANKS =
      Map.of(
          "premier", "1",
          "premiere", "1",
          "second", "2",
          "deuxieme", "2",
          "troisieme", "3",
          "quatrieme", "4");

  private static final Map<String, String> ROMAN =
      Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4");

  private PeriodsInWords() {}

  /**
   * As it is written here: none where nothing is likely, two where a school year is as likely as
   * two years.
   *
   * @param frequency of the indicator
   */
  static List<String> meant(String text, Frequency frequency) {
    Matcher month = NUMBERED_MONTH_OF_SHORT_YEAR.matcher(text.strip());
    if (month.matches()) {
      return List.of("20" + month.group(2) + "-" + month.group(1));
    }
    String words = bare(text);
    Optional<Period> days = DaysInWords.meant(words, frequency);
    if (days.isPresent()) {
      return List.of(days.get().canonical());
    }
    Matcher school = SCHOOL_YEAR.matcher(words);
    if (school.matches()) {
      String year = school.group("after") == null ? school.group("before") : school.group("after");
      return canonical(schoolYear(year)).stream().toList();
    }
    Matcher two = TWO_YEARS.matcher(words);
    if (two.matches()) {
      boolean certain = two.group("before") != null || two.group("after") != null;
      Optional<List<String>> years = twoYears(two, certain, frequency);
      if (years.isPresent()) {
        return years.get();
      }
    }
    return oneYear(words).flatMap(PeriodsInWords::canonical).stream().toList();
  }

  /** Empty where the second is no year. */
  private static Optional<List<String>> twoYears(
      Matcher two, boolean certain, Frequency frequency) {
    String first = two.group("first");
    String next = Integer.toString(Integer.parseInt(first) + 1);
    String second = two.group("second");
    boolean schoolYear = certain || frequency == Frequency.SCHOOL_YEAR;
    boolean mayBeMonth = !schoolYear && MONTH.matcher(second).matches();
    if (second.equals(next) || next.endsWith(second) && !mayBeMonth) {
      return Optional.of(
          schoolYear ? List.of(schoolYear(first)) : List.of(schoolYear(first), years(first, next)));
    }
    return second.length() < first.length()
        ? Optional.empty()
        : Optional.of(certain ? List.of() : canonical(years(first, second)).stream().toList());
  }

  private static Optional<String> oneYear(String words) {
    Matcher year = A_YEAR.matcher(words);
    if (!year.find()) {
      Matcher month = MONTH_OF_SHORT_YEAR.matcher(words);
      return month.matches()
          ? months(month.group(1), null, "20" + month.group(2))
          : Optional.empty();
    }
    String rest = words.substring(0, year.start()) + " " + words.substring(year.end());
    return A_YEAR.matcher(rest).find()
        ? Optional.empty()
        : part(rest.strip().replace("  ", " "), year.group());
  }

  private static Optional<String> part(String rest, String year) {
    if (rest.isEmpty()) {
      return Optional.of(year);
    }
    Matcher month = MONTH.matcher(rest);
    if (month.matches()) {
      return Optional.of(month(year, Integer.parseInt(month.group(1))));
    }
    return rank(QUARTER, rest)
        .map(rank -> year + "-Q" + rank)
        .or(() -> rank(HALF, rest).map(rank -> year + "-S" + rank))
        .or(() -> months(rest, year));
  }

  private static Optional<String> months(String rest, String year) {
    Matcher named = NAMED_MONTHS.matcher(rest);
    return named.matches()
        ? months(named.group("first"), named.group("last"), year)
        : Optional.empty();
  }

  /**
   * @param last null for the first alone
   */
  private static Optional<String> months(String first, String last, String year) {
    OptionalInt start = MonthNames.rank(first);
    OptionalInt end = last == null ? start : MonthNames.rank(last);
    if (start.isEmpty() || end.isEmpty() || start.getAsInt() > end.getAsInt()) {
      return Optional.empty();
    }
    return Optional.of(
        new Period(
                Period.parse(month(year, start.getAsInt())).start(),
                Period.parse(month(year, end.getAsInt())).end())
            .canonical());
  }

  private static Optional<String> rank(Pattern part, String rest) {
    Matcher ranked = part.matcher(rest);
    if (!ranked.matches()) {
      return Optional.empty();
    }
    String rank = ranked.group(1) == null ? ranked.group(2) : ranked.group(1);
    return Optional.of(ROMAN.getOrDefault(rank, rank));
  }

  private static String month(String year, int rank) {
    return "%s-%02d".formatted(year, rank);
  }

  private static String schoolYear(String year) {
    return year + "-AS";
  }

  private static String years(String first, String last) {
    return first + "-01-01/" + last + "-12-31";
  }

  private static Optional<String> canonical(String period) {
    try {
      return Optional.of(Period.parse(period).canonical());
    } catch (IllegalArgumentException noPeriod) {
      return Optional.empty();
    }
  }

  private static String bare(String text) {
    // Letters that are set high, as in 1ᵉʳ, become plain ones.
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return Arrays.stream(BETWEEN_WORDS.split(Spelling.words(plain)))
        .filter(word -> !word.isEmpty() && !NEEDLESS.contains(word))
        .map(word -> RANKS.getOrDefault(word, word))
        .collect(Collectors.joining(" "));
  }

  private static Pattern partOfYear(String names) {
    return Pattern.compile("(?:" + names + ")" + RANK + "|" + RANK + "(?:" + names + ")");
  }
}
