package fr.ctg.conventions.funding;

/** What totals of aids are made for. */
enum AidTotalsBy {
  YEAR,
  /** Each payer in each year. */
  PAYER
}
