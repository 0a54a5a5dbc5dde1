package fr.ctg.conventions.action;

/** Whether an action improves what there is already or brings something new. */
public enum Offer {
  EXISTING,
  NEW
}
