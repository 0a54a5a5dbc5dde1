package fr.ctg.evaluations.evaluation;

/** In what the two sides of a comparison differ. */
enum ComparisonBy {
  /** The evaluation on two days. */
  DATES,
  PERIODS,
  TERRITORIES,
  BREAKDOWNS,
  /** The rest of the perimeter, and its priority neighbourhoods together. */
  QPV_AND_REST;

  boolean isOfParts() {
    return this == TERRITORIES || this == BREAKDOWNS || this == QPV_AND_REST;
  }
}
