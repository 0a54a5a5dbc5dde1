package fr.ctg.conventions.agenda;

/** What the evaluation thinks the committee could decide; the committee is free to decide else. */
public enum SuggestedDecision {
  ADAPT_TARGET,
  REWORD_OBJECTIVE,
  ADD_OBJECTIVE,
  CLOSE_OBJECTIVE,
  ADD_ACTION,
  SUSPEND_ACTION,
  ABANDON_ACTION,
  REALLOCATE_FUNDING,
  CHANGE_INDICATOR,
  PROPOSE_AMENDMENT,
  APPROVE_REPORT,
  REQUEST_ANALYSIS
}
