package fr.ctg.evaluations.scoring;

import java.util.Optional;

/** How the figures of several territories, or of several partners, make one. */
public enum TerritoryAggregation {
  SUM(Operation.SUM),
  AVERAGE(Operation.AVERAGE),
  MAX(Operation.MAX),
  MIN(Operation.MIN),
  /** Not at all. */
  NONE(null);

  private final Operation operation;

  TerritoryAggregation(Operation operation) {
    this.operation = operation;
  }

  Optional<Operation> operation() {
    return Optional.ofNullable(operation);
  }
}
