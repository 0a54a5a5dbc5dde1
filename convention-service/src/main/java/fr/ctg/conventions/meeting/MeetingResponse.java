package fr.ctg.conventions.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ctg.conventions.committee.MemberRole;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting as it is answered, with its whole agenda. */
record MeetingResponse(
    @Schema(description = "The server's identifier.") UUID id,
    @Schema(description = "How far it has got.") MeetingStatus status,
    @Schema(description = "What can be done to move it on.", maxItems = 2)
        List<MeetingMove> allowedMoves,
    @JsonUnwrapped MeetingRequest stated,
    @Schema(
            description = "The findings of the evaluation that were put on its agenda.",
            maxItems = 1000)
        List<ProposedItem> proposedItems,
    @Schema(
            description =
                "Who was there: the committee as it was that day. Empty until the meeting is held.",
            maxItems = 200)
        List<Attendant> attendance,
    @Schema(description = "Whether it was valid; absent until the meeting is held.") Quorum quorum,
    @Schema(description = "Its minutes; absent before they are written.") MinutesRequest minutes,
    @Schema(description = "Why it was called off; absent otherwise.", maxLength = 2000)
        String cancellationReason) {

  /** A member and whether it was there. */
  @Schema(name = "MeetingAttendance", description = "A member that day, and whether it was there.")
  record Attendant(
      @Schema(
              description = "The member's function.",
              maxLength = 200,
              examples = "Directrice de la Caf")
          String member,
      @Schema(
              description = "The partner for whom it sat there; absent for residents.",
              maxLength = 60,
              examples = "CAF-41")
          String partner,
      @Schema(description = "What it did in the committee.") MemberRole role,
      @Schema(description = "Whether it was there.") Presence presence) {

    static Attendant of(Attendance attendance) {
      return new Attendant(
          attendance.function(),
          attendance.partner() == null ? null : attendance.partner().code(),
          attendance.role(),
          attendance.presence());
    }
  }

  List<UUID> proposals() {
    return proposedItems.stream().map(ProposedItem::proposal).toList();
  }

  static MeetingResponse of(Meeting meeting, List<ProposedItem> proposed) {
    return new MeetingResponse(
        meeting.id(),
        meeting.status(),
        meeting.status().allowedMoves(),
        MeetingRequest.of(meeting),
        proposed,
        meeting.attendance().stream().map(Attendant::of).toList(),
        meeting.quorum(),
        MinutesRequest.of(meeting),
        meeting.cancellationReason());
  }
}
