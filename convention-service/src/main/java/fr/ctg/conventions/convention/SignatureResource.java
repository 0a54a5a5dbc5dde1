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

@Path("/v1/conventions/{convention}/signature")
@Tag(name = "Conventions")
class SignatureResource {

  private final ConventionService conventions;

  SignatureResource(ConventionService conventions) {
    this.conventions = conventions;
  }

  @POST
  @RolesAllowed(Role.COORDINATOR)
  @Operation(
      operationId = "signConvention",
      summary = "Sign a convention",
      description =
          "Records the signature of a draft. From then on what was agreed no longer changes freely, and version 1 of its framework can be read. Whatever is still missing is listed in a refusal.")
  public RestResponse<ConventionResponse> sign(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      SignatureRequest request) {
    return Answers.done(conventions.sign(convention, request));
  }
}
