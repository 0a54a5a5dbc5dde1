package fr.ctg.conventions.decision;

/** What of what was agreed a decision may change. */
public enum ChangedThing {
  OBJECTIVE,
  ACTION,
  INDICATOR,
  TARGET,
  BASELINE,
  FUNDING_LINE
}
