package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.scoring.Difference;
import fr.ctg.evaluations.scoring.Movement;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Rounding;
import fr.ctg.evaluations.scoring.Trend;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a figure has moved since the comparable period before. */
record TrendResponse(
    @Schema(
            description =
                "The figure of the same period a year earlier, so that a season is compared with"
                    + " itself; absent if there is no actual.")
        FigureResponse previous,
    @Schema(
            description =
                "The figure of the actual's last period less that one; of percentages in points."
                    + " Absent with a reason.",
            examples = "14")
        BigDecimal difference,
    @Schema(
            description =
                "The same in percent of that one; absent for percentages, which differ by points, and"
                    + " where that one is zero.",
            examples = "6.67")
        BigDecimal relative,
    @Schema(description = "Whether it went the way that was agreed; absent where none was.")
        Movement movement,
    @Schema(description = "Why there is no difference.") Reason reason,
    @Schema(description = "Why there is no relative difference.") Reason relativeReason) {

  static TrendResponse of(Trend trend, int decimals) {
    Difference difference = trend.difference();
    return new TrendResponse(
        FigureResponse.of(trend.previous(), decimals),
        Rounding.value(difference.value(), decimals),
        Rounding.percentage(difference.relative()),
        trend.movement(),
        difference.reason(),
        difference.relativeReason());
  }
}
