package fr.ctg.evaluations.scoring;

/** Why a figure, an achievement or a group is null: nothing is null without one of these. */
public enum Reason {
  /** Nothing was received that could be used. */
  NO_DATA,
  /** Something was received, but not all that was expected or that the sum needs. */
  INCOMPLETE,
  /** The indicator's rules forbid putting these figures together. */
  NON_ADDITIVE,
  /** Several partners gave the same cell, of an indicator that does not combine partners. */
  CONFLICT,
  /** A part is secret, so the whole is. */
  SUPPRESSED,
  /** Everyone who was asked has answered that there can be no such value. */
  NOT_APPLICABLE,
  /** A ratio or a mean over nothing. */
  ZERO_DENOMINATOR,
  /** A year-to-date increment covers several periods: an earlier value is missing. */
  SPANS_GAP,
  /** The series broke, and no baseline is dated after the break. */
  SERIES_BREAK,
  NO_BASELINE,
  NO_TARGET,
  TARGET_EQUALS_BASELINE,
  /** Context and qualitative indicators are followed, not scored; so is a group of nothing else. */
  NOT_SCORED,
  /** The indicator was closed. */
  CLOSED,
  /** Less than half of a group's weight is scored. */
  INSUFFICIENT_DATA,
  /** Of what a group is made of, some have a weight and others none. */
  WEIGHTS_INCOMPLETE,
  /** Nothing relative to zero. */
  ZERO_REFERENCE,
  /** Percentages differ by points; a percentage of a percentage is not given. */
  IN_POINTS,
  /** Nothing should be reached yet, so there is no pace to go on at. */
  NOTHING_EXPECTED_YET,
  /** What is to stay within bounds has no line, and no pace. */
  WITHIN_BOUNDS,
  /** The day of the final target is over: there is nothing left to project. */
  TARGET_DATE_PASSED,
  /** Targets are agreed for the whole; none is for this territory or these people. */
  TARGET_OF_THE_WHOLE,
  /** The whole is known by the part itself alone, so what it leaves is not. */
  NOT_SEPARABLE,
  /** More was reported of a part than of the whole that it lies in. */
  PART_EXCEEDS_WHOLE,
  /** It was not agreed yet on that day. */
  NOT_IN_FORCE
}
