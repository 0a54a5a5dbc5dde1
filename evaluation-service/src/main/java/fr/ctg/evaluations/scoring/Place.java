package fr.ctg.evaluations.scoring;

import java.util.Objects;

/**
 * A territory as a measurement names it. The kind is part of the name because an IRIS and an EPCI
 * both have nine digits, the vintage because borders move.
 *
 * @param vintage the year of the geography, or empty when it has none
 */
public record Place(TerritoryKind kind, String code, String vintage) {

  public Place {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(vintage, "vintage");
  }

  @Override
  public String toString() {
    return vintage.isEmpty() ? kind + " " + code : kind + " " + code + " (" + vintage + ")";
  }
}
