package fr.ctg.evaluations.importing;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A measurement of the partner ASSO-LAEP: what it is about, and what it says. */
record Figure(Identity of, Content content) {

  /**
   * What makes it this measurement and no other.
   *
   * @param vintage empty where the territory has none
   * @param start the first day of the period
   * @param end its last day
   */
  record Identity(
      String indicator,
      String period,
      String start,
      String end,
      String kind,
      String territory,
      String vintage,
      String breakdown) {}

  /** Null where there is none. */
  record Content(
      String status,
      BigDecimal value,
      BigDecimal numerator,
      BigDecimal denominator,
      String comment) {}

  Figure saying(Content other) {
    return new Figure(of, other);
  }

  /** As the export writes it, without the columns that say when, and under which number. */
  String exported() {
    return Stream.of(
            of.indicator(),
            of.period(),
            of.kind(),
            of.territory(),
            of.vintage(),
            of.breakdown(),
            "ASSO-LAEP",
            plain(content.value()),
            plain(content.numerator()),
            plain(content.denominator()),
            content.status(),
            quoted(content.comment()))
        .collect(Collectors.joining(","));
  }

  static String plain(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static String quoted(String comment) {
    if (comment == null) {
      return "";
    }
    String safe = comment.startsWith("=") || comment.startsWith("+") ? "'" + comment : comment;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
