package fr.ctg.conventions.decision;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.idempotency.IdempotencyKeyRequired;
import fr.ctg.kit.json.MergePatch;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.Pages;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/decisions")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Decisions",
    description =
        "What committees decide, on what evidence, and what that changes of what was agreed: after the"
            + " signature nothing else but a signed amendment changes it.")
class DecisionResource {

  private final DecisionService decisions;

  DecisionResource(DecisionService decisions) {
    this.decisions = decisions;
  }

  @POST
  @IdempotencyKeyRequired
  @RolesAllowed({Role.COORDINATOR, Role.COMMITTEE, Role.ADMIN})
  @Operation(
      operationId = "proposeDecision",
      summary = "Propose a decision",
      description =
          "Proposes a decision on a signed convention, with the changes that it would make to what was"
              + " agreed. They are checked as they would be at the adoption, and each is answered with"
              + " what it would replace; nothing changes before a committee adopts the decision.")
  public RestResponse<DecisionResponse> propose(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      DecisionRequest request,
      @Context UriInfo uri) {
    return Answers.created(decisions.propose(convention, request), uri);
  }

  @GET
  @Operation(
      operationId = "listDecisions",
      summary = "List decisions",
      description =
          "The decisions of a convention, page by page, sorted by `code`; all of them, or those that"
              + " every given filter lets through.")
  public RestResponse<Page<DecisionResponse>> list(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @QueryParam("status") @Parameter(description = "Only decisions with this status.")
          DecisionStatus status,
      @QueryParam("type") @Parameter(description = "Only decisions of this type.")
          DecisionType type,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(decisions.list(convention, status, type, page), uri);
  }

  @GET
  @Path("{decision}")
  @Operation(
      operationId = "getDecision",
      summary = "Read a decision",
      description = "One decision, by its identifier or its code.")
  public RestResponse<DecisionResponse> read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("decision") @Parameter(description = "Identifier or code.") String decision) {
    return Answers.ok(decisions.read(convention, decision));
  }

  @PUT
  @Path("{decision}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "replaceDecision",
      summary = "Replace a proposed decision",
      description =
          "States a whole proposal anew; its changes are checked as when it was proposed first. An adopted"
              + " decision no longer changes (409).")
  public RestResponse<DecisionResponse> replace(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("decision") @Parameter(description = "Identifier or code.") String decision,
      @HeaderParam("If-Match") String ifMatch,
      DecisionRequest request) {
    return Answers.ok(decisions.replace(convention, decision, IfMatch.of(ifMatch), request));
  }

  @PATCH
  @Path("{decision}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "patchDecision",
      summary = "Change some properties of a proposed decision",
      description = "A JSON merge patch: what is named changes, null removes, the rest stays.")
  public RestResponse<DecisionResponse> patch(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("decision") @Parameter(description = "Identifier or code.") String decision,
      @HeaderParam("If-Match") String ifMatch,
      MergePatch patch) {
    return Answers.ok(decisions.patch(convention, decision, IfMatch.of(ifMatch), patch));
  }

  @DELETE
  @Path("{decision}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "deleteDecision",
      summary = "Delete a proposed decision",
      description = "Takes away a proposal that the committee has neither adopted nor rejected.")
  public void delete(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("decision") @Parameter(description = "Identifier or code.") String decision,
      @HeaderParam("If-Match") String ifMatch) {
    decisions.delete(convention, decision, IfMatch.of(ifMatch));
  }
}
