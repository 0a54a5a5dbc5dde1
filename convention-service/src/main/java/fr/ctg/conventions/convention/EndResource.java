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

@Path("/v1/conventions/{convention}/end")
@Tag(name = "Conventions")
class EndResource {

  private final ConventionService conventions;

  EndResource(ConventionService conventions) {
    this.conventions = conventions;
  }

  @POST
  @RolesAllowed(Role.COORDINATOR)
  @Operation(
      operationId = "endConvention",
      summary = "End a convention",
      description =
          "Records that the term of an active convention is over, on its last day or later. Values of its term are"
              + " still taken, and committees still meet, until its final evaluation. To give it up earlier,"
              + " see `terminateConvention`.")
  public RestResponse<ConventionResponse> end(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      EndRequest request) {
    return Answers.done(conventions.end(convention, request));
  }
}
