package fr.ctg.conventions.action;

import fr.ctg.conventions.convention.RecordedVersion;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/conventions/{convention}/actions/{action}/versions")
@Tag(name = "Actions")
class ActionVersionResource {

  private final ActionService actions;

  ActionVersionResource(ActionService actions) {
    this.actions = actions;
  }

  @GET
  @RolesAllowed({
    Role.COORDINATOR,
    Role.COMMITTEE,
    Role.ANALYST,
    Role.PARTNER,
    Role.SERVICE,
    Role.ADMIN
  })
  @Operation(
      operationId = "listActionVersions",
      summary = "List the versions of an action",
      description =
          "What an action has committed its partners to over time, oldest first and all at once: each version with the"
              + " day from which it applies, the instant at which it was recorded, and the decision"
              + " behind it. An action that was never adapted has one version.")
  public Page<RecordedVersion> list(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("action") @Parameter(description = "Identifier or number.") String action) {
    return actions.versions(convention, action);
  }
}
