package fr.ctg.evaluations.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A priority field; its objectives are the strategic ones. */
public record Axis(
    UUID id,
    String code,
    String name,
    int position,
    BigDecimal weight,
    List<Objective> objectives) {

  public Axis {
    Objects.requireNonNull(code, "code");
    objectives = Absent.asEmpty(objectives);
  }

  /** The same, did it count as much and had it these objectives. */
  public Axis supposing(BigDecimal otherWeight, List<Objective> otherObjectives) {
    return new Axis(id, code, name, position, otherWeight, otherObjectives);
  }
}
