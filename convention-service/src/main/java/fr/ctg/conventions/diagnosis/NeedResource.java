package fr.ctg.conventions.diagnosis;

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

@Path("/v1/conventions/{convention}/diagnosis/needs")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(name = "Diagnosis")
class NeedResource {

  private final NeedService needs;

  NeedResource(NeedService needs) {
    this.needs = needs;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "createNeed",
      summary = "Add a need",
      description =
          "Adds a need to the diagnosis of a draft convention, as long as it is not validated.")
  public RestResponse<NeedResponse> create(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      NeedRequest request,
      @Context UriInfo uri) {
    return Answers.created(needs.create(convention, request), uri);
  }

  @GET
  @Operation(
      operationId = "listNeeds",
      summary = "List needs",
      description =
          "What residents need first, page by page; sorted by `priority` (default) or `code`. With"
              + " `answered=false`: the needs that no objective answers.")
  public RestResponse<Page<NeedResponse>> list(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @QueryParam("answered")
          @Parameter(
              description =
                  "Only needs that an objective answers (true), or that none does (false).")
          Boolean answered,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(needs.list(convention, answered, page), uri);
  }

  @GET
  @Path("{need}")
  @Operation(
      operationId = "getNeed",
      summary = "Read a need",
      description = "One need, by its identifier or its code.")
  public RestResponse<NeedResponse> read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("need") @Parameter(description = "Identifier or code.") String need) {
    return Answers.ok(needs.read(convention, need));
  }

  @PUT
  @Path("{need}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "replaceNeed",
      summary = "Replace a need",
      description =
          "States the whole need anew; what is left out is no longer known. Refused with 409 once"
              + " the diagnosis is validated.")
  public RestResponse<NeedResponse> replace(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("need") @Parameter(description = "Identifier or code.") String need,
      @HeaderParam("If-Match") String ifMatch,
      NeedRequest request) {
    return Answers.ok(needs.replace(convention, need, IfMatch.of(ifMatch), request));
  }

  @PATCH
  @Path("{need}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "patchNeed",
      summary = "Change some properties of a need",
      description = "A JSON merge patch: what is named changes, null removes, the rest stays.")
  public RestResponse<NeedResponse> patch(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("need") @Parameter(description = "Identifier or code.") String need,
      @HeaderParam("If-Match") String ifMatch,
      MergePatch patch) {
    return Answers.ok(needs.patch(convention, need, IfMatch.of(ifMatch), patch));
  }

  @DELETE
  @Path("{need}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "deleteNeed",
      summary = "Delete a need",
      description =
          "Takes a need out of a diagnosis that is not validated; refused with 409 while something"
              + " rests on it.")
  public void delete(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("need") @Parameter(description = "Identifier or code.") String need,
      @HeaderParam("If-Match") String ifMatch) {
    needs.delete(convention, need, IfMatch.of(ifMatch));
  }
}
