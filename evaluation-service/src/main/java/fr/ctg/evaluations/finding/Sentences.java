package fr.ctg.evaluations.finding;

import fr.ctg.kit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/** Puts numbers and days into sentences, as each language writes them. */
final class Sentences {

  private static final DateTimeFormatter FRENCH =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private Sentences() {}

  /** The same arguments are put, in the same order, into both sentences. */
  static Text of(String fr, String en, Object... arguments) {
    return new Text(
        fr.formatted(Arrays.stream(arguments).map(Sentences::french).toArray()),
        en.formatted(Arrays.stream(arguments).map(Sentences::english).toArray()));
  }

  static Text join(Text... sentences) {
    return new Text(
        String.join(" ", Arrays.stream(sentences).map(Text::fr).toList()),
        String.join(" ", Arrays.stream(sentences).map(Text::en).toList()));
  }

  private static Object french(Object argument) {
    if (argument instanceof BigDecimal number) {
      return number.toPlainString().replace('.', ',');
    }
    if (argument instanceof LocalDate day) {
      return day.getDayOfMonth() == 1
          ? FRENCH.format(day).replaceFirst("1", "1er")
          : FRENCH.format(day);
    }
    return argument instanceof Text text ? text.fr() : argument;
  }

  private static Object english(Object argument) {
    if (argument instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (argument instanceof LocalDate day) {
      return ENGLISH.format(day);
    }
    return argument instanceof Text text ? text.en() : argument;
  }
}
