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

@Path("/v1/conventions/{convention}/termination")
@Tag(name = "Conventions")
class TerminationResource {

  private final ConventionService conventions;

  TerminationResource(ConventionService conventions) {
    this.conventions = conventions;
  }

  @POST
  @RolesAllowed(Role.COORDINATOR)
  @Operation(
      operationId = "terminateConvention",
      summary = "Terminate a convention",
      description =
          "Records that the parties give a signed or active convention up before its last day. Nothing more is"
              + " added to it; it stays readable for ever.")
  public RestResponse<ConventionResponse> terminate(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      TerminationRequest request) {
    return Answers.done(conventions.terminate(convention, request));
  }
}
