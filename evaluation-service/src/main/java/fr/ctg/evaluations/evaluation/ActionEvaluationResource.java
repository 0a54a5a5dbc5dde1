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

@Path("/v1/conventions/{convention}/evaluation/actions/{action}")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(name = "Evaluation")
class ActionEvaluationResource {

  private final EvaluationService evaluations;

  ActionEvaluationResource(EvaluationService evaluations) {
    this.evaluations = evaluations;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, CsvProfile.TEXT_CSV})
  @Operation(
      operationId = "evaluateAction",
      summary = "Evaluate an action",
      description =
          "Where the indicators of one action stand: those that follow it or, if none does,"
              + " those of the objectives it serves. An indicator counts in one objective, so an"
              + " action has no achievement of its own."
              + " Takes the same dates, territory and breakdown as `getEvaluation`, and answers the very"
              + " same figures. As JSON, or as a table (`Accept: text/csv`).")
  @APIResponse(
      responseCode = "200",
      description = "The evaluation of the action.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ActionLevelResponse.class)),
        @Content(
            mediaType = CsvProfile.TEXT_CSV,
            schema = @Schema(type = SchemaType.STRING, maxLength = 10_000_000))
      })
  public Response evaluate(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("action") @Parameter(description = "The number of the action.") String action,
      @BeanParam EvaluationQuery query,
      @Context HttpHeaders headers,
      @Context Request request) {
    EvaluationQuestion question =
        evaluations.askOfAction(Key.parse("convention", convention), action, query);
    return EvaluationAnswers.answer(
        question.tag(),
        headers,
        request,
        () -> evaluations.answerOfAction(question, action),
        LevelResponse::write);
  }
}
