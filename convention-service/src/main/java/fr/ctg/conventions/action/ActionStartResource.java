package fr.ctg.conventions.action;

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

@Path("/v1/conventions/{convention}/actions/{action}/start")
@RolesAllowed({Role.COORDINATOR, Role.ADMIN})
@Tag(name = "Actions")
class ActionStartResource {

  private final ActionProgressService progress;

  ActionStartResource(ActionProgressService progress) {
    this.progress = progress;
  }

  @POST
  @Operation(
      operationId = "startAction",
      summary = "Start an action",
      description =
          "Says that a planned action of a signed convention is now in progress. In a draft the status is"
              + " stated with the action. Pausing an action or giving it up, and taking a paused one up"
              + " again, takes a decision (SUSPEND_ACTION, ABANDON_ACTION).")
  public RestResponse<ActionResponse> start(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("action") @Parameter(description = "Identifier or number.") String action,
      ProgressRequest request) {
    return Answers.done(progress.start(convention, action, request));
  }
}
