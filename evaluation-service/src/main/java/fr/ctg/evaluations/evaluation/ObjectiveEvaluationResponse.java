package fr.ctg.evaluations.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ctg.evaluations.framework.Objective;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an objective stands, with what is in it. */
record ObjectiveEvaluationResponse(
    @Schema(description = "Its code.", maxLength = 60, examples = "PAR-1") String code,
    @Schema(description = "What is to be reached.", maxLength = 2000) String statement,
    @Schema(description = "Strategic, or operational under a strategic one.") Objective.Kind kind,
    @Schema(description = "Whether it still counts.") Objective.Status objectiveStatus,
    @Schema(description = "How much it counts.") BigDecimal weight,
    @JsonUnwrapped GroupResponse standing,
    @Schema(description = "Its own indicators.", maxItems = 1000)
        List<IndicatorEvaluationResponse> indicators,
    @Schema(description = "The operational objectives under it.", maxItems = 500)
        List<ObjectiveEvaluationResponse> operationalObjectives) {

  static ObjectiveEvaluationResponse of(Objective objective, Evaluation evaluation) {
    return new ObjectiveEvaluationResponse(
        objective.code(),
        objective.statement(),
        objective.kind(),
        objective.status(),
        objective.weight(),
        GroupResponse.of(evaluation.objectives().get(objective.code())),
        InForce.indicators(objective, evaluation.moment().asOf()).stream()
            .map(
                one -> IndicatorEvaluationResponse.of(one, evaluation.indicators().get(one.code())))
            .toList(),
        below(objective.operationalObjectives(), evaluation));
  }

  static List<ObjectiveEvaluationResponse> below(
      List<Objective> objectives, Evaluation evaluation) {
    return InForce.objectives(objectives, evaluation.moment().asOf()).stream()
        .map(one -> of(one, evaluation))
        .toList();
  }
}
