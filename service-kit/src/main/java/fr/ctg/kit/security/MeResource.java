package fr.ctg.kit.security;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/me")
@Authenticated
@Tag(name = "Caller", description = "Who calls, and what it may do.")
class MeResource {

  private final Caller caller;

  MeResource(Caller caller) {
    this.caller = caller;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getMe",
      summary = "Who am I?",
      description =
          "Says who the credentials of this request stand for: name, roles, the partner that a"
              + " partner system acts for, and what all this allows. A good first call to check a"
              + " new access.")
  @APIResponse(
      responseCode = "200",
      description = "The caller.",
      content =
          @Content(
              schema = @Schema(implementation = MeResponse.class),
              examples =
                  @ExampleObject(
                      name = "partner",
                      summary = "A partner system",
                      value =
                          """
                          {
                            "name": "asso-laep",
                            "roles": ["partner"],
                            "partner": "ASSO-LAEP",
                            "permissions": [
                              {
                                "code": "PUSH_OWN_MEASUREMENTS",
                                "label": {
                                  "fr": "Transmettre les mesures dont le partenaire est responsable",
                                  "en": "Push the measurements that the partner is responsible for"
                                }
                              }
                            ]
                          }
                          """)))
  public MeResponse me() {
    return MeResponse.of(caller);
  }
}
