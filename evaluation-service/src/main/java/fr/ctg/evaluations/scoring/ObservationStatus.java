package fr.ctg.evaluations.scoring;

/**
 * How good an observation is, with the letters of SDMX, from the best to the worst: the worst
 * status of the inputs travels with a result. A provisional value will be replaced by a better one
 * of the same kind; an estimate was never counted; a break is not comparable with what came before;
 * the last three carry no value. The first one is none of that: it says nothing about a result.
 */
public enum ObservationStatus {
  /** Not applicable: a value cannot exist, so none is missing. */
  M,
  /** Normal. */
  A,
  /** Provisional. */
  P,
  /** Estimated. */
  E,
  /** Break: this value and the later ones are not comparable with the earlier ones. */
  B,
  /** The value exists but was not collected. */
  L,
  /** The value is missing. */
  O,
  /** Suppressed: known, and kept secret because it would point at people. */
  Q;

  ObservationStatus worst(ObservationStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }

  boolean carriesValue() {
    return this != M && compareTo(L) < 0;
  }
}
