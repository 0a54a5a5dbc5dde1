package fr.ctg.evaluations.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Reads a day as people write it: 2019-03-31 or 31/03/2019. */
final class Days {

  private static final int LENGTH = 10;
  private static final DateTimeFormatter FRENCH =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private Days() {}

  /** Empty if the text is no day. */
  static Optional<LocalDate> read(String text) {
    if (text.length() != LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          text.charAt(2) == '/' ? LocalDate.parse(text, FRENCH) : LocalDate.parse(text));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
