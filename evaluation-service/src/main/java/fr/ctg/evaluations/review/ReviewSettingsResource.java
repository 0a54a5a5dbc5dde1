package fr.ctg.evaluations.review;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/review-settings")
@Tag(name = "Reviews")
class ReviewSettingsResource {

  private final ReviewSettingsService settings;

  ReviewSettingsResource(ReviewSettingsService settings) {
    this.settings = settings;
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
      operationId = "getReviewSettings",
      summary = "Read how a convention reviews",
      description = "Whether those who recorded a content are kept from validating it (four eyes).")
  public RestResponse<ReviewSettingsResponse> read(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention) {
    return Answers.ok(settings.read(Key.parse("convention", convention)));
  }

  @PUT
  @RolesAllowed(Role.COORDINATOR)
  @Operation(
      operationId = "replaceReviewSettings",
      summary = "Change how a convention reviews",
      description =
          "Switches the rule of four eyes off, where a single person collects and validates, or on"
              + " again. What has been validated stays so.")
  public RestResponse<ReviewSettingsResponse> replace(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @HeaderParam("If-Match") String ifMatch,
      ReviewSettingsRequest request) {
    return Answers.ok(
        settings.replace(Key.parse("convention", convention), IfMatch.of(ifMatch), request));
  }
}
