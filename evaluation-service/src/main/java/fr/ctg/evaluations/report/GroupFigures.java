package fr.ctg.evaluations.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.ctg.evaluations.scoring.GroupScore;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Rounding;
import fr.ctg.evaluations.scoring.Status;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an objective, an axis or the convention stands, in a report. */
@Schema(name = "ReportGroup")
record GroupFigures(
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
            description = "The achievement in percent, 0 to 100. Null with a reason.",
            nullable = true,
            examples = "68.57")
        BigDecimal bounded,
    @Schema(description = "What should be achieved by then, in percent.", examples = "49.20")
        BigDecimal expectedShare,
    @Schema(description = "How much of the weight is scored, 0 to 1.", examples = "0.70")
        BigDecimal coverage,
    @Schema(description = "Achieved over expected; 1 is exactly as planned.", examples = "0.813")
        BigDecimal pace,
    @Schema(description = "What that means for the committee.") Status status,
    @Schema(description = "Why there is no achievement.") Reason reason) {

  static GroupFigures of(GroupScore score) {
    return new GroupFigures(
        Rounding.percentage(score.bounded()),
        Rounding.sharePercentage(score.share()),
        Rounding.coverage(score.coverage()),
        Rounding.pace(score.pace()),
        score.status(),
        score.reason());
  }
}
