package fr.ctg.conventions.agenda;

/** What a finding is about. */
public enum SubjectType {
  INDICATOR,
  OBJECTIVE,
  AXIS,
  ACTION,
  CONVENTION
}
