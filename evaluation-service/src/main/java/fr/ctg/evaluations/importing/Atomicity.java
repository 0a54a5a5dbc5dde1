package fr.ctg.evaluations.importing;

/** What happens to the good rows of a file that has bad ones. */
public enum Atomicity {
  /** None is written. */
  ALL,
  /** They are written, the bad ones are reported. */
  ROW
}
