package fr.ctg.evaluations.framework;

import java.util.Objects;
import java.util.UUID;

/**
 * A territory of the convention.
 *
 * @param parent the one it lies in; null for one that is not below another
 */
public record Territory(
    UUID id,
    TerritoryKey.Kind kind,
    String code,
    String name,
    String vintage,
    TerritoryKey parent) {

  public Territory {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(code, "code");
    vintage = vintage == null ? "" : vintage;
  }

  public TerritoryKey key() {
    return new TerritoryKey(kind, code, vintage);
  }
}
