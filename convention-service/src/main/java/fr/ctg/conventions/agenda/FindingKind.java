package fr.ctg.conventions.agenda;

/** What the evaluation has found. */
public enum FindingKind {
  OFF_TRACK,
  REGRESSING,
  STALE,
  MISSING,
  UNREACHABLE_AT_THIS_PACE,
  TARGET_EXCEEDED_EARLY,
  DATA_DOUBTFUL
}
