package fr.ctg.conventions.indicator;

/** What a target is compared with. */
public enum TargetKind {
  /** The value of one period. */
  LEVEL,
  /** The sum since the convention's first day. */
  CUMULATED
}
