package fr.ctg.conventions.meeting;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/meetings/{meeting}/minutes")
@Tag(name = "Meetings")
class MinutesResource {

  private final MeetingService meetings;

  MinutesResource(MeetingService meetings) {
    this.meetings = meetings;
  }

  @PUT
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "replaceMinutes",
      summary = "Write or approve the minutes",
      description =
          "States the whole minutes of a meeting that was held, which the meeting then shows; the"
              + " entity tag is the meeting's. Once they are approved they no longer change.")
  public RestResponse<MeetingResponse> replace(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("meeting") @Parameter(description = "Identifier or code.") String meeting,
      @HeaderParam("If-Match") String ifMatch,
      MinutesRequest request) {
    return Answers.ok(meetings.record(convention, meeting, IfMatch.of(ifMatch), request));
  }
}
