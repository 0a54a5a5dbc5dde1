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

@Path("/v1/conventions/{convention}/evaluation")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(
    name = "Evaluation",
    description =
        "Where a convention stands: what was measured against what was agreed, for any date, as known"
            + " on any date.")
class EvaluationResource {

  private final EvaluationService evaluations;
  private final EvaluationAnswers answers;

  EvaluationResource(EvaluationService evaluations, EvaluationAnswers answers) {
    this.evaluations = evaluations;
    this.answers = answers;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, CsvProfile.TEXT_CSV, MediaType.TEXT_HTML})
  @Operation(
      operationId = "getEvaluation",
      summary = "Evaluate a convention",
      description =
          "The achievement, pace and status of every indicator, objective and axis and of the"
              + " convention as a whole, as JSON, as a table (`Accept: text/csv`) or as a French page"
              + " to print (`Accept: text/html`), with the same figures in all three. The same date"
              + " and the same knowledge always give the same answer. Of one territory, or of some"
              + " people, there are the figures and how they move: targets were agreed for the whole.")
  @APIResponse(
      responseCode = "200",
      description = "The evaluation.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = EvaluationResponse.class)),
        @Content(
            mediaType = CsvProfile.TEXT_CSV,
            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000)),
        @Content(
            mediaType = MediaType.TEXT_HTML,
            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000))
      })
  public Response evaluate(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @BeanParam EvaluationQuery query,
      @Context HttpHeaders headers,
      @Context Request request) {
    EvaluationQuestion question = evaluations.ask(Key.parse("convention", convention), query);
    return answers.answer(question, Format.wanted(headers), request);
  }
}
