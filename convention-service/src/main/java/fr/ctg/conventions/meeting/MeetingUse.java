package fr.ctg.conventions.meeting;

import java.util.List;

/** What depends on meetings, and stands in the way of deleting one. */
public interface MeetingUse {

  /** The codes of what needs this meeting. */
  List<String> usesOf(Meeting meeting);
}
