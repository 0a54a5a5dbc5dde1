package fr.ctg.evaluations.collection;

import fr.ctg.kit.csv.CsvBody;
import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.csv.Wanted;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.Pages;
import fr.ctg.kit.precondition.ContentTag;
import fr.ctg.kit.security.Role;
import fr.ctg.kit.text.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/conventions/{convention}/expected-measurements")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Collection",
    description =
        "Who owes which figure for which period by which day, what has come and what has not. It"
            + " follows from what was agreed of each indicator; nobody has to write it down.")
class ExpectedMeasurementResource {

  private final CollectionService collection;
  private final ContentTag tags;
  private final Language language;

  ExpectedMeasurementResource(CollectionService collection, ContentTag tags, Language language) {
    this.collection = collection;
    this.tags = tags;
    this.language = language;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, CsvProfile.TEXT_CSV})
  @Operation(
      operationId = "listExpectedMeasurements",
      summary = "List what is expected of partners",
      description =
          "One item for each indicator, each of its periods that has ended, each partner responsible"
              + " for it and, where it is declared by territory, each territory: the day it is due,"
              + " and whether it came. A zero is a report, and so is a figure of any group of people;"
              + " nothing, a missing or a withdrawn one is none. A partner sees its own. As JSON page"
              + " by page, sorted by `dueOn`; with `Accept: text/csv` all that match in one file.")
  @APIResponse(
      responseCode = "200",
      description = "A page as JSON, or all of it as CSV.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ExpectedMeasurementPage.class)),
        @Content(
            mediaType = CsvProfile.TEXT_CSV,
            schema = @Schema(implementation = String.class, maxLength = 2147483647))
      })
  public Response list(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @BeanParam CollectionQuery query,
      @QueryParam("state") @Parameter(description = "Only what is in this state.")
          ReportState state,
      @BeanParam PageRequest request,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    Key key = Key.parse("convention", convention);
    Optional<CsvProfile> csv = Wanted.asCsv(headers);
    return csv.isPresent()
        ? new CsvBody(csv.get(), collection.table(key, query, state)::write).ok().toResponse()
        : paged(collection.list(key, query, state, request), uri);
  }

  @GET
  @Path("template")
  @Produces({CsvProfile.TEXT_CSV, TemplateWorkbook.XLSX})
  @Operation(
      operationId = "getMeasurementTemplate",
      summary = "Download what is still owed as a file to fill in",
      description =
          "One line for each measurement that a partner still owes, and one for each category of what"
              + " adds up to it, filled in but for the figures: complete it, wholly or partly, and send"
              + " it to `importMeasurements` as it is. As CSV (`Accept: text/csv`, or"
              + " `text/csv;profile=spreadsheet` for a French spreadsheet) or as a workbook (XLSX) with"
              + " a second sheet that explains the columns. A partner gets its own; anybody else says"
              + " which `partner`.")
  @APIResponse(
      responseCode = "200",
      description = "The file to fill in.",
      content = {
        @Content(
            mediaType = CsvProfile.TEXT_CSV,
            schema = @Schema(implementation = String.class, maxLength = 2147483647)),
        @Content(
            mediaType = TemplateWorkbook.XLSX,
            schema =
                @Schema(implementation = String.class, format = "binary", maxLength = 2147483647))
      })
  public Response template(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @BeanParam CollectionQuery query,
      @Context HttpHeaders headers) {
    MediaType wanted =
        Wanted.among(headers, Wanted.CSV, MediaType.valueOf(TemplateWorkbook.XLSX))
            .orElseThrow(NotAcceptableException::new);
    CsvProfile profile = wanted.equals(Wanted.CSV) ? Wanted.profile(headers) : null;
    Template template = collection.template(Key.parse("convention", convention), query);
    return profile == null ? workbook(template) : table(template, profile);
  }

  private Response table(Template template, CsvProfile profile) {
    return Response.ok(new CsvBody(profile, template::write))
        .header(HttpHeaders.CONTENT_TYPE, profile.contentType())
        .tag(tags.of(template) + "-" + profile)
        .build();
  }

  private Response workbook(Template template) {
    StreamingOutput body = new TemplateWorkbook(template, language.current())::writeTo;
    // Weak: the same lines, but the file also says when it was made.
    return Response.ok(body, TemplateWorkbook.XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mesures.xlsx\"")
        .tag(new EntityTag(tags.of(template) + "-" + language.current(), true))
        .build();
  }

  private static Response paged(ExpectedMeasurementPage page, UriInfo uri) {
    return Pages.ok(page, new Page<>(page.items(), page.next(), page.total()), uri).toResponse();
  }
}
