package fr.ctg.conventions.convention;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/activation")
@Tag(name = "Conventions")
class ActivationResource {

  private final ConventionService conventions;

  ActivationResource(ConventionService conventions) {
    this.conventions = conventions;
  }

  @POST
  @RolesAllowed(Role.COORDINATOR)
  @Operation(
      operationId = "activateConvention",
      summary = "Activate a convention",
      description =
          "Puts a signed convention into practice, and makes the next version of its framework.")
  public RestResponse<ConventionResponse> activate(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention) {
    return Answers.done(conventions.activate(convention));
  }
}
