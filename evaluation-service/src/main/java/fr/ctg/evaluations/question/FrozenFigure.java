package fr.ctg.evaluations.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.Figure;
import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.evaluations.scoring.ObservationStatus;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Rounding;
import fr.ctg.evaluations.scoring.Status;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an indicator stood when a question was answered: evidence, and never computed again. */
public record FrozenFigure(
    @Schema(description = "The indicator's code.", maxLength = 60, examples = "NB_FAM_LAEP")
        String indicator,
    @Schema(description = "Its name then.", maxLength = 300) String label,
    @Schema(description = "The unit of its value.", maxLength = 60, examples = "familles")
        String unit,
    @Schema(description = "The period of the value.", maxLength = 21, examples = "2019")
        String period,
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(description = "The actual value; null with a reason.", examples = "224")
        BigDecimal value,
    @Schema(description = "How good the value was: the worst status of what it was made of.")
        ObservationStatus observationStatus,
    @Schema(
            description = "How far it was to its final target, in percent, 0 to 100.",
            examples = "40.00")
        BigDecimal bounded,
    @Schema(description = "Achieved over expected.", examples = "0.813") BigDecimal pace,
    @Schema(description = "What that meant for the committee.") Status status,
    @Schema(description = "Why there was no value, or no achievement.") Reason reason) {

  static FrozenFigure of(Indicator indicator, IndicatorScore score) {
    Figure actual = score.actual();
    return new FrozenFigure(
        indicator.code(),
        indicator.label(),
        indicator.unit(),
        actual == null ? null : actual.period().canonical(),
        actual == null ? null : Rounding.value(actual.value(), indicator.decimals()),
        actual == null ? null : actual.status(),
        Rounding.percentage(score.bounded()),
        Rounding.pace(score.pace()),
        score.status(),
        actual == null || actual.reason() == null ? score.reason() : actual.reason());
  }
}
