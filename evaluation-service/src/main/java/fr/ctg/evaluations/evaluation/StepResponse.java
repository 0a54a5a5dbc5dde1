package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Step;
import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of an explanation: how one number was come by. */
record StepResponse(
    @Schema(description = "What it gives.") Step.Subject subject,
    @Schema(description = "The same for people.", maxLength = 100) String label,
    @Schema(
            description = "The formula, in the words of the domain.",
            maxLength = 500,
            examples = "100 x (actuelle - initiale) / (cible - initiale)")
        String formula,
    @Schema(
            description = "The same with its numbers, and where they come from.",
            maxLength = 1000,
            examples = "100 x (224 - 200) / (260 - 200)")
        String calculation,
    @Schema(description = "The unrounded result, to 34 digits.") BigDecimal exact,
    @Schema(description = "The result, rounded half up.", examples = "40.00") BigDecimal rounded,
    @Schema(description = "Why there is no result.") Reason reason,
    @Schema(description = "The same for people.", maxLength = 200) String reasonText) {

  static StepResponse of(Step step, Locale language) {
    return new StepResponse(
        step.subject(),
        Wording.of(step.subject()).in(language),
        step.formula().in(language),
        step.calculation().in(language),
        step.exact() == null ? null : step.exact().toDecimal(),
        step.rounded(),
        step.reason(),
        step.reason() == null ? null : Wording.of(step.reason()).in(language));
  }
}
