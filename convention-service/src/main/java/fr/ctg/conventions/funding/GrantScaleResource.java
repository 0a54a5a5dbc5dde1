package fr.ctg.conventions.funding;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/grant-scales")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Grant scales",
    description =
        "What a funder gives for one unit of something (barèmes): kept as data, each with the time"
            + " for which it is valid.")
class GrantScaleResource {

  private final GrantScaleService scales;

  GrantScaleResource(GrantScaleService scales) {
    this.scales = scales;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "createGrantScale",
      summary = "Add a grant scale",
      description =
          "Adds what a funder gives for one unit from a day on. The same code may be used again for"
              + " another time; times that overlap are refused with 422.")
  public RestResponse<GrantScaleResponse> create(GrantScaleRequest request, @Context UriInfo uri) {
    return Answers.created(scales.create(request), uri);
  }

  @GET
  @Operation(
      operationId = "listGrantScales",
      summary = "List grant scales",
      description =
          "All known scales or those that every given filter lets through, page by page; sorted by"
              + " `code` (default) or `validFrom`.")
  public RestResponse<Page<GrantScaleResponse>> list(
      @BeanParam GrantScaleQuery query, @BeanParam PageRequest page, @Context UriInfo uri) {
    return Pages.ok(scales.list(query, page), uri);
  }

  @GET
  @Path("{scale}")
  @Operation(
      operationId = "getGrantScale",
      summary = "Read a grant scale",
      description = "One scale with its time of validity, by its identifier.")
  public RestResponse<GrantScaleResponse> read(
      @PathParam("scale") @Parameter(description = "Identifier.") UUID scale) {
    return Answers.ok(scales.read(scale));
  }

  @PUT
  @Path("{scale}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "replaceGrantScale",
      summary = "Replace a grant scale",
      description = "States the whole scale anew; what is left out is no longer known.")
  public RestResponse<GrantScaleResponse> replace(
      @PathParam("scale") @Parameter(description = "Identifier.") UUID scale,
      @HeaderParam("If-Match") String ifMatch,
      GrantScaleRequest request) {
    return Answers.ok(scales.replace(scale, IfMatch.of(ifMatch), request));
  }

  @PATCH
  @Path("{scale}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "patchGrantScale",
      summary = "Change some properties of a grant scale",
      description =
          "A JSON merge patch: what is named changes, null removes, the rest stays. Ending a scale is"
              + " naming its `validTo`.")
  public RestResponse<GrantScaleResponse> patch(
      @PathParam("scale") @Parameter(description = "Identifier.") UUID scale,
      @HeaderParam("If-Match") String ifMatch,
      MergePatch patch) {
    return Answers.ok(scales.patch(scale, IfMatch.of(ifMatch), patch));
  }

  @DELETE
  @Path("{scale}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "deleteGrantScale",
      summary = "Delete a grant scale",
      description = "Takes away a scale that should not be there.")
  public void delete(
      @PathParam("scale") @Parameter(description = "Identifier.") UUID scale,
      @HeaderParam("If-Match") String ifMatch) {
    scales.delete(scale, IfMatch.of(ifMatch));
  }
}
