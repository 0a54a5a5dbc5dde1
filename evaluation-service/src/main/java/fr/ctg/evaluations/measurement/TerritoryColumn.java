package fr.ctg.evaluations.measurement;

import fr.ctg.evaluations.framework.TerritoryKey;

/** A territory as it is read from many rows: one text, which costs less than three. */
final class TerritoryColumn {

  /** Of the measurement as {@code m}. */
  static final String SQL =
      "m.territory_kind || ' ' || m.territory_code || ' ' || m.territory_vintage as territory";

  private TerritoryColumn() {}

  /** Neither a kind nor a vintage has a space. */
  static TerritoryKey read(String text) {
    int kind = text.indexOf(' ');
    int code = text.lastIndexOf(' ');
    return new TerritoryKey(
        TerritoryKey.Kind.valueOf(text.substring(0, kind)),
        text.substring(kind + 1, code),
        text.substring(code + 1));
  }
}
