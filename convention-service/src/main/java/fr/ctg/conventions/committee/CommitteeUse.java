package fr.ctg.conventions.committee;

import java.util.List;

/** What a committee has done, and stands in the way of deleting it. */
public interface CommitteeUse {

  /** The codes of what needs this committee. */
  List<String> usesOf(Committee committee);
}
