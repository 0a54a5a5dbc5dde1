package fr.ctg.conventions.agenda;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.Pages;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/agenda-proposals")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Agenda proposals",
    description =
        "Findings of the evaluation that committees could talk about; a coordinator puts each on the"
            + " agenda of a meeting, or puts it aside with a reason.")
class ProposalResource {

  private final ProposalService proposals;

  ProposalResource(ProposalService proposals) {
    this.proposals = proposals;
  }

  @POST
  @RolesAllowed(Role.SERVICE)
  @Operation(
      operationId = "proposeAgendaItem",
      summary = "Propose a finding for an agenda",
      description =
          "For evaluation-service alone. A finding that was not proposed before is new (201). One that"
              + " was is brought up to date as long as nobody has seen to it, and otherwise stays as"
              + " it is; either way the present state is answered (200). One that no longer holds"
              + " (`closedOn`) lapses if nobody has seen to it, and on an agenda says so; in a"
              + " convention that is closed nothing else is taken.")
  @APIResponse(
      responseCode = "200",
      description = "The finding had been proposed before.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProposalResponse.class)))
  @APIResponse(
      responseCode = "201",
      description = "The finding is new.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProposalResponse.class)))
  public RestResponse<ProposalResponse> propose(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      ProposalRequest request,
      @Context UriInfo uri) {
    Proposed proposed = proposals.propose(convention, request);
    return proposed.isNew()
        ? Answers.created(proposed.answer(), uri)
        : Answers.done(proposed.answer());
  }

  @GET
  @Operation(
      operationId = "listAgendaProposals",
      summary = "List proposals for agendas",
      description =
          "What was proposed, page by page; sorted by `observedOn` (default) or `proposedAt`. All of"
              + " it, or what every given filter lets through. A partner is shown what concerns the"
              + " indicators that it is responsible for, here and on the agendas of meetings.")
  public RestResponse<Page<ProposalResponse>> list(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @BeanParam ProposalQuery query,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(proposals.list(convention, query, page), uri);
  }

  @GET
  @Path("{proposal}")
  @Operation(
      operationId = "getAgendaProposal",
      summary = "Read a proposal for an agenda",
      description = "One proposal, by its identifier or by that of its finding.")
  public RestResponse<ProposalResponse> read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("proposal") @Parameter(description = "Identifier, or that of the finding.")
          String proposal) {
    return Answers.ok(proposals.read(convention, proposal));
  }
}
