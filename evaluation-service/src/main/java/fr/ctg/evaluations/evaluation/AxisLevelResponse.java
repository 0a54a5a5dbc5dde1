package fr.ctg.evaluations.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where one axis stands. */
record AxisLevelResponse(
    @JsonUnwrapped ViewResponse view,
    @Schema(description = "The axis, with all that is in it.") AxisEvaluationResponse axis)
    implements LevelResponse {

  @Override
  public void lines(EvaluationTable table) {
    table.axis(axis);
  }
}
