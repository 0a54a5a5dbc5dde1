package fr.ctg.evaluations.report;

import fr.ctg.evaluations.evaluation.FrenchPage;
import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import fr.ctg.kit.text.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Codes, days and figures as people read them. */
final class Words {

  private Words() {}

  /** A value of a table, for people; empty for what is absent. */
  static String of(Object value, Locale language) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number(number, language);
    }
    if (value instanceof LocalDate day) {
      return day(day, language);
    }
    if (value instanceof Instant instant) {
      return language.equals(Locale.FRENCH) ? FrenchPage.french(instant) : instant.toString();
    }
    if (value instanceof Boolean yes) {
      return (yes ? new Text("oui", "yes") : new Text("non", "no")).in(language);
    }
    if (value instanceof Named named) {
      return named.label().in(language);
    }
    return value instanceof Enum<?> code ? CodeWords.of(code).in(language) : value.toString();
  }

  static String number(BigDecimal number, Locale language) {
    return language.equals(Locale.FRENCH) ? FrenchPage.french(number) : number.toPlainString();
  }

  static String day(LocalDate day, Locale language) {
    return language.equals(Locale.FRENCH) ? FrenchPage.french(day) : day.toString();
  }

  /** {@code 2019}, {@code 3e trimestre 2019}, {@code juillet 2019}, {@code 2019-2020}. */
  static String period(Period period, Locale language) {
    int year = period.start().getYear();
    int month = period.start().getMonthValue();
    Frequency frequency = period.frequency().orElse(null);
    if (frequency == Frequency.YEAR) {
      return Integer.toString(year);
    }
    if (frequency == Frequency.SCHOOL_YEAR) {
      return "%d-%d".formatted(year, year + 1);
    }
    if (!language.equals(Locale.FRENCH)) {
      return frequency == null
          ? "from %s to %s".formatted(period.start(), period.end())
          : period.canonical();
    }
    if (frequency == null) {
      return "du %s au %s".formatted(day(period.start(), language), day(period.end(), language));
    }
    return switch (frequency) {
      case HALF_YEAR -> ordinal((month + 5) / 6) + " semestre " + year;
      case QUARTER -> ordinal((month + 2) / 3) + " trimestre " + year;
      default -> period.start().getMonth().getDisplayName(TextStyle.FULL, language) + " " + year;
    };
  }

  private static String ordinal(int number) {
    return number == 1 ? "1er" : number + "e";
  }

  /** A code of this package that has words of its own. */
  interface Named {
    Text label();
  }

  /** A code from elsewhere with its words: data has the code, people read the words. */
  record Coded(String code, Text label) implements Named {

    @Override
    public String toString() {
      return code;
    }
  }
}
