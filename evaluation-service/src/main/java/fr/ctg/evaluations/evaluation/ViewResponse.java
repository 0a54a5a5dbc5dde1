package fr.ctg.evaluations.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of what one level of an evaluation speaks, from which point of view (rule 9). */
record ViewResponse(
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
                "How many measurements of these indicators, of ended periods, were known and are in"
                    + " none of the figures.",
            examples = "12")
        long measurementsLeftOut) {

  static ViewResponse of(EvaluationQuestion question, Evaluation evaluation) {
    return new ViewResponse(
        MomentResponse.of(question.moment()),
        question.focus().territoryText(),
        question.focus().breakdownText(),
        evaluation.measurementsUsed(),
        evaluation.measurementsLeftOut());
  }
}
