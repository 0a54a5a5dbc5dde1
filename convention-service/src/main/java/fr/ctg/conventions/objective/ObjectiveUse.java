package fr.ctg.conventions.objective;

import java.util.List;

/** What serves or measures objectives, and stands in the way of deleting one. */
public interface ObjectiveUse {

  /** The codes of what needs this objective. */
  List<String> usesOf(Objective objective);
}
