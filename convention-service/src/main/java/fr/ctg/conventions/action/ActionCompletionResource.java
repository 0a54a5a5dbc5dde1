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

@Path("/v1/conventions/{convention}/actions/{action}/completion")
@RolesAllowed({Role.COORDINATOR, Role.ADMIN})
@Tag(name = "Actions")
class ActionCompletionResource {

  private final ActionProgressService progress;

  ActionCompletionResource(ActionProgressService progress) {
    this.progress = progress;
  }

  @POST
  @Operation(
      operationId = "completeAction",
      summary = "Complete an action",
      description =
          "Says that an action in progress has done what it was for. That is final: what follows from it"
              + " is another action.")
  public RestResponse<ActionResponse> complete(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("action") @Parameter(description = "Identifier or number.") String action,
      ProgressRequest request) {
    return Answers.done(progress.complete(convention, action, request));
  }
}
