package fr.ctg.conventions.action;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/actions/{action}/milestones/{position}")
@RolesAllowed({Role.COORDINATOR, Role.ADMIN})
@Tag(name = "Actions")
class MilestoneResource {

  private final ActionProgressService progress;

  MilestoneResource(ActionProgressService progress) {
    this.progress = progress;
  }

  @PUT
  @Operation(
      operationId = "replaceMilestoneProgress",
      summary = "State that a milestone is reached",
      description =
          "States the day on which a milestone of an action was reached, or takes it back with null, until"
              + " the convention is closed. `If-Match` is the ETag of the action, which is answered.")
  public RestResponse<ActionResponse> replace(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("action") @Parameter(description = "Identifier or number.") String action,
      @PathParam("position")
          @Parameter(
              description = "Which milestone of the action: 1 is the first one.",
              schema = @Schema(minimum = "1", maximum = "100"))
          int position,
      @HeaderParam("If-Match") String ifMatch,
      MilestoneRequest request) {
    return Answers.ok(progress.reach(convention, action, position, IfMatch.of(ifMatch), request));
  }
}
