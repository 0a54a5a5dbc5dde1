package fr.ctg.evaluations.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where one objective stands. */
record ObjectiveLevelResponse(
    @JsonUnwrapped ViewResponse view,
    @Schema(
            description = "The code of the axis it counts in.",
            maxLength = 60,
            examples = "PARENTALITE")
        String axis,
    @Schema(description = "The objective, with all that is in it.")
        ObjectiveEvaluationResponse objective)
    implements LevelResponse {

  @Override
  public void lines(EvaluationTable table) {
    table.objective(objective, axis);
  }
}
