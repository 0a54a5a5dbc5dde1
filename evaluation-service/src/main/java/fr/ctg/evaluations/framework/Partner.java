package fr.ctg.evaluations.framework;

import java.util.Objects;
import java.util.UUID;

/** A partner of the convention. */
public record Partner(UUID id, String code, String name, String kind) {

  public Partner {
    Objects.requireNonNull(code, "code");
  }
}
