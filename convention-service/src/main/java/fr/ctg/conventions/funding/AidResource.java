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

@Path("/v1/conventions/{convention}/aids")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Aids",
    description =
        "What partners, the Caf above all, pay on the territory outside the actions (aides versées):"
            + " by year, to beneficiaries or to structures.")
class AidResource {

  private final AidService aids;

  AidResource(AidService aids) {
    this.aids = aids;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "createAid",
      summary = "Add an aid",
      description =
          "States what a partner paid in a year by one channel; there is one such figure for each"
              + " payer, year and channel. Possible until the convention is closed.")
  public RestResponse<AidResponse> create(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      AidRequest request,
      @Context UriInfo uri) {
    return Answers.created(aids.create(convention, request), uri);
  }

  @GET
  @Operation(
      operationId = "listAids",
      summary = "List aids",
      description =
          "The aids of a convention that every given filter lets through, page by page; sorted by"
              + " `year` (default) or `payer`.")
  public RestResponse<Page<AidResponse>> list(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @BeanParam AidQuery query,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(aids.list(convention, query, page), uri);
  }

  @GET
  @Path("{aid}")
  @Operation(
      operationId = "getAid",
      summary = "Read an aid",
      description = "What was paid in one year by one channel, by its identifier.")
  public RestResponse<AidResponse> read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("aid") @Parameter(description = "Identifier.") UUID aid) {
    return Answers.ok(aids.read(convention, aid));
  }

  @PUT
  @Path("{aid}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "replaceAid",
      summary = "Replace an aid",
      description = "States the whole aid anew; what is left out is no longer known.")
  public RestResponse<AidResponse> replace(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("aid") @Parameter(description = "Identifier.") UUID aid,
      @HeaderParam("If-Match") String ifMatch,
      AidRequest request) {
    return Answers.ok(aids.replace(convention, aid, IfMatch.of(ifMatch), request));
  }

  @PATCH
  @Path("{aid}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "patchAid",
      summary = "Change some properties of an aid",
      description = "A JSON merge patch: what is named changes, null removes, the rest stays.")
  public RestResponse<AidResponse> patch(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("aid") @Parameter(description = "Identifier.") UUID aid,
      @HeaderParam("If-Match") String ifMatch,
      MergePatch patch) {
    return Answers.ok(aids.patch(convention, aid, IfMatch.of(ifMatch), patch));
  }

  @DELETE
  @Path("{aid}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "deleteAid",
      summary = "Delete an aid",
      description = "Takes away a figure that should not be there.")
  public void delete(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("aid") @Parameter(description = "Identifier.") UUID aid,
      @HeaderParam("If-Match") String ifMatch) {
    aids.delete(convention, aid, IfMatch.of(ifMatch));
  }
}
