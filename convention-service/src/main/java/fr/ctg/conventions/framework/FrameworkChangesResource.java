package fr.ctg.conventions.framework;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/framework/changes")
@Tag(name = "Framework")
class FrameworkChangesResource {

  private final FrameworkService frameworks;

  FrameworkChangesResource(FrameworkService frameworks) {
    this.frameworks = frameworks;
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
      operationId = "getFrameworkChanges",
      summary = "Compare two versions of the framework",
      description =
          "What is different between two versions of what was agreed, in JSON and in words (French, or"
              + " English by `Accept-Language`): what was added, what changed, what was removed.")
  public RestResponse<FrameworkChangesResponse> read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @QueryParam("from")
          @Parameter(
              description = "The number of the earlier version; if not given, the one before `to`.",
              schema = @Schema(minimum = "1", maximum = "2147483647"))
          Integer from,
      @QueryParam("to")
          @Parameter(
              description = "The number of the later version; the newest one, if not given.",
              schema = @Schema(minimum = "1", maximum = "2147483647"))
          Integer to) {
    return Answers.ok(frameworks.changes(convention, from, to));
  }
}
