package fr.ctg.evaluations.efficiency;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.ctg.evaluations.scoring.GroupScore;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Rounding;
import fr.ctg.evaluations.scoring.Status;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an axis or the convention has got, as its evaluation says. */
@Schema(name = "EfficiencyStanding")
record StandingResponse(
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
            description = "Its achievement, in percent; null with a reason.",
            examples = "68.57")
        BigDecimal bounded,
    @Schema(description = "How much of the weight is scored, 0 to 1.", examples = "0.70")
        BigDecimal coverage,
    @Schema(description = "Achieved over expected.", examples = "0.813") BigDecimal pace,
    @Schema(description = "What that means for the committee.") Status status,
    @Schema(description = "Why there is no achievement.") Reason reason) {

  static StandingResponse of(GroupScore score) {
    return new StandingResponse(
        Rounding.percentage(score.bounded()),
        Rounding.coverage(score.coverage()),
        Rounding.pace(score.pace()),
        score.status(),
        score.reason());
  }
}
