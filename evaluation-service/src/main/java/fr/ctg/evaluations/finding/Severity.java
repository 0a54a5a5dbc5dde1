package fr.ctg.evaluations.finding;

/** How much a finding matters, the least first. */
public enum Severity {
  INFO,
  WARNING,
  CRITICAL
}
