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

@Path("/v1/conventions/{convention}/decisions/{decision}/cancellation")
@Tag(name = "Decisions")
class DecisionCancellationResource {

  private final DecisionService decisions;

  DecisionCancellationResource(DecisionService decisions) {
    this.decisions = decisions;
  }

  @POST
  @IdempotencyKeyRequired
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "cancelDecision",
      summary = "Withdraw a proposed decision",
      description =
          "Withdraws a proposal before the committee has adopted or rejected it, and says why.")
  public RestResponse<DecisionResponse> cancel(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("decision") @Parameter(description = "Identifier or code.") String decision,
      OutcomeRequest request) {
    return Answers.done(decisions.cancel(convention, decision, request));
  }
}
