package fr.ctg.conventions.indicator;

/** Whether an indicator still counts. */
public enum IndicatorStatus {
  OPEN,
  /** Kept for what was observed, outside every score. */
  CLOSED
}
