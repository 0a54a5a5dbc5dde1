package fr.ctg.conventions.framework;

import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/conventions/{convention}/framework")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Framework",
    description =
        "Everything that was agreed in one tree, by version: axes, objectives, actions, indicators,"
            + " baselines and targets.")
class FrameworkResource {

  private final FrameworkService frameworks;

  FrameworkResource(FrameworkService frameworks) {
    this.frameworks = frameworks;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getFramework",
      summary = "Read the framework",
      description =
          "The whole tree of what was agreed, as it was recorded: version 1 at the signature, and the"
              + " next one each time something of it changes. A version never changes; its ETag says"
              + " whether you have it. A draft has none yet (409).")
  @APIResponse(
      responseCode = "200",
      description = "The framework.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FrameworkDocument.class)))
  public RestResponse<byte[]> read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @QueryParam("version")
          @Parameter(
              description = "The number of a version; the newest one, if not given.",
              schema = @Schema(minimum = "1", maximum = "2147483647"))
          Integer version,
      @QueryParam("asOf")
          @Parameter(
              description =
                  "Only what applies on this day: later objectives, actions and indicators are left out,"
                      + " every thing says what its version in force says, and of baselines and"
                      + " targets the one in force stays. Not"
                      + " after the convention's last day.")
          LocalDate asOf,
      @QueryParam("knownAt")
          @Parameter(
              description =
                  "The version that was the newest at this instant, instead of `version`. Not in the"
                      + " future, and not before the signature was recorded.")
          Instant knownAt,
      @HeaderParam("If-None-Match") @Parameter(hidden = true) String known) {
    Framework framework = frameworks.read(convention, version, asOf, knownAt, known);
    ResponseBuilder<byte[]> response =
        framework.document() == null
            ? ResponseBuilder.notModified()
            : ResponseBuilder.ok(framework.document());
    return response.tag(new EntityTag(framework.tag())).build();
  }
}
