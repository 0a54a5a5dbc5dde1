package fr.ctg.evaluations.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.ctg.evaluations.scoring.GroupScore;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Rounding;
import fr.ctg.evaluations.scoring.Status;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an objective, an axis or the convention stands. */
record GroupResponse(
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
            description =
                "The weighted mean of the scored achievements below, in percent, 0 to 100. Null with a"
                    + " reason.",
            examples = "68.57")
        BigDecimal bounded,
    @Schema(description = "How much of the weight is scored, 0 to 1.", examples = "0.70")
        BigDecimal coverage,
    @Schema(description = "Achieved over expected; 1 is exactly as planned.", examples = "0.813")
        BigDecimal pace,
    @Schema(description = "What that means for the committee.") Status status,
    @Schema(description = "Why there is no achievement.") Reason reason) {

  static GroupResponse notInForce() {
    return new GroupResponse(null, null, null, Status.NO_DATA, Reason.NOT_IN_FORCE);
  }

  static GroupResponse of(GroupScore score) {
    return new GroupResponse(
        Rounding.percentage(score.bounded()),
        Rounding.coverage(score.coverage()),
        Rounding.pace(score.pace()),
        score.status(),
        score.reason());
  }
}
