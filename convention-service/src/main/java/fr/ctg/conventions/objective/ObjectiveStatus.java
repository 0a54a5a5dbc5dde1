package fr.ctg.conventions.objective;

/** Whether an objective is still pursued. */
public enum ObjectiveStatus {
  OPEN,
  CLOSED
}
