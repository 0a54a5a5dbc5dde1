package fr.ctg.conventions.objective;

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

@Path("/v1/conventions/{convention}/objectives/{objective}/versions")
@Tag(name = "Objectives")
class ObjectiveVersionResource {

  private final ObjectiveService objectives;

  ObjectiveVersionResource(ObjectiveService objectives) {
    this.objectives = objectives;
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
      operationId = "listObjectiveVersions",
      summary = "List the versions of an objective",
      description =
          "What an objective has said over time, oldest first and all at once: each version with the"
              + " day from which it applies, the instant at which it was recorded, and the decision"
              + " behind it. An objective that was never adapted has one version.")
  public Page<RecordedVersion> list(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("objective") @Parameter(description = "Identifier or code.") String objective) {
    return objectives.versions(convention, objective);
  }
}
