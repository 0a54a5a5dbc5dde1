package fr.ctg.evaluations.measurement;

import fr.ctg.kit.period.Period;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Malformed;
import fr.ctg.kit.text.Excerpt;
import fr.ctg.kit.text.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;

/** The days between which periods are asked for: a day, or the name of a period. */
public final class PeriodBound {

  private PeriodBound() {}

  /**
   * @param text {@code 2019-03-01}, or a period that stands for its first day; null for none
   * @throws Malformed if it is neither
   */
  public static LocalDate from(String text) {
    return read("from", text, Period::start);
  }

  /**
   * @param text {@code 2019-03-31}, or a period that stands for its last day; null for none
   * @throws Malformed if it is neither
   */
  public static LocalDate to(String text) {
    return read("to", text, Period::end);
  }

  /** As {@link #from(String)}, for a parameter of another name. */
  public static LocalDate from(String parameter, String text) {
    return read(parameter, text, Period::start);
  }

  /** As {@link #to(String)}, for a parameter of another name. */
  public static LocalDate to(String parameter, String text) {
    return read(parameter, text, Period::end);
  }

  private static LocalDate read(String parameter, String text, Function<Period, LocalDate> end) {
    try {
      if (text == null) {
        return null;
      }
      return text.matches("\\d{4}-\\d{2}-\\d{2}")
          ? LocalDate.parse(text)
          : end.apply(Period.parse(text));
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      throw new Malformed(
          Fault.parameter(
              parameter,
              "malformed",
              Text.of(
                  "« %s » n'est ni un jour ni une période ; écrivez par exemple 2019-03-31, 2019,"
                      + " 2019-Q3 ou 2019-07.",
                  "\"%s\" is neither a day nor a period; write for example 2019-03-31, 2019, 2019-Q3"
                      + " or 2019-07.",
                  Excerpt.of(text))));
    }
  }
}
