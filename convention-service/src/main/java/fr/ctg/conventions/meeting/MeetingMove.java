package fr.ctg.conventions.meeting;

/** What ends the planning of a meeting. */
enum MeetingMove {
  HOLD,
  CANCEL
}
