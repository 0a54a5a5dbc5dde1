package fr.ctg.conventions.objective;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/objectives")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Objectives",
    description =
        "What a convention wants to reach: strategic objectives under its axes, and operational ones"
            + " that contribute to them.")
class ObjectiveResource {

  private final ObjectiveService objectives;

  ObjectiveResource(ObjectiveService objectives) {
    this.objectives = objectives;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "createObjective",
      summary = "Add an objective",
      description =
          "Adds an objective to a draft convention: a strategic one under an axis, or an operational"
              + " one that contributes to a strategic one. Refused with 409 once the convention is"
              + " signed.")
  public RestResponse<ObjectiveResponse> create(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      ObjectiveRequest request,
      @Context UriInfo uri) {
    return Answers.created(objectives.create(convention, request), uri);
  }

  @GET
  @Operation(
      operationId = "listObjectives",
      summary = "List objectives",
      description =
          "The objectives of a convention, page by page, sorted by `code`; all of them, or those that"
              + " every given filter lets through.")
  public RestResponse<Page<ObjectiveResponse>> list(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @QueryParam("axis")
          @Parameter(
              description =
                  "Only objectives that serve this axis, be it a secondary one: identifier or code.",
              schema = @Schema(maxLength = 60))
          String axis,
      @QueryParam("kind") @Parameter(description = "Only objectives of this kind.")
          ObjectiveKind kind,
      @QueryParam("parent")
          @Parameter(
              description =
                  "Only those that contribute to this strategic objective: identifier or code.",
              schema = @Schema(maxLength = 60))
          String parent,
      @QueryParam("answersNeed")
          @Parameter(
              description =
                  "Only those that answer a need of the diagnosis (true), or that answer none"
                      + " (false).")
          Boolean answersNeed,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(objectives.list(convention, axis, kind, parent, answersNeed, page), uri);
  }

  @GET
  @Path("{objective}")
  @Operation(
      operationId = "getObjective",
      summary = "Read an objective",
      description = "One objective, by its identifier or its code.")
  public RestResponse<ObjectiveResponse> read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("objective") @Parameter(description = "Identifier or code.") String objective) {
    return Answers.ok(objectives.read(convention, objective));
  }

  @PUT
  @Path("{objective}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "replaceObjective",
      summary = "Replace an objective",
      description =
          "States the whole objective of a draft anew; what is left out is no longer known. One to"
              + " which others contribute stays strategic.")
  public RestResponse<ObjectiveResponse> replace(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("objective") @Parameter(description = "Identifier or code.") String objective,
      @HeaderParam("If-Match") String ifMatch,
      ObjectiveRequest request) {
    return Answers.ok(objectives.replace(convention, objective, IfMatch.of(ifMatch), request));
  }

  @PATCH
  @Path("{objective}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "patchObjective",
      summary = "Change some properties of an objective",
      description = "A JSON merge patch: what is named changes, null removes, the rest stays.")
  public RestResponse<ObjectiveResponse> patch(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("objective") @Parameter(description = "Identifier or code.") String objective,
      @HeaderParam("If-Match") String ifMatch,
      MergePatch patch) {
    return Answers.ok(objectives.patch(convention, objective, IfMatch.of(ifMatch), patch));
  }

  @DELETE
  @Path("{objective}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "deleteObjective",
      summary = "Delete an objective",
      description =
          "Takes an objective out of a draft convention; refused with 409 while objectives, actions"
              + " or indicators need it.")
  public void delete(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("objective") @Parameter(description = "Identifier or code.") String objective,
      @HeaderParam("If-Match") String ifMatch) {
    objectives.delete(convention, objective, IfMatch.of(ifMatch));
  }
}
