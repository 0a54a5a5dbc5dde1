package fr.ctg.conventions.funding;

/** Why there is no rate. */
enum NoRate {
  /** No line has both amounts. */
  UNKNOWN,
  /** What would be divided by is zero. */
  NOTHING_TO_COMPARE_WITH
}
