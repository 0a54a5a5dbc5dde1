package fr.ctg.evaluations.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ctg.evaluations.framework.Axis;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a priority axis stands, with its objectives. */
record AxisEvaluationResponse(
    @Schema(description = "Its code.", maxLength = 60, examples = "PARENTALITE") String code,
    @Schema(description = "Its name.", maxLength = 200, examples = "Parentalité") String name,
    @Schema(description = "How much it counts.") BigDecimal weight,
    @JsonUnwrapped GroupResponse standing,
    @Schema(description = "Its strategic objectives.", maxItems = 500)
        List<ObjectiveEvaluationResponse> objectives) {

  static AxisEvaluationResponse of(Axis axis, Evaluation evaluation) {
    return new AxisEvaluationResponse(
        axis.code(),
        axis.name(),
        axis.weight(),
        GroupResponse.of(evaluation.axes().get(axis.code())),
        ObjectiveEvaluationResponse.below(axis.objectives(), evaluation));
  }
}
