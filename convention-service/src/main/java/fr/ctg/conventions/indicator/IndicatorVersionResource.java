package fr.ctg.conventions.indicator;

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

@Path("/v1/conventions/{convention}/indicators/{indicator}/versions")
@Tag(name = "Indicators")
class IndicatorVersionResource {

  private final IndicatorService indicators;

  IndicatorVersionResource(IndicatorService indicators) {
    this.indicators = indicators;
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
      operationId = "listIndicatorVersions",
      summary = "List the versions of an indicator",
      description =
          "What an indicator has said over time, oldest first and all at once: each version with the"
              + " day from which it applies, the instant at which it was recorded, and the decision"
              + " behind it. Its targets have a list of their own.")
  public Page<RecordedVersion> list(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("indicator") @Parameter(description = "Identifier or code.") String indicator) {
    return indicators.versions(convention, indicator);
  }
}
