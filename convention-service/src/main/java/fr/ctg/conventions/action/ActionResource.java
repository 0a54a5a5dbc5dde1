package fr.ctg.conventions.action;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/actions")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Actions",
    description =
        "What partners do for the objectives of a convention (fiches action): who leads and who pays,"
            + " where, for whom, and by when.")
class ActionResource {

  private final ActionService actions;

  ActionResource(ActionService actions) {
    this.actions = actions;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "createAction",
      summary = "Add an action",
      description =
          "Adds an action to a draft convention, for at least one objective and with exactly one"
              + " leading partner. Refused with 409 once the convention is signed.")
  public RestResponse<ActionResponse> create(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      ActionRequest request,
      @Context UriInfo uri) {
    return Answers.created(actions.create(convention, request), uri);
  }

  @GET
  @Operation(
      operationId = "listActions",
      summary = "List actions",
      description =
          "The actions of a convention, page by page; sorted by `number` (default) or `title`. All"
              + " of them, or those that every given filter lets through.")
  public RestResponse<Page<ActionResponse>> list(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @BeanParam ActionQuery query,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(actions.list(convention, query, page), uri);
  }

  @GET
  @Path("{action}")
  @Operation(
      operationId = "getAction",
      summary = "Read an action",
      description = "One action, by its identifier or its number.")
  public RestResponse<ActionResponse> read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("action") @Parameter(description = "Identifier or number.") String action) {
    return Answers.ok(actions.read(convention, action));
  }

  @PUT
  @Path("{action}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "replaceAction",
      summary = "Replace an action",
      description = "States the whole action of a draft anew; what is left out is no longer known.")
  public RestResponse<ActionResponse> replace(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("action") @Parameter(description = "Identifier or number.") String action,
      @HeaderParam("If-Match") String ifMatch,
      ActionRequest request) {
    return Answers.ok(actions.replace(convention, action, IfMatch.of(ifMatch), request));
  }

  @PATCH
  @Path("{action}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "patchAction",
      summary = "Change some properties of an action",
      description = "A JSON merge patch: what is named changes, null removes, the rest stays.")
  public RestResponse<ActionResponse> patch(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("action") @Parameter(description = "Identifier or number.") String action,
      @HeaderParam("If-Match") String ifMatch,
      MergePatch patch) {
    return Answers.ok(actions.patch(convention, action, IfMatch.of(ifMatch), patch));
  }

  @DELETE
  @Path("{action}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "deleteAction",
      summary = "Delete an action",
      description =
          "Takes an action out of a draft convention; refused with 409 while indicators follow it.")
  public void delete(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("action") @Parameter(description = "Identifier or number.") String action,
      @HeaderParam("If-Match") String ifMatch) {
    actions.delete(convention, action, IfMatch.of(ifMatch));
  }
}
