package fr.ctg.conventions.territory;

import java.util.regex.Pattern;

/** What a territory is, and the shape that codes of this kind have. */
public enum TerritoryKind {
  COMMUNE("(\\d{2}|2[AB])\\d{3}", "41018"),
  EPCI("\\d{9}", "200030385"),
  DISTRICT("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,58}[A-Za-z0-9])?", "BLOIS-NORD"),
  QPV("QP\\d{6}|QN\\d{5}[A-Z]", "QP041003"),
  IRIS("(\\d{2}|2[AB])\\d{7}", "410180101");

  private final Pattern shape;
  private final String example;

  TerritoryKind(String shape, String example) {
    this.shape = Pattern.compile(shape);
    this.example = example;
  }

  boolean accepts(String code) {
    return shape.matcher(code).matches();
  }

  String example() {
    return example;
  }
}
