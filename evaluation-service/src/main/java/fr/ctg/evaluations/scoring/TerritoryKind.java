package fr.ctg.evaluations.scoring;

/**
 * The kinds of territory, those that cover their parent entirely before those that may not. Kinds
 * overlap (a QPV lies across several IRIS), so figures of two kinds are never put together.
 */
public enum TerritoryKind {
  EPCI,
  COMMUNE,
  DISTRICT,
  IRIS,
  QPV
}
