package fr.ctg.evaluations.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where one indicator stands. */
record IndicatorLevelResponse(
    @JsonUnwrapped ViewResponse view,
    @Schema(
            description = "The code of the objective it counts in.",
            maxLength = 60,
            examples = "PAR-1")
        String objective,
    @Schema(description = "The indicator.") IndicatorEvaluationResponse indicator)
    implements LevelResponse {

  @Override
  public void lines(EvaluationTable table) {
    table.indicator(indicator, objective);
  }
}
