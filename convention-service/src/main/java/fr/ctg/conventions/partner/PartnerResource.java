package fr.ctg.conventions.partner;

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

@Path("/v1/partners")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Partners",
    description =
        "The bodies that sign conventions, lead or fund actions, and owe measurements: the city, the"
            + " Caf, associations, the State.")
class PartnerResource {

  private final PartnerService partners;

  PartnerResource(PartnerService partners) {
    this.partners = partners;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "createPartner",
      summary = "Register a partner",
      description =
          "Registers a body under a code of your choice. SIREN and SIRET are checked digit by digit;"
              + " a code that is taken is refused.")
  public RestResponse<PartnerResponse> create(PartnerRequest request, @Context UriInfo uri) {
    return Answers.created(partners.create(request), uri);
  }

  @GET
  @Operation(
      operationId = "listPartners",
      summary = "List partners",
      description = "All registered partners, page by page; sorted by `code` (default) or `name`.")
  public RestResponse<Page<PartnerResponse>> list(
      @QueryParam("kind") @Parameter(description = "Only partners of this kind.") PartnerKind kind,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(partners.list(kind, page), uri);
  }

  @GET
  @Path("{partner}")
  @Operation(
      operationId = "getPartner",
      summary = "Read a partner",
      description = "One partner, by its identifier or its code.")
  public RestResponse<PartnerResponse> read(
      @PathParam("partner") @Parameter(description = "Identifier or code.") String partner) {
    return Answers.ok(partners.read(Key.parse("partner", partner)));
  }

  @PUT
  @Path("{partner}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "replacePartner",
      summary = "Replace a partner",
      description = "States the whole partner anew; what is left out is no longer known.")
  public RestResponse<PartnerResponse> replace(
      @PathParam("partner") @Parameter(description = "Identifier or code.") String partner,
      @HeaderParam("If-Match") String ifMatch,
      PartnerRequest request) {
    return Answers.ok(
        partners.replace(Key.parse("partner", partner), IfMatch.of(ifMatch), request));
  }

  @PATCH
  @Path("{partner}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "patchPartner",
      summary = "Change some properties of a partner",
      description = "A JSON merge patch: what is named changes, null removes, the rest stays.")
  public RestResponse<PartnerResponse> patch(
      @PathParam("partner") @Parameter(description = "Identifier or code.") String partner,
      @HeaderParam("If-Match") String ifMatch,
      MergePatch patch) {
    return Answers.ok(partners.patch(Key.parse("partner", partner), IfMatch.of(ifMatch), patch));
  }

  @DELETE
  @Path("{partner}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "deletePartner",
      summary = "Delete a partner",
      description = "Possible as long as no convention names it; refused with 409 after that.")
  public void delete(
      @PathParam("partner") @Parameter(description = "Identifier or code.") String partner,
      @HeaderParam("If-Match") String ifMatch) {
    partners.delete(Key.parse("partner", partner), IfMatch.of(ifMatch));
  }
}
