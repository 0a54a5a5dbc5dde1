package fr.ctg.conventions.convention;

import fr.ctg.kit.paging.Page;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/conventions/{convention}/versions")
@Tag(name = "Conventions")
class ConventionVersionResource {

  private final ConventionService conventions;

  ConventionVersionResource(ConventionService conventions) {
    this.conventions = conventions;
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
      operationId = "listConventionVersions",
      summary = "List the versions of a convention",
      description =
          "What the convention itself has said over time, oldest first and all at once: its last day, its"
              + " signatories, its perimeter and their commitments, each version with the day from which"
              + " it applies, the instant at which it was recorded, and the amendment behind it. A"
              + " convention that was never amended has one version.")
  public Page<RecordedVersion> list(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention) {
    return conventions.versions(convention);
  }
}
