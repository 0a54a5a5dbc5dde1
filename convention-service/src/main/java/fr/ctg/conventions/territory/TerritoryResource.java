package fr.ctg.conventions.territory;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.identity.Key;
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

@Path("/v1/territories")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Territories",
    description =
        "The places that a convention covers and that figures are given for: communes, priority"
            + " neighbourhoods (QPV), statistical blocks (IRIS).")
class TerritoryResource {

  private final TerritoryService territories;

  TerritoryResource(TerritoryService territories) {
    this.territories = territories;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "createTerritory",
      summary = "Register a territory",
      description =
          "Registers a place by its kind, official code and, where it matters, the year of the"
              + " geography that the code belongs to.")
  public RestResponse<TerritoryResponse> create(TerritoryRequest request, @Context UriInfo uri) {
    return Answers.created(territories.create(request), uri);
  }

  @GET
  @Operation(
      operationId = "listTerritories",
      summary = "List territories",
      description =
          "All registered territories, page by page; sorted by `code` (default) or `name`.")
  public RestResponse<Page<TerritoryResponse>> list(
      @QueryParam("kind") @Parameter(description = "Only territories of this kind.")
          TerritoryKind kind,
      @QueryParam("parent")
          @Parameter(description = "Only those directly in this territory: identifier or code.")
          String parent,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(territories.list(kind, parent, page), uri);
  }

  @GET
  @Path("{territory}")
  @Operation(
      operationId = "getTerritory",
      summary = "Read a territory",
      description =
          "One territory, by its identifier or, where it is the only one with it, its code.")
  public RestResponse<TerritoryResponse> read(
      @PathParam("territory") @Parameter(description = "Identifier or code.") String territory) {
    return Answers.ok(territories.read(Key.parse("territory", territory)));
  }

  @PUT
  @Path("{territory}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "replaceTerritory",
      summary = "Replace a territory",
      description = "States the whole territory anew; what is left out is no longer known.")
  public RestResponse<TerritoryResponse> replace(
      @PathParam("territory") @Parameter(description = "Identifier or code.") String territory,
      @HeaderParam("If-Match") String ifMatch,
      TerritoryRequest request) {
    return Answers.ok(
        territories.replace(Key.parse("territory", territory), IfMatch.of(ifMatch), request));
  }

  @PATCH
  @Path("{territory}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "patchTerritory",
      summary = "Change some properties of a territory",
      description = "A JSON merge patch: what is named changes, null removes, the rest stays.")
  public RestResponse<TerritoryResponse> patch(
      @PathParam("territory") @Parameter(description = "Identifier or code.") String territory,
      @HeaderParam("If-Match") String ifMatch,
      MergePatch patch) {
    return Answers.ok(
        territories.patch(Key.parse("territory", territory), IfMatch.of(ifMatch), patch));
  }

  @DELETE
  @Path("{territory}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "deleteTerritory",
      summary = "Delete a territory",
      description = "Possible as long as nothing names it: no convention and no territory in it.")
  public void delete(
      @PathParam("territory") @Parameter(description = "Identifier or code.") String territory,
      @HeaderParam("If-Match") String ifMatch) {
    territories.delete(Key.parse("territory", territory), IfMatch.of(ifMatch));
  }
}
