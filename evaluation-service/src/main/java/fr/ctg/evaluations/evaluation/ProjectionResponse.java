package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.scoring.Projection;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a figure gets to at its present pace. */
record ProjectionResponse(
    @Schema(description = "The day of the final target.", examples = "2021-12-31") LocalDate on,
    @Schema(
            description =
                "The value on that day, on the straight line from the start through the actual. Absent"
                    + " with a reason.",
            examples = "248.78")
        BigDecimal value,
    @Schema(description = "The achievement that this would be, in percent.", examples = "81.30")
        BigDecimal raw,
    @Schema(description = "Whether the final target would be reached; absent with a reason.")
        Boolean targetReached,
    @Schema(description = "Why nothing is projected.") Reason reason) {

  static ProjectionResponse of(Projection projection, int decimals) {
    return new ProjectionResponse(
        projection.on(),
        Rounding.onTheLine(projection.value(), decimals),
        Rounding.percentage(projection.raw()),
        projection.isKnown() ? projection.reachesTarget() : null,
        projection.reason());
  }
}
