package fr.ctg.kit.csv;

import java.util.Locale;
import java.util.Optional;

/** For whom a CSV is written (rule 8); chosen by {@code Accept: text/csv; profile=...}. */
public enum CsvProfile {
  /** For programs: UTF-8, comma, decimal point. */
  OPENDATA(',', '.', "\n", false),
  /** For a French spreadsheet: UTF-8 with BOM, semicolon, decimal comma, CRLF. */
  SPREADSHEET(';', ',', "\r\n", true);

  /** The media type of every CSV. */
  public static final String TEXT_CSV = "text/csv";

  private final char separator;
  private final char decimalMark;
  private final String lineEnd;
  private final boolean marked;

  CsvProfile(char separator, char decimalMark, String lineEnd, boolean marked) {
    this.separator = separator;
    this.decimalMark = decimalMark;
    this.lineEnd = lineEnd;
    this.marked = marked;
  }

  /** By the parameter {@code profile} of a media type; empty if there is none of that name. */
  static Optional<CsvProfile> named(String profile) {
    return switch (profile.toLowerCase(Locale.ROOT)) {
      case "opendata" -> Optional.of(OPENDATA);
      case "spreadsheet" -> Optional.of(SPREADSHEET);
      default -> Optional.empty();
    };
  }

  /** What {@code Content-Type} says. */
  public String contentType() {
    return TEXT_CSV + ";charset=UTF-8;header=present;profile=" + name().toLowerCase(Locale.ROOT);
  }

  char separator() {
    return separator;
  }

  char decimalMark() {
    return decimalMark;
  }

  String lineEnd() {
    return lineEnd;
  }

  /** Whether the text starts with a byte order mark, by which a spreadsheet knows UTF-8. */
  boolean marked() {
    return marked;
  }
}
