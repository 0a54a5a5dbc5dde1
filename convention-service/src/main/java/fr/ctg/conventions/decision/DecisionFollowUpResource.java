package fr.ctg.conventions.decision;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/decisions/{decision}/follow-up")
@Tag(name = "Decisions")
class DecisionFollowUpResource {

  private final DecisionService decisions;

  DecisionFollowUpResource(DecisionService decisions) {
    this.decisions = decisions;
  }

  @PUT
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "replaceDecisionFollowUp",
      summary = "Say what is done about a decision",
      description =
          "States all that is to be done about an adopted decision: by whom, by when, and how far it"
              + " has got. It is followed, not agreed: no version of the framework comes of it.")
  public RestResponse<DecisionResponse> replace(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("decision") @Parameter(description = "Identifier or code.") String decision,
      @HeaderParam("If-Match") String ifMatch,
      FollowUpRequest request) {
    return Answers.ok(decisions.follow(convention, decision, IfMatch.of(ifMatch), request));
  }
}
