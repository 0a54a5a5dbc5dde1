package fr.ctg.conventions.action;

import java.util.List;

/** What follows or pays actions, and stands in the way of deleting one. */
public interface ActionUse {

  /** The codes of what needs this action. */
  List<String> usesOf(Action action);
}
