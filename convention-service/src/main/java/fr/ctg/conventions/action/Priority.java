package fr.ctg.conventions.action;

/** How urgent an action is. */
public enum Priority {
  HIGH,
  MEDIUM,
  LOW
}
