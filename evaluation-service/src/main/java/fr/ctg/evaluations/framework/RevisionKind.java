package fr.ctg.evaluations.framework;

/** What a revision recorded. */
public enum RevisionKind {
  /** A version of the agreed framework was received. */
  FRAMEWORK,
  /** Measurements were imported. */
  IMPORT,
  /** One measurement was created, corrected or withdrawn by itself. */
  MEASUREMENT,
  /** Measurements were reviewed. */
  REVIEW,
  /** An examination opened, changed or closed findings. */
  EXAMINATION
}
