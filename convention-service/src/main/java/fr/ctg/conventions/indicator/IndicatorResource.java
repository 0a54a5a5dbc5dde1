package fr.ctg.conventions.indicator;

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

@Path("/v1/conventions/{convention}/indicators")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Indicators",
    description =
        "What is measured to see whether objectives are reached, with baselines and targets.")
class IndicatorResource {

  private final IndicatorService indicators;

  IndicatorResource(IndicatorService indicators) {
    this.indicators = indicators;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "createIndicator",
      summary = "Add an indicator",
      description =
          "Adds an indicator to a draft convention: what one value is, how several make another, who"
              + " owes them when, where it starts (baselines) and where it should go (targets)."
              + " Whatever breaks a rule is listed at once, each with its pointer. Refused with 409"
              + " once the convention is signed.")
  public RestResponse<IndicatorResponse> create(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      IndicatorRequest request,
      @Context UriInfo uri) {
    return Answers.created(indicators.create(convention, request), uri);
  }

  @GET
  @Operation(
      operationId = "listIndicators",
      summary = "List indicators",
      description =
          "The indicators of a convention, page by page, sorted by `code` (default) or `label`; all of"
              + " them, or those that every given filter lets through.")
  public RestResponse<Page<IndicatorResponse>> list(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @BeanParam IndicatorQuery query,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(indicators.list(convention, query, page), uri);
  }

  @GET
  @Path("{indicator}")
  @Operation(
      operationId = "getIndicator",
      summary = "Read an indicator",
      description = "One indicator, by its identifier or its code.")
  public RestResponse<IndicatorResponse> read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("indicator") @Parameter(description = "Identifier or code.") String indicator) {
    return Answers.ok(indicators.read(convention, indicator));
  }

  @PUT
  @Path("{indicator}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "replaceIndicator",
      summary = "Replace an indicator",
      description =
          "States the whole indicator of a draft anew, baselines and targets included; what is left"
              + " out is no longer known.")
  public RestResponse<IndicatorResponse> replace(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("indicator") @Parameter(description = "Identifier or code.") String indicator,
      @HeaderParam("If-Match") String ifMatch,
      IndicatorRequest request) {
    return Answers.ok(indicators.replace(convention, indicator, IfMatch.of(ifMatch), request));
  }

  @PATCH
  @Path("{indicator}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "patchIndicator",
      summary = "Change some properties of an indicator",
      description =
          "A JSON merge patch: what is named changes, null removes, the rest stays. Lists (baselines,"
              + " targets, dimensions, partners) are stated whole.")
  public RestResponse<IndicatorResponse> patch(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("indicator") @Parameter(description = "Identifier or code.") String indicator,
      @HeaderParam("If-Match") String ifMatch,
      MergePatch patch) {
    return Answers.ok(indicators.patch(convention, indicator, IfMatch.of(ifMatch), patch));
  }

  @DELETE
  @Path("{indicator}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "deleteIndicator",
      summary = "Delete an indicator",
      description =
          "Takes an indicator, with its baselines and targets, out of a draft convention.")
  public void delete(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("indicator") @Parameter(description = "Identifier or code.") String indicator,
      @HeaderParam("If-Match") String ifMatch) {
    indicators.delete(convention, indicator, IfMatch.of(ifMatch));
  }
}
