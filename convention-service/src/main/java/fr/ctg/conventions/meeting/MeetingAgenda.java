package fr.ctg.conventions.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What others put on the agenda of meetings. */
public interface MeetingAgenda {

  /** What was put on the agendas of these meetings, by the meeting's id. */
  Map<UUID, List<ProposedItem>> on(Collection<Meeting> meetings);

  /** The meeting will not take place: what was put on its agenda is free again. */
  void release(Meeting cancelled);
}
