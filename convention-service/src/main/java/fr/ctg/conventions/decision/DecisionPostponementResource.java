package fr.ctg.conventions.decision;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.idempotency.IdempotencyKeyRequired;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/decisions/{decision}/postponement")
@Tag(name = "Decisions")
class DecisionPostponementResource {

  private final DecisionService decisions;

  DecisionPostponementResource(DecisionService decisions) {
    this.decisions = decisions;
  }

  @POST
  @IdempotencyKeyRequired
  @RolesAllowed(Role.COMMITTEE)
  @Operation(
      operationId = "postponeDecision",
      summary = "Postpone a decision",
      description =
          "Records that the committee has put a decision off, and why. It can be restated, and"
              + " adopted or rejected later.")
  public RestResponse<DecisionResponse> postpone(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("decision") @Parameter(description = "Identifier or code.") String decision,
      OutcomeRequest request) {
    return Answers.done(decisions.postpone(convention, decision, request));
  }
}
