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

@Path("/v1/conventions/{convention}/agenda-proposals/{proposal}/scheduling")
@Tag(name = "Agenda proposals")
class SchedulingResource {

  private final ProposalService proposals;

  SchedulingResource(ProposalService proposals) {
    this.proposals = proposals;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "scheduleAgendaProposal",
      summary = "Put a finding on a meeting's agenda",
      description =
          "Puts the finding on the agenda of a planned meeting, or moves it there from that of another"
              + " planned one. If the meeting is called off, the finding is proposed again.")
  public RestResponse<ProposalResponse> schedule(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("proposal") @Parameter(description = "Identifier, or that of the finding.")
          String proposal,
      SchedulingRequest request) {
    return Answers.done(proposals.schedule(convention, proposal, request));
  }
}
