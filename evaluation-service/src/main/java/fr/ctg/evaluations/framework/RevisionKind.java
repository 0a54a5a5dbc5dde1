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
  EXAMINATION,
  /** What is followed beside the framework, money first of all, was received. */
  FUNDING,
  /** An evaluation question was asked, reworded or deleted. */
  QUESTION,
  /** An evaluation question was answered, or an answer corrected. */
  ANSWER
}
