package fr.ctg.conventions.agenda;

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

@Path("/v1/conventions/{convention}/agenda-proposals/{proposal}/dismissal")
@Tag(name = "Agenda proposals")
class DismissalResource {

  private final ProposalService proposals;

  DismissalResource(ProposalService proposals) {
    this.proposals = proposals;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "dismissAgendaProposal",
      summary = "Put a proposed finding aside",
      description =
          "Puts aside, with a reason, what no meeting will treat; it is taken off the agenda if it was on"
              + " one. What evaluation-service says of it later changes nothing.")
  public RestResponse<ProposalResponse> dismiss(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("proposal") @Parameter(description = "Identifier, or that of the finding.")
          String proposal,
      DismissalRequest request) {
    return Answers.done(proposals.dismiss(convention, proposal, request));
  }
}
