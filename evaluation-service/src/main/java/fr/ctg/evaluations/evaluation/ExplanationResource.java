package fr.ctg.evaluations.evaluation;

import fr.ctg.kit.identity.Key;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.security.Role;
import fr.ctg.kit.text.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/v1/conventions/{convention}/indicators/{indicator}/explanation")
@RolesAllowed({
  Role.COORDINATOR,
  Role.COMMITTEE,
  Role.ANALYST,
  Role.PARTNER,
  Role.SERVICE,
  Role.ADMIN
})
@Tag(name = "Evaluation")
class ExplanationResource {

  private final EvaluationService evaluations;
  private final Caller caller;
  private final Language language;

  ExplanationResource(EvaluationService evaluations, Caller caller, Language language) {
    this.evaluations = evaluations;
    this.caller = caller;
    this.language = language;
  }

  @GET
  @Operation(
      operationId = "explainIndicator",
      summary = "Explain an indicator's figures",
      description =
          "How each figure of an indicator was come by: the formula, the numbers in it, the"
              + " measurements with the revisions that were known, the target in force, the rounding,"
              + " the measurements that were left out, and why there is no figure where there is"
              + " none. Takes the same dates, territory and breakdown as"
              + " `getEvaluation` and explains the very same figures.")
  public RestResponse<ExplanationResponse> explain(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("indicator") @Parameter(description = "The indicator's code.") String indicator,
      @BeanParam EvaluationQuery query,
      @Context Request request) {
    EvaluationQuestion question =
        evaluations.askOfIndicator(Key.parse("convention", convention), indicator, query);
    String tag = tag(question);
    if (request.evaluatePreconditions(new EntityTag(tag)) != null) {
      return ResponseBuilder.<ExplanationResponse>notModified(tag).build();
    }
    ExplanationResponse explanation =
        evaluations.explain(
            question,
            indicator,
            cell -> caller.partner().map(cell.partner()::equals).orElse(true),
            language.current());
    return ResponseBuilder.ok(explanation).tag(tag).build();
  }

  // What is seen depends on the language and on the partner, so the tag does too.
  private String tag(EvaluationQuestion question) {
    return "%s-%s%s"
        .formatted(
            question.tag(),
            language.current().getLanguage(),
            caller.partner().map(partner -> "-" + partner).orElse(""));
  }
}
