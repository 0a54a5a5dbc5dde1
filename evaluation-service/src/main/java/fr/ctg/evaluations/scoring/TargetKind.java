package fr.ctg.evaluations.scoring;

/** What a target is compared with. */
public enum TargetKind {
  /** The value of one period. */
  LEVEL,
  /** The sum since the convention took effect; for indicators that add up over time. */
  CUMULATED
}
