package fr.ctg.evaluations.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ctg.kit.csv.CsvRows;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An evaluation as it is answered: rounded here, once, so that JSON, CSV and the page say the same.
 */
record EvaluationResponse(
    @JsonUnwrapped MomentResponse moment,
    @Schema(
            description =
                "The territory it speaks of; absent for the convention's whole perimeter.",
            maxLength = 60,
            examples = "IRIS:410180101@2021")
        String territory,
    @Schema(
            description = "The people it speaks of; absent for everyone.",
            maxLength = 500,
            examples = "SEX=F")
        String breakdown,
    @Schema(description = "How many measurements the figures are made of.", examples = "64")
        long measurementsUsed,
    @Schema(
            description =
                "How many measurements of ended periods were known and are in none of the figures;"
                    + " the explanation of an indicator says why.",
            examples = "12")
        long measurementsLeftOut,
    @Schema(description = "Where the convention as a whole stands.") GroupResponse convention,
    @Schema(description = "Its priority axes, with all that is in them.", maxItems = 100)
        List<AxisEvaluationResponse> axes) {

  static EvaluationResponse of(Evaluation evaluation, AskedFocus focus) {
    return new EvaluationResponse(
        MomentResponse.of(evaluation.moment()),
        focus.territoryText(),
        focus.breakdownText(),
        evaluation.measurementsUsed(),
        evaluation.measurementsLeftOut(),
        GroupResponse.of(evaluation.convention()),
        evaluation.moment().framework().axes().stream()
            .map(axis -> AxisEvaluationResponse.of(axis, evaluation))
            .toList());
  }

  void write(CsvRows rows) {
    new EvaluationTable(moment, territory, breakdown, rows).convention(this);
  }
}
