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

@Path("/v1/conventions/{convention}/decisions/{decision}/adoption")
@Tag(name = "Decisions")
class DecisionAdoptionResource {

  private final DecisionService decisions;

  DecisionAdoptionResource(DecisionService decisions) {
    this.decisions = decisions;
  }

  @POST
  @IdempotencyKeyRequired
  @RolesAllowed(Role.COMMITTEE)
  @Operation(
      operationId = "adoptDecision",
      summary = "Adopt a decision",
      description =
          "Records that the committee has adopted a decision, and applies its changes in the same"
              + " transaction: from `effectiveOn` on they are what was agreed, and the framework has its"
              + " next version. If what it changes is no longer what it was when it was proposed, the"
              + " answer is 409 with the difference, and nothing changes. An adopted decision is not"
              + " voted on again: only another one supersedes it.")
  public RestResponse<DecisionResponse> adopt(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("decision") @Parameter(description = "Identifier or code.") String decision,
      AdoptionRequest request) {
    return Answers.done(decisions.adopt(convention, decision, request));
  }
}
