package fr.ctg.evaluations.mapping;

/** What an empty cell of a mapped column means. */
public enum EmptyCells {
  /** Nothing: it is not looked at. */
  SKIP,
  /** That the figure is missing: a measurement with status O. */
  MISSING
}
