package fr.ctg.evaluations.evaluation;

import fr.ctg.kit.csv.CsvProfile;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.security.Role;
import fr.ctg.kit.text.Language;
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

@Path("/v1/conventions/{convention}/comparison")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(name = "Evaluation")
class ComparisonResource {

  private final ComparisonService comparisons;
  private final Language language;

  ComparisonResource(ComparisonService comparisons, Language language) {
    this.comparisons = comparisons;
    this.language = language;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, CsvProfile.TEXT_CSV})
  @Operation(
      operationId = "compareFigures",
      summary = "Compare two dates, periods, territories, or QPV with the rest",
      description =
          "Both figures of every indicator, their difference (of percentages in points), their ratio,"
              + " and how each number was come by: on two days, in two periods, of two territories or"
              + " groups of people, or of the priority neighbourhoods (QPV) against the rest of the"
              + " perimeter, which is the perimeter's own figure less theirs. `first` is what `second`"
              + " is compared with. What the rules do not allow to be compared or taken away (distinct"
              + " people, rates without their parts, series that broke, periods that are not complete)"
              + " has a reason instead. As JSON, or as a table (`Accept: text/csv`).")
  @APIResponse(
      responseCode = "200",
      description = "The comparison.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ComparisonResponse.class)),
        @Content(
            mediaType = CsvProfile.TEXT_CSV,
            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000))
      })
  public Response compare(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @BeanParam ComparisonQuery query,
      @Context HttpHeaders headers,
      @Context Request request) {
    ComparisonQuestion question = comparisons.ask(Key.parse("convention", convention), query);
    return EvaluationAnswers.answer(
        question.tag() + "-" + language.current().getLanguage(),
        headers,
        request,
        () -> comparisons.answer(question, language.current()),
        (answer, rows) -> new ComparisonTable(answer).write(rows));
  }
}
