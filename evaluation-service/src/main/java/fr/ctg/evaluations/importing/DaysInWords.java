package fr.ctg.evaluations.importing;

import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The period that people probably mean by a day where one begins or ends, or by two days. */
final class DaysInWords {

  private static final String DAY = "\\d{1,2} \\d{1,2} (?:\\d{4}|\\d{2})|\\d{4} \\d{2} \\d{2}";
  private static final Pattern ONE_DAY = Pattern.compile("(?:au |le )?(?<day>" + DAY + ")");
  private static final Pattern TWO_DAYS =
      Pattern.compile("(?<first>" + DAY + ") (?:(?:au?|et) )?(?<last>" + DAY + ")");

  private DaysInWords() {}

  /**
   * @param words with one space for whatever is between them
   * @param frequency of the indicator
   */
  static Optional<Period> meant(String words, Frequency frequency) {
    try {
      Matcher one = ONE_DAY.matcher(words);
      if (one.matches()) {
        LocalDate day = day(one.group("day"));
        return Optional.of(frequency.periodContaining(day))
            .filter(period -> period.start().equals(day) || period.end().equals(day));
      }
      Matcher two = TWO_DAYS.matcher(words);
      return two.matches()
          ? Optional.of(new Period(day(two.group("first")), day(two.group("last"))))
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException noDays) {
      return Optional.empty();
    }
  }

  private static LocalDate day(String words) {
    String[] parts = words.split(" ");
    boolean yearFirst = parts[0].length() == 4;
    String year = parts[yearFirst ? 0 : 2];
    return LocalDate.of(
        Integer.parseInt(year.length() == 2 ? "20" + year : year),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[yearFirst ? 2 : 0]));
  }
}
