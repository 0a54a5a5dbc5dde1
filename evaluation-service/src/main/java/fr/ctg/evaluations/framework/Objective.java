package fr.ctg.evaluations.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What is to be reached. */
public record Objective(
    UUID id,
    String code,
    String statement,
    Kind kind,
    List<String> secondaryAxes,
    BigDecimal weight,
    Status status,
    LocalDate appliesFrom,
    List<Version> versions,
    List<Indicator> indicators,
    List<Action> actions,
    List<Objective> operationalObjectives) {

  /** An operational objective serves a strategic one. */
  public enum Kind {
    STRATEGIC,
    OPERATIONAL
  }

  /** A closed one is no longer scored. */
  public enum Status {
    OPEN,
    CLOSED
  }

  public Objective {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(kind, "kind");
    status = status == null ? Status.OPEN : status;
    secondaryAxes = Absent.asEmpty(secondaryAxes);
    versions = Absent.asEmpty(versions);
    indicators = Absent.asEmpty(indicators);
    actions = Absent.asEmpty(actions);
    operationalObjectives = Absent.asEmpty(operationalObjectives);
  }

  /** The same, did it count as much and had it these indicators and objectives below it. */
  public Objective supposing(
      BigDecimal otherWeight, List<Indicator> otherIndicators, List<Objective> otherObjectives) {
    return new Objective(
        id,
        code,
        statement,
        kind,
        secondaryAxes,
        otherWeight,
        status,
        appliesFrom,
        versions,
        otherIndicators,
        actions,
        otherObjectives);
  }
}
