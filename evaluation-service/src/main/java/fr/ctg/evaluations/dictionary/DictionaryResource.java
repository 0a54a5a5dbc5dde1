package fr.ctg.evaluations.dictionary;

import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
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
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/conventions/{convention}/data-dictionary")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(name = "Reports")
class DictionaryResource {

  private final DictionaryAnswers answers;

  DictionaryResource(DictionaryAnswers answers) {
    this.answers = answers;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, CsvProfile.TEXT_CSV, MediaType.TEXT_HTML})
  @Operation(
      operationId = "getDataDictionary",
      summary = "Read the data dictionary",
      description =
          "What every indicator of a convention means: its definition, formula, unit and source, what may"
              + " be computed from its values, and which partners owe it, as it applied on a day. As"
              + " JSON, as a table (`Accept: text/csv`) or as a French page to print (`Accept:"
              + " text/html`).")
  @APIResponse(
      responseCode = "200",
      description = "The dictionary.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DictionaryResponse.class)),
        @Content(
            mediaType = CsvProfile.TEXT_CSV,
            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000)),
        @Content(
            mediaType = MediaType.TEXT_HTML,
            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000))
      })
  public Response read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @QueryParam("asOf")
          @Parameter(
              description = "What applied on this day; today in Paris if not stated.",
              example = "2021-12-31")
          LocalDate asOf,
      @QueryParam("knownAt")
          @Parameter(
              description =
                  "Only what had been recorded by this instant; everything if not stated.",
              example = "2022-02-01T00:00:00Z")
          Instant knownAt,
      @Context HttpHeaders headers,
      @Context Request request) {
    return answers.answer(convention, asOf, knownAt, headers, request);
  }
}
