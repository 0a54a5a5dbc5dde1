package fr.ctg.evaluations.measurement;

/** How good an observation is, with the letters of SDMX. */
public enum ObservationStatus {
  /** Normal. */
  A,
  /** Provisional. */
  P,
  /** Estimated. */
  E,
  /** Series break: not comparable with what came before. */
  B,
  /** Missing. */
  O,
  /** Not collected. */
  L,
  /** Suppressed, to keep people's secret. */
  Q,
  /** Not applicable: a value cannot exist. */
  M;

  /** Whether there is a value; the others say why there is none. */
  public boolean carriesValue() {
    return ordinal() <= B.ordinal();
  }
}
