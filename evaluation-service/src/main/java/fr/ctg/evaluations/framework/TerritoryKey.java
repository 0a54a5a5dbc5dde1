package fr.ctg.evaluations.framework;

import java.util.Objects;

/**
 * The name of a territory. The kind is part of it because an IRIS and an EPCI both have nine
 * digits, the vintage because borders move.
 *
 * @param vintage the year of the geography; empty where it has none
 */
public record TerritoryKey(Kind kind, String code, String vintage) {

  /** The kinds of territory. */
  public enum Kind {
    COMMUNE,
    EPCI,
    DISTRICT,
    QPV,
    IRIS
  }

  public TerritoryKey {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(code, "code");
    vintage = vintage == null ? "" : vintage;
  }

  /** As a reference is written: {@code IRIS:410180101@2021}. */
  @Override
  public String toString() {
    return kind + ":" + code + (vintage.isEmpty() ? "" : "@" + vintage);
  }
}
