package fr.ctg.evaluations.framework;

import fr.ctg.kit.webhook.WebhookSecrets;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/framework-announcements")
@Tag(
    name = "Framework announcements",
    description = "By which convention-service tells that what was agreed has changed.")
class FrameworkAnnouncementResource {

  private final FrameworkAnnouncements announcements;

  FrameworkAnnouncementResource(FrameworkAnnouncements announcements) {
    this.announcements = announcements;
  }

  // The signature is the credential: without one that holds, 401.
  @POST
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "announceFramework",
      summary = "Announce a version of a framework",
      description =
          "For convention-service alone, which signs it as Standard Webhooks has it: no account, but a"
              + " signature made with a shared secret, at most 5 minutes ago. The versions that are"
              + " missing here are then fetched from convention-service. The same announcement again"
              + " changes nothing.")
  @APIResponse(
      responseCode = "202",
      description = "The versions that are missing are being fetched.")
  public RestResponse<Void> announce(
      @HeaderParam(WebhookSecrets.ID)
          @Parameter(
              required = true,
              description = "Which announcement this is, however often it is sent.",
              schema = @Schema(maxLength = 100))
          String id,
      @HeaderParam(WebhookSecrets.TIMESTAMP)
          @Parameter(
              required = true,
              description = "When it is sent, in seconds since 1970.",
              schema = @Schema(maxLength = 20, pattern = "^[0-9]+$"))
          String timestamp,
      @HeaderParam(WebhookSecrets.SIGNATURE)
          @Parameter(
              required = true,
              description =
                  "`v1,` and the Base64 of the HMAC-SHA256 of id, timestamp and body, joined by dots;"
                      + " several are separated by spaces, and one that holds is enough.",
              schema = @Schema(maxLength = 1000))
          String signatures,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = FrameworkAnnouncement.class)))
          byte[] body) {
    announcements.take(id, timestamp, signatures, body);
    return RestResponse.accepted();
  }
}
