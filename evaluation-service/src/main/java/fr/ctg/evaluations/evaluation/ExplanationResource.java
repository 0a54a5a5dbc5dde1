package fr.ctg.evaluations.evaluation;

import fr.ctg.kit.identity.Key;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.security.Role;
import fr.ctg.kit.text.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
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

  private final Evaluations evaluations;
  private final Caller caller;
  private final Language language;

  ExplanationResource(Evaluations evaluations, Caller caller, Language language) {
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
              + " none. Takes the same dates as `getEvaluation` and explains the very same figures.")
  public RestResponse<ExplanationResponse> explain(
      @PathParam("convention") @Parameter(description = "Identifier or reference.")
          String convention,
      @PathParam("indicator") @Parameter(description = "The indicator's code.") String indicator,
      @QueryParam("asOf")
          @Parameter(
              description =
                  "The day to look from; today in Paris if not stated, never after the convention's"
                      + " last day.",
              example = "2021-12-31")
          LocalDate asOf,
      @QueryParam("knownAt")
          @Parameter(
              description =
                  "Only what had been recorded by this instant; everything if not stated.",
              example = "2022-02-01T00:00:00Z")
          Instant knownAt) {
    Moment moment = evaluations.moment(Key.parse("convention", convention), asOf, knownAt);
    ExplanationResponse explanation =
        ExplanationResponse.of(
            moment,
            Evaluations.indicator(moment, indicator),
            evaluations.explain(moment, indicator),
            cell -> caller.partner().map(cell.partner()::equals).orElse(true),
            language.current());
    return ResponseBuilder.ok(explanation).tag(tag(moment)).build();
  }

  // What is seen depends on the language and on the partner, so the tag does too.
  private String tag(Moment moment) {
    return "%s-%s%s"
        .formatted(
            moment.tag(),
            language.current().getLanguage(),
            caller.partner().map(partner -> "-" + partner).orElse(""));
  }
}
