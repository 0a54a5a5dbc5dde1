package fr.ctg.evaluations.evaluation;

import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

@Path("/v1/conventions/{convention}/indicators/{indicator}/series")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(name = "Evaluation")
class SeriesResource {

  private final SeriesService series;

  SeriesResource(SeriesService series) {
    this.series = series;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, CsvProfile.TEXT_CSV})
  @Operation(
      operationId = "getIndicatorSeries",
      summary = "Read an indicator's figures over time",
      description =
          "The value of an indicator for each period that had ended, at the size you choose: months put"
              + " together as quarters, quarters as years, wherever the indicator's rules allow it, by"
              + " the very rules of its evaluation. A figure that cannot be made has no value and a"
              + " reason: `NON_ADDITIVE` where the rules forbid it or the size is shorter than the"
              + " indicator's. Of the whole perimeter and everyone, or of one territory, or of some"
              + " people; a partner may see these details where all of them are its own. As JSON or,"
              + " with `Accept: text/csv`, as a table.")
  @APIResponse(
      responseCode = "200",
      description = "The figures.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = SeriesResponse.class)),
        @Content(
            mediaType = CsvProfile.TEXT_CSV,
            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000))
      })
  public Response read(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("indicator") @Parameter(description = "The indicator's code.") String indicator,
      @BeanParam SeriesQuery query,
      @Context HttpHeaders headers,
      @Context Request request) {
    SeriesQuestion question = series.ask(Key.parse("convention", convention), indicator, query);
    return EvaluationAnswers.answer(
        question.tag(),
        headers,
        request,
        () -> series.answer(question),
        (answer, rows) -> new SeriesTable(answer).write(rows));
  }
}
