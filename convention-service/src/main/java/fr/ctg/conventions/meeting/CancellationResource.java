package fr.ctg.conventions.meeting;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/meetings/{meeting}/cancellation")
@Tag(name = "Meetings")
class CancellationResource {

  private final MeetingService meetings;

  CancellationResource(MeetingService meetings) {
    this.meetings = meetings;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "cancelMeeting",
      summary = "Call a planned meeting off",
      description =
          "Keeps the meeting with the reason; the findings that were on its agenda are proposed"
              + " again.")
  public RestResponse<MeetingResponse> cancel(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("meeting") @Parameter(description = "Identifier or code.") String meeting,
      CancellationRequest request) {
    return Answers.done(meetings.cancel(convention, meeting, request));
  }
}
