package fr.ctg.evaluations.measurement;

/** What a coordinator thinks of a measurement's content. */
public enum ReviewState {
  /** Nobody has reviewed this content. */
  SUBMITTED,
  /** Somebody stands by it. */
  VALIDATED,
  /** Its partner is asked to correct it; until then it stays in force. */
  RETURNED
}
