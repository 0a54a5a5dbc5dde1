package fr.ctg.conventions.convention;

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

@Path("/v1/conventions")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Conventions",
    description =
        "A convention territoriale globale (CTG): what a city, its Caf and their partners agree on"
            + " for some years, from the draft to its evaluation.")
class ConventionResource {

  private final ConventionService conventions;

  ConventionResource(ConventionService conventions) {
    this.conventions = conventions;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "createConvention",
      summary = "Create a draft convention",
      description =
          "Creates a convention as a draft, which is edited freely until it is signed. Axes,"
              + " objectives, actions and indicators are added to it afterwards; to create all of it"
              + " in one call, see `createConventionBundle`.")
  public RestResponse<ConventionResponse> create(ConventionRequest request, @Context UriInfo uri) {
    return Answers.created(conventions.create(request), uri);
  }

  @GET
  @Operation(
      operationId = "listConventions",
      summary = "List conventions",
      description =
          "The conventions that you may read, page by page; sorted by `reference` (default) or `effectiveFrom`. A partner reads those it takes part in.")
  public RestResponse<Page<ConventionResponse>> list(
      @QueryParam("state") @Parameter(description = "Only conventions in this state.")
          ConventionState state,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(conventions.list(state, page), uri);
  }

  @GET
  @Path("{convention}")
  @Operation(
      operationId = "getConvention",
      summary = "Read a convention",
      description = "One convention, by its identifier or its reference.")
  public RestResponse<ConventionResponse> read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention) {
    return Answers.ok(conventions.read(convention));
  }

  @PUT
  @Path("{convention}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "replaceConvention",
      summary = "Replace a convention",
      description =
          "States the whole draft anew; what is left out is no longer known. Refused with 409 once the convention is signed.")
  public RestResponse<ConventionResponse> replace(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @HeaderParam("If-Match") String ifMatch,
      ConventionRequest request) {
    return Answers.ok(conventions.replace(convention, IfMatch.of(ifMatch), request));
  }

  @PATCH
  @Path("{convention}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "patchConvention",
      summary = "Change some properties of a convention",
      description =
          "A JSON merge patch on a draft: what is named changes, null removes, the rest stays.")
  public RestResponse<ConventionResponse> patch(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @HeaderParam("If-Match") String ifMatch,
      MergePatch patch) {
    return Answers.ok(conventions.patch(convention, IfMatch.of(ifMatch), patch));
  }

  @DELETE
  @Path("{convention}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "deleteConvention",
      summary = "Delete a draft convention",
      description =
          "Deletes a draft with all that is in it; refused with 409 once the convention is signed.")
  public void delete(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @HeaderParam("If-Match") String ifMatch) {
    conventions.delete(convention, IfMatch.of(ifMatch));
  }
}
