package fr.ctg.conventions.meeting;

import java.util.List;

/** How far a meeting has got, and where it may go from there. */
public enum MeetingStatus {
  PLANNED(MeetingMove.HOLD, MeetingMove.CANCEL),
  HELD,
  CANCELLED;

  private final List<MeetingMove> allowedMoves;

  MeetingStatus(MeetingMove... allowedMoves) {
    this.allowedMoves = List.of(allowedMoves);
  }

  List<MeetingMove> allowedMoves() {
    return allowedMoves;
  }
}
