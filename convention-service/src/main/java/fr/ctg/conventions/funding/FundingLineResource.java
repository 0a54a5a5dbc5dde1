package fr.ctg.conventions.funding;

import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.csv.CsvBody;
import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.csv.Wanted;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/funding-lines")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Funding",
    description =
        "Who pays what for the actions of a convention: requested, granted and paid (demandé, accordé,"
            + " versé) per funder and year, and what that makes in total.")
class FundingLineResource {

  private final FundingLineService lines;

  FundingLineResource(FundingLineService lines) {
    this.lines = lines;
  }

  @POST
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "createFundingLine",
      summary = "Add a funding line",
      description =
          "Adds what a funder puts into an action in a year, to a draft convention. There is one line"
              + " for each action, funder, year, nature and scheme. Refused with 409 once the"
              + " convention is signed: then a decision of type REALLOCATE_FUNDING is the way.")
  public RestResponse<FundingLineResponse> create(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      FundingLineRequest request,
      @Context UriInfo uri) {
    return Answers.created(lines.create(convention, request), uri);
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, CsvProfile.TEXT_CSV})
  @Operation(
      operationId = "listFundingLines",
      summary = "List funding lines",
      description =
          "The funding lines of a convention that every given filter lets through, whole: a line of an"
              + " action that serves two axes is found under both. As JSON page by page, sorted by"
              + " `code` (default) or `year`. With `Accept: text/csv` all of them in one file, in"
              + " profile `opendata` (comma, decimal point) or `spreadsheet`"
              + " (`text/csv;profile=spreadsheet`: semicolon, decimal comma).")
  @APIResponse(
      responseCode = "200",
      description = "A page as JSON, or all of it as CSV.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = FundingLinePage.class)),
        @Content(
            mediaType = CsvProfile.TEXT_CSV,
            schema = @Schema(implementation = String.class, maxLength = 2147483647))
      })
  public Response list(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @BeanParam FundingQuery query,
      @BeanParam PageRequest page,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    Optional<CsvProfile> csv = Wanted.asCsv(headers);
    return csv.isPresent()
        ? new CsvBody(csv.get(), lines.table(convention, query)::writeTo).ok().toResponse()
        : paged(lines.list(convention, query, page), uri).toResponse();
  }

  @GET
  @Path("{line}")
  @Operation(
      operationId = "getFundingLine",
      summary = "Read a funding line",
      description = "One funding line, by its identifier or its code.")
  public RestResponse<FundingLineResponse> read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("line") @Parameter(description = "Identifier or code.") String line) {
    return Answers.ok(lines.read(convention, line));
  }

  @PUT
  @Path("{line}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "replaceFundingLine",
      summary = "Replace a funding line",
      description =
          "States the whole line of a draft anew; what is left out is no longer known, except the code,"
              + " which stays. Refused with 409 once the convention is signed.")
  public RestResponse<FundingLineResponse> replace(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("line") @Parameter(description = "Identifier or code.") String line,
      @HeaderParam("If-Match") String ifMatch,
      FundingLineRequest request) {
    return Answers.ok(lines.replace(convention, line, IfMatch.of(ifMatch), request));
  }

  @PATCH
  @Path("{line}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "patchFundingLine",
      summary = "Change some properties of a funding line",
      description =
          "A JSON merge patch on a line of a draft: what is named changes, null removes, the rest"
              + " stays. Refused with 409 once the convention is signed; `replacePayment` states then"
              + " what is paid.")
  public RestResponse<FundingLineResponse> patch(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("line") @Parameter(description = "Identifier or code.") String line,
      @HeaderParam("If-Match") String ifMatch,
      MergePatch patch) {
    return Answers.ok(lines.patch(convention, line, IfMatch.of(ifMatch), patch));
  }

  @DELETE
  @Path("{line}")
  @RolesAllowed({Role.COORDINATOR, Role.ADMIN})
  @Operation(
      operationId = "deleteFundingLine",
      summary = "Delete a funding line",
      description = "Takes a line out of a draft; refused with 409 once the convention is signed.")
  public void delete(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("line") @Parameter(description = "Identifier or code.") String line,
      @HeaderParam("If-Match") String ifMatch) {
    lines.delete(convention, line, IfMatch.of(ifMatch));
  }

  private static RestResponse<FundingLinePage> paged(Page<FundingLineResponse> page, UriInfo uri) {
    return Pages.ok(FundingLinePage.of(page), page, uri);
  }
}
