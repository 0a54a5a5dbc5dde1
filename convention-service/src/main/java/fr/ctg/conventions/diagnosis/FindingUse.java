package fr.ctg.conventions.diagnosis;

import java.util.List;

/** What rests on findings, and stands in the way of deleting one. */
public interface FindingUse {

  /** The codes of what needs this finding. */
  List<String> usesOf(Finding finding);
}
