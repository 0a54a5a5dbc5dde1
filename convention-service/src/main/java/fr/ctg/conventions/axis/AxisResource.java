package fr.ctg.conventions.axis;

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

@Path("/v1/conventions/{convention}/axes")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Axes",
    description = "The priority fields of a convention, under which its objectives stand.")
class AxisResource {

  private final AxisService axes;

  AxisResource(AxisService axes) {
    this.axes = axes;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "createAxis",
      summary = "Add an axis",
      description =
          "Adds a priority field to a draft convention; refused with 409 once it is signed.")
  public RestResponse<AxisResponse> create(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      AxisRequest request,
      @Context UriInfo uri) {
    return Answers.created(axes.create(convention, request), uri);
  }

  @GET
  @Operation(
      operationId = "listAxes",
      summary = "List axes",
      description =
          "The axes of a convention, page by page; sorted by `position` (default) or `code`.")
  public RestResponse<Page<AxisResponse>> list(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(axes.list(convention, page), uri);
  }

  @GET
  @Path("{axis}")
  @Operation(
      operationId = "getAxis",
      summary = "Read an axis",
      description = "One axis, by its identifier or its code.")
  public RestResponse<AxisResponse> read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("axis") @Parameter(description = "Identifier or code.") String axis) {
    return Answers.ok(axes.read(convention, axis));
  }

  @PUT
  @Path("{axis}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "replaceAxis",
      summary = "Replace an axis",
      description = "States the whole axis of a draft anew; what is left out is no longer known.")
  public RestResponse<AxisResponse> replace(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("axis") @Parameter(description = "Identifier or code.") String axis,
      @HeaderParam("If-Match") String ifMatch,
      AxisRequest request) {
    return Answers.ok(axes.replace(convention, axis, IfMatch.of(ifMatch), request));
  }

  @PATCH
  @Path("{axis}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "patchAxis",
      summary = "Change some properties of an axis",
      description = "A JSON merge patch: what is named changes, null removes, the rest stays.")
  public RestResponse<AxisResponse> patch(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("axis") @Parameter(description = "Identifier or code.") String axis,
      @HeaderParam("If-Match") String ifMatch,
      MergePatch patch) {
    return Answers.ok(axes.patch(convention, axis, IfMatch.of(ifMatch), patch));
  }

  @DELETE
  @Path("{axis}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "deleteAxis",
      summary = "Delete an axis",
      description = "Takes an axis without objectives out of a draft convention.")
  public void delete(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("axis") @Parameter(description = "Identifier or code.") String axis,
      @HeaderParam("If-Match") String ifMatch) {
    axes.delete(convention, axis, IfMatch.of(ifMatch));
  }
}
