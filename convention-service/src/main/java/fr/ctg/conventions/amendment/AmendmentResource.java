package fr.ctg.conventions.amendment;

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

@Path("/v1/conventions/{convention}/amendments")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Amendments",
    description =
        "An amendment (avenant): what the parties of a signed convention change of the convention itself,"
            + " its last day, its signatories, its perimeter, their commitments, from a day on. What it"
            + " said before stays readable.")
class AmendmentResource {

  private final AmendmentService amendments;

  AmendmentResource(AmendmentService amendments) {
    this.amendments = amendments;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "draftAmendment",
      summary = "Draft an amendment",
      description =
          "Drafts an amendment of a signed convention; the server gives it the next number. It is answered with"
              + " what the convention says at present of all that it changes (`before`), and changes nothing"
              + " until it is signed.")
  public RestResponse<AmendmentResponse> draft(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      AmendmentRequest request,
      @Context UriInfo uri) {
    return Answers.created(amendments.draft(convention, request), uri);
  }

  @GET
  @Operation(
      operationId = "listAmendments",
      summary = "List the amendments of a convention",
      description = "The amendments of a convention, page by page; sorted by `number`.")
  public RestResponse<Page<AmendmentResponse>> list(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @QueryParam("state") @Parameter(description = "Only amendments in this state.")
          AmendmentState state,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(amendments.list(convention, state, page), uri);
  }

  @GET
  @Path("{amendment}")
  @Operation(
      operationId = "getAmendment",
      summary = "Read an amendment",
      description = "One amendment, by its identifier or its number.")
  public RestResponse<AmendmentResponse> read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("amendment") @Parameter(description = "Identifier or number.") String amendment) {
    return Answers.ok(amendments.read(convention, amendment));
  }

  @PUT
  @Path("{amendment}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "replaceAmendment",
      summary = "Replace a draft amendment",
      description =
          "States a whole draft anew; `before` is then what the convention says at present. A signed or cancelled"
              + " amendment no longer changes (409).")
  public RestResponse<AmendmentResponse> replace(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("amendment") @Parameter(description = "Identifier or number.") String amendment,
      @HeaderParam("If-Match") String ifMatch,
      AmendmentRequest request) {
    return Answers.ok(amendments.replace(convention, amendment, IfMatch.of(ifMatch), request));
  }

  @PATCH
  @Path("{amendment}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "patchAmendment",
      summary = "Change some properties of a draft amendment",
      description = "A JSON merge patch: what is named changes, null removes, the rest stays.")
  public RestResponse<AmendmentResponse> patch(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("amendment") @Parameter(description = "Identifier or number.") String amendment,
      @HeaderParam("If-Match") String ifMatch,
      MergePatch patch) {
    return Answers.ok(amendments.patch(convention, amendment, IfMatch.of(ifMatch), patch));
  }

  @DELETE
  @Path("{amendment}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "deleteAmendment",
      summary = "Delete a draft amendment",
      description = "Takes away a draft that was neither signed nor cancelled.")
  public void delete(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("amendment") @Parameter(description = "Identifier or number.") String amendment,
      @HeaderParam("If-Match") String ifMatch) {
    amendments.delete(convention, amendment, IfMatch.of(ifMatch));
  }
}
