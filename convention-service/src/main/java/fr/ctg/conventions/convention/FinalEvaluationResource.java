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

@Path("/v1/conventions/{convention}/final-evaluation")
@Tag(name = "Conventions")
class FinalEvaluationResource {

  private final ConventionService conventions;

  FinalEvaluationResource(ConventionService conventions) {
    this.conventions = conventions;
  }

  @POST
  @RolesAllowed(Role.COORDINATOR)
  @Operation(
      operationId = "evaluateConvention",
      summary = "Record the final evaluation",
      description =
          "Records that an ended convention was evaluated as a whole. Its life is over then: nothing more is"
              + " added to it; it stays readable for ever.")
  public RestResponse<ConventionResponse> evaluate(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      FinalEvaluationRequest request) {
    return Answers.done(conventions.evaluate(convention, request));
  }
}
