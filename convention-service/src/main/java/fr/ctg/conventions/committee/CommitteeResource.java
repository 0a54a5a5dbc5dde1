package fr.ctg.conventions.committee;

import fr.ctg.kit.answer.Answers;
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

@Path("/v1/conventions/{convention}/committees")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Committees",
    description =
        "Who steers a convention (comité de pilotage, comité technique, commissions thématiques):"
            + " members by their function, never as persons, and the quorum.")
class CommitteeResource {

  private final CommitteeService committees;

  CommitteeResource(CommitteeService committees) {
    this.committees = committees;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "createCommittee",
      summary = "Set up a committee",
      description =
          "Sets up a steering, technical or thematic committee with its members and its quorum, at"
              + " any time until the convention has been evaluated.")
  public RestResponse<CommitteeResponse> create(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      CommitteeRequest request,
      @Context UriInfo uri) {
    return Answers.created(committees.create(convention, request), uri);
  }

  @GET
  @Operation(
      operationId = "listCommittees",
      summary = "List committees",
      description =
          "The committees of a convention with their members, page by page; sorted by `code`"
              + " (default) or `name`.")
  public RestResponse<Page<CommitteeResponse>> list(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @QueryParam("kind") @Parameter(description = "Only committees of this kind.")
          CommitteeKind kind,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(committees.list(convention, kind, page), uri);
  }

  @GET
  @Path("{committee}")
  @Operation(
      operationId = "getCommittee",
      summary = "Read a committee",
      description = "One committee with its members, by its identifier or its code.")
  public RestResponse<CommitteeResponse> read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("committee") @Parameter(description = "Identifier or code.") String committee) {
    return Answers.ok(committees.read(convention, committee));
  }

  @PUT
  @Path("{committee}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "replaceCommittee",
      summary = "Replace a committee",
      description =
          "States the whole committee anew; what is left out is no longer known. Meetings that were"
              + " held keep the members that they had.")
  public RestResponse<CommitteeResponse> replace(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("committee") @Parameter(description = "Identifier or code.") String committee,
      @HeaderParam("If-Match") String ifMatch,
      CommitteeRequest request) {
    return Answers.ok(committees.replace(convention, committee, IfMatch.of(ifMatch), request));
  }

  @PATCH
  @Path("{committee}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "patchCommittee",
      summary = "Change some properties of a committee",
      description = "A JSON merge patch: what is named changes, null removes, the rest stays.")
  public RestResponse<CommitteeResponse> patch(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("committee") @Parameter(description = "Identifier or code.") String committee,
      @HeaderParam("If-Match") String ifMatch,
      MergePatch patch) {
    return Answers.ok(committees.patch(convention, committee, IfMatch.of(ifMatch), patch));
  }

  @DELETE
  @Path("{committee}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "deleteCommittee",
      summary = "Delete a committee",
      description =
          "Takes out a committee that has no meetings; refused with 409 when it has some.")
  public void delete(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("committee") @Parameter(description = "Identifier or code.") String committee,
      @HeaderParam("If-Match") String ifMatch) {
    committees.delete(convention, committee, IfMatch.of(ifMatch));
  }
}
