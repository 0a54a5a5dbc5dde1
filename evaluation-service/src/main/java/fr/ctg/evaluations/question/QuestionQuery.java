package fr.ctg.evaluations.question;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which questions a client asks for. */
class QuestionQuery {

  @QueryParam("criterion")
  @Parameter(description = "Only questions that judge by this criterion.")
  Criterion criterion;

  @QueryParam("axis")
  @Parameter(
      description = "Only questions about the axis with this code.",
      schema = @Schema(maxLength = 60, examples = "PARENTALITE"))
  String axis;

  @QueryParam("objective")
  @Parameter(
      description = "Only questions about the objective with this code.",
      schema = @Schema(maxLength = 60, examples = "PAR-1"))
  String objective;

  @QueryParam("indicator")
  @Parameter(
      description = "Only questions linked to the indicator with this code.",
      schema = @Schema(maxLength = 60, examples = "NB_FAM_LAEP"))
  String indicator;

  QuestionFilter filter() {
    return new QuestionFilter(criterion, axis, objective, indicator);
  }
}
