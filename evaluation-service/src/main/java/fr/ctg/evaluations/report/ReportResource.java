package fr.ctg.evaluations.report;

import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/conventions/{convention}/reports/{kind}")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Reports",
    description =
        "What is told of a convention: reports put together from what this service knows, for any"
            + " period and any state of knowledge, and the dictionary of its indicators.")
class ReportResource {

  private final ReportAnswers answers;

  ReportResource(ReportAnswers answers) {
    this.answers = answers;
  }

  @GET
  @Produces({
    MediaType.APPLICATION_JSON,
    CsvProfile.TEXT_CSV,
    ReportWorkbook.XLSX,
    MediaType.TEXT_HTML
  })
  @Operation(
      operationId = "getReport",
      summary = "Read a report",
      description =
          "What the readers of this kind of report need, in one answer: where the convention and its"
              + " axes stand, the objectives in force and how they were adapted, the actions, every"
              + " indicator with baseline, target, actual, achievement and quality of data, how complete"
              + " reporting is, what should be talked about and what could be decided, the evaluation's"
              + " questions with their answers, and the method; `sections` lists what this kind has. As JSON; as one of"
              + " its tables in CSV (`Accept: text/csv`, `table`); as a workbook with a sheet for each"
              + " table; as a French page to print (`Accept: text/html`) with a chart for each axis."
              + " All have the same figures. The same period, day and knowledge always give the same"
              + " bytes. A partner sees the collection of its own measurements only, findings"
              + " and proposals about indicators that it is responsible for, and no COMMITTEE_FILE.")
  @APIResponse(
      responseCode = "200",
      description = "The report.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Report.class)),
        @Content(
            mediaType = CsvProfile.TEXT_CSV,
            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000)),
        @Content(
            mediaType = ReportWorkbook.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 10_000_000)),
        @Content(
            mediaType = MediaType.TEXT_HTML,
            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000))
      })
  public Response read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("kind") @Parameter(description = "For whom and for what it is.") ReportKind kind,
      @BeanParam ReportQuery query,
      @QueryParam("table")
          @Parameter(description = "Which of its tables, in CSV; INDICATORS if not stated.")
          TableName table,
      @Context HttpHeaders headers,
      @Context Request request) {
    return answers.answer(convention, query.terms(kind), table, Format.wanted(headers), request);
  }
}
