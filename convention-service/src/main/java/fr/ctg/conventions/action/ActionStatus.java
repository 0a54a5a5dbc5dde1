package fr.ctg.conventions.action;

/** How far an action has got. */
public enum ActionStatus {
  PLANNED,
  IN_PROGRESS,
  COMPLETED,
  PAUSED,
  ABANDONED
}
