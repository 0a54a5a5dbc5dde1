package fr.ctg.conventions.agenda;

/** How much a finding matters. */
public enum Severity {
  INFO,
  WARNING,
  CRITICAL
}
