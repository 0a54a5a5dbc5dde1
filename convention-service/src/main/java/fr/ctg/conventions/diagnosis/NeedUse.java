package fr.ctg.conventions.diagnosis;

import java.util.List;

/** What rests on needs, and stands in the way of deleting one. */
public interface NeedUse {

  /** The codes of what needs this need. */
  List<String> usesOf(Need need);
}
