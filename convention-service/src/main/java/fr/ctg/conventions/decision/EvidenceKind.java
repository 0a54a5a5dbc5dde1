package fr.ctg.conventions.decision;

/** Where the evidence for a decision is to be found. */
public enum EvidenceKind {
  /** A finding of evaluation-service: an early warning. */
  FINDING,
  /** A publication of evaluation-service: a report frozen for ever. */
  PUBLICATION,
  /** Something else, named in words. */
  DOCUMENT
}
