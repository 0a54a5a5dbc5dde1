package fr.ctg.conventions.followup;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/follow-up")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Follow-up",
    description =
        "How far the actions of a convention have got and what has been paid: what is followed, beside"
            + " the framework, which is what was agreed.")
class FollowUpResource {

  private final FollowUpService followUps;

  FollowUpResource(FollowUpService followUps) {
    this.followUps = followUps;
  }

  @GET
  @Operation(
      operationId = "getFollowUp",
      summary = "Read the follow-up",
      description =
          "The progress, milestones and funding of every action of a convention and the aids paid beside"
              + " them, in one answer, as they are now. Its ETag changes exactly when the content does:"
              + " with `If-None-Match` an unchanged follow-up answers 304.")
  public RestResponse<FollowUpResponse> read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention) {
    return Answers.ok(followUps.read(convention));
  }
}
