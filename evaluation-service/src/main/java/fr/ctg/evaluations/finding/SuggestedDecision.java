package fr.ctg.evaluations.finding;

/** What the committee could decide about a finding; it is free to decide else. */
public enum SuggestedDecision {
  ADAPT_TARGET,
  CHANGE_INDICATOR,
  REQUEST_ANALYSIS
}
