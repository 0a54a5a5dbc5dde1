package fr.ctg.conventions.action;

/** What moves an action on by itself: pausing it or giving it up takes a decision. */
public enum ActionMove {
  START,
  COMPLETE
}
