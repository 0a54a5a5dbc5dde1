package fr.ctg.conventions.indicator;

import fr.ctg.kit.paging.Page;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/conventions/{convention}/indicators/{indicator}/target-versions")
@Tag(name = "Indicators")
class TargetVersionResource {

  private final IndicatorService indicators;

  TargetVersionResource(IndicatorService indicators) {
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
      operationId = "listTargetVersions",
      summary = "List the targets of an indicator",
      description =
          "Every target that an indicator has had, by the day from which it applies and all at once:"
              + " with the instant at which it was recorded and the decision behind it. A target that"
              + " another decision replaced for the same day stays in the list.")
  public Page<TargetVersion> list(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("indicator") @Parameter(description = "Identifier or code.") String indicator) {
    return indicators.targets(convention, indicator);
  }
}
