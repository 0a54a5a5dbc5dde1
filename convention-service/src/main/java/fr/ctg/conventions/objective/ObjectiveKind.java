package fr.ctg.conventions.objective;

/** Where an objective stands: right below an axis, or below a strategic objective. */
public enum ObjectiveKind {
  STRATEGIC,
  OPERATIONAL
}
