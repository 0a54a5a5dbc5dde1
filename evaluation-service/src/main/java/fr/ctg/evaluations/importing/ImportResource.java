package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.measurement.NewMeasurement;
import fr.ctg.kit.answer.Answers;
import fr.ctg.kit.csv.CsvBody;
import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.csv.Wanted;
import fr.ctg.kit.idempotency.IdempotencyKeyRequired;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.limit.LargeBody;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.paging.Pages;
import fr.ctg.kit.security.Role;
import fr.ctg.kit.text.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/conventions/{convention}/imports")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Imports",
    description =
        "Many measurements in one call, with a report of what was taken, what was not, and why.")
class ImportResource {

  static final String NDJSON = "application/x-ndjson";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ImportService imports;
  private final ImportHistory history;
  private final Language language;

  ImportResource(ImportService imports, ImportHistory history, Language language) {
    this.imports = imports;
    this.history = history;
    this.language = language;
  }

  @POST
  @IdempotencyKeyRequired
  @LargeBody
  @RolesAllowed({Role.COORDINATOR, Role.PARTNER})
  @Consumes({MediaType.APPLICATION_JSON, NDJSON, CsvProfile.TEXT_CSV, XLSX})
  @Operation(
      operationId = "importMeasurements",
      summary = "Import measurements",
      description =
          "Takes a file of measurements: as CSV or as the first sheet of an .xlsx workbook (a"
              + " measurement a line, the first line names the columns: indicator, period,"
              + " territory, breakdown, value or numerator and denominator, status, comment; French"
              + " names, `;` and decimal commas are read too), as JSON or as NDJSON. The exports and"
              + " templates of this service can be corrected and sent back as they are. With"
              + " `mapping` a partner's own table is read as it has said how, a file of PILOTE by"
              + " `PILOTE` (actual values are imported; initial and target values are agreed in the"
              + " convention, left out and counted in `skipped`), a data value set of DHIS2 as JSON"
              + " by `DHIS2` (who stored a value and other technical fields are never kept). What is"
              + " new is created, what differs becomes a new revision,"
              + " what is the same is left alone. The report says why a row is not taken and how to"
              + " correct it, and warns of rows that are taken but look wrong. By default one bad row means that nothing is written, which is"
              + " answered with 422 and the same report; `dryRun=true` answers the report without"
              + " writing. A partner imports the indicators it is responsible for; a coordinator"
              + " names the partner it imports for.")
  @APIResponse(
      responseCode = "200",
      description = "The report.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportReport.class)))
  @APIResponse(
      responseCode = "202",
      description =
          "A file of more than 10,000 rows, or one sent with `Prefer: respond-async`, is taken in as"
              + " a job. `Location` says where to ask what becomes of it.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportReport.class)))
  @APIResponse(
      responseCode = "422",
      description = "Some row is rejected and nothing was written; the report says which and why.",
      content =
          @Content(
              mediaType = RefusedImportProblem.MEDIA_TYPE,
              schema = @Schema(implementation = RefusedImportProblem.class)))
  public RestResponse<?> create(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @BeanParam ImportQuery query,
      @HeaderParam("Prefer")
          @Parameter(
              description = "`respond-async` queues the import however small it is (RFC 7240).",
              schema = @Schema(maxLength = 200, examples = "respond-async"))
          String prefer,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) MediaType type,
      @RequestBody(
              description = "The measurements.",
              content = {
                @Content(
                    mediaType = CsvProfile.TEXT_CSV,
                    schema = @Schema(implementation = String.class, maxLength = 209715200)),
                @Content(
                    mediaType = XLSX,
                    schema =
                        @Schema(
                            type = SchemaType.STRING,
                            format = "binary",
                            maxLength = 209715200)),
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = MeasurementsRequest.class)),
                @Content(
                    mediaType = NDJSON,
                    schema = @Schema(implementation = NewMeasurement.class))
              })
          InputStream body,
      @Context UriInfo uri) {
    boolean later = prefer != null && prefer.contains("respond-async");
    ImportOutcome outcome =
        imports.run(Key.parse("convention", convention), query, format(type), later, body);
    if (outcome.refused() != null) {
      return refused(outcome.refused(), uri);
    }
    return outcome.isQueued()
        ? Answers.accepted(outcome.done(), uri)
        : Answers.done(outcome.done());
  }

  @GET
  @Operation(
      operationId = "listImports",
      summary = "List imports",
      description =
          "The imports of a convention with their counts, the newest first (sorted by"
              + " `recordedAt`); those that were refused too. A partner sees its own. A dry run that"
              + " is answered at once leaves nothing; one from the queue is listed, with what it would"
              + " have done.")
  public RestResponse<Page<ImportReport>> list(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @BeanParam PageRequest page,
      @Context UriInfo uri) {
    return Pages.ok(history.list(Key.parse("convention", convention), page), uri);
  }

  @GET
  @Path("{import}")
  @Operation(
      operationId = "getImport",
      summary = "Read the report of an import",
      description =
          "What the import did, with the first 1,000 reasons for rows not taken and the first 1,000"
              + " warnings.")
  public RestResponse<ImportReport> read(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @PathParam("import") @Parameter(description = "The import's identifier.") UUID importId) {
    return Answers.ok(history.read(Key.parse("convention", convention), importId));
  }

  @GET
  @Path("{import}/rejections")
  @Produces({MediaType.APPLICATION_JSON, CsvProfile.TEXT_CSV})
  @Operation(
      operationId = "listImportRejections",
      summary = "List all rejections of an import",
      description =
          "Every reason why a row was not taken, in the order they were found; as JSON page by page"
              + " (sorted by `number`), with `Accept: text/csv` all of them in one file.")
  @APIResponse(
      responseCode = "200",
      description = "A page as JSON, or all of them as CSV.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = RejectionPage.class)),
        @Content(
            mediaType = CsvProfile.TEXT_CSV,
            schema = @Schema(implementation = String.class, maxLength = 2147483647))
      })
  public Response rejections(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @PathParam("import") @Parameter(description = "The import's identifier.") UUID importId,
      @BeanParam PageRequest page,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    Key key = Key.parse("convention", convention);
    Optional<CsvProfile> csv = Wanted.asCsv(headers);
    return csv.isPresent()
        ? new CsvBody(csv.get(), history.export(key, importId)::writeTo).ok().toResponse()
        : Pages.ok(history.rejections(key, importId, page), uri).toResponse();
  }

  @GET
  @Path("{import}/warnings")
  @Produces({MediaType.APPLICATION_JSON, CsvProfile.TEXT_CSV})
  @Operation(
      operationId = "listImportWarnings",
      summary = "List all warnings of an import",
      description =
          "Everything that looks wrong in the rows that were taken: a year-to-date value that falls,"
              + " a value far from the usual, a total that its parts do not make, a rate above"
              + " 100 %, a dash read as missing. Such rows are imported; somebody should look at"
              + " them. In the order they were found; as JSON page by page (sorted by `number`),"
              + " with `Accept: text/csv` all of them in one file.")
  @APIResponse(
      responseCode = "200",
      description = "A page as JSON, or all of them as CSV.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = WarningPage.class)),
        @Content(
            mediaType = CsvProfile.TEXT_CSV,
            schema = @Schema(implementation = String.class, maxLength = 2147483647))
      })
  public Response warnings(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @PathParam("import") @Parameter(description = "The import's identifier.") UUID importId,
      @BeanParam PageRequest page,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    Key key = Key.parse("convention", convention);
    Optional<CsvProfile> csv = Wanted.asCsv(headers);
    return csv.isPresent()
        ? new CsvBody(csv.get(), history.exportWarnings(key, importId)::writeTo).ok().toResponse()
        : Pages.ok(history.warnings(key, importId, page), uri).toResponse();
  }

  @GET
  @Path("{import}/rejected-lines")
  @Produces({CsvProfile.TEXT_CSV, NDJSON, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "listRejectedLines",
      summary = "Get the rejected lines back",
      description =
          "The lines that were not taken, as they were sent: of a table (CSV or workbook) as CSV with"
              + " its own header and a column `rejection` more that says what is wrong with each line"
              + " and what to do; of JSON an object a line; of DHIS2 one document with `dataValues`."
              + " Correct them and send them again as they are, by the same mapping: the column"
              + " `rejection` is not read. Without a profile in `Accept`, CSV comes with the"
              + " separator that was sent; `text/csv;profile=spreadsheet` is for a French spreadsheet"
              + " (semicolon, decimal comma), `text/csv;profile=opendata` for programs. Lines that"
              + " speak of one person are not kept, and not here.")
  @APIResponse(
      responseCode = "200",
      description = "The lines; empty if there are none.",
      content = {
        @Content(
            mediaType = CsvProfile.TEXT_CSV,
            schema = @Schema(implementation = String.class, maxLength = 2147483647)),
        @Content(
            mediaType = NDJSON,
            schema = @Schema(implementation = String.class, maxLength = 2147483647)),
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT))
      })
  public Response rejectedLines(
      @PathParam("convention") @Parameter(description = "The convention's identifier or reference.")
          String convention,
      @PathParam("import") @Parameter(description = "The import's identifier.") UUID importId,
      @Context HttpHeaders headers) {
    Key key = Key.parse("convention", convention);
    RejectedLinesExport lines = history.rejectedLines(key, importId);
    if (lines.isDocument()) {
      StreamingOutput document = lines::writeDocument;
      return Response.ok(document, MediaType.APPLICATION_JSON).build();
    }
    if (lines.isJson()) {
      StreamingOutput ndjson = lines::writeLines;
      return Response.ok(ndjson, NDJSON).build();
    }
    return new CsvBody(Wanted.profile(headers, lines.profile()), lines::writeTo).ok().toResponse();
  }

  private RestResponse<RefusedImportProblem> refused(ImportReport report, UriInfo uri) {
    return RestResponse.ResponseBuilder.<RefusedImportProblem>create(RefusedImportProblem.STATUS)
        .entity(RefusedImportProblem.of(report, uri.getPath(), language.current()))
        .type(RefusedImportProblem.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.current().getLanguage())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static Format format(MediaType type) {
    if (type == null) {
      throw new NotSupportedException();
    }
    return switch (type.getSubtype()) {
      case "csv" -> Format.CSV;
      case "x-ndjson" -> Format.NDJSON;
      case "vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> Format.XLSX;
      default -> Format.JSON;
    };
  }
}
