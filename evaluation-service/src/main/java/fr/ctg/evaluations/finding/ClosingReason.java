package fr.ctg.evaluations.finding;

/** Why a finding no longer holds. */
public enum ClosingReason {
  /** The figures have changed. */
  RECOVERED,
  /** What is aimed at has changed. */
  TARGET_ADAPTED,
  /** The indicator, or its objective, is no longer followed. */
  INDICATOR_CLOSED,
  /** The convention has been evaluated or terminated: nothing can be decided any more. */
  CONVENTION_ENDED
}
