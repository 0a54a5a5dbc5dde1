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

@Path("/v1/conventions/{convention}/meetings/{meeting}/holding")
@Tag(name = "Meetings")
class HoldingResource {

  private final MeetingService meetings;

  HoldingResource(MeetingService meetings) {
    this.meetings = meetings;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "holdMeeting",
      summary = "Record that a meeting was held",
      description =
          "Records who was there. The members of the committee and its quorum are kept as they are"
              + " now, and the answer says whether the quorum was reached.")
  public RestResponse<MeetingResponse> hold(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("meeting") @Parameter(description = "Identifier or code.") String meeting,
      HoldingRequest request) {
    return Answers.done(meetings.hold(convention, meeting, request));
  }
}
