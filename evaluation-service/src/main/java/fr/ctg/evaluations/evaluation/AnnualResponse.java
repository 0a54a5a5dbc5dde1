package fr.ctg.evaluations.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.ctg.evaluations.scoring.Achievement;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The achievement against what the trajectory asks at the end of the actual's year. */
record AnnualResponse(
    @Schema(description = "The end of the year.", examples = "2020-12-31") LocalDate on,
    @Schema(description = "What the trajectory asks by then.", examples = "240") BigDecimal target,
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(description = "In percent; null with a reason.", examples = "60.00")
        BigDecimal raw,
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(description = "The same within 0 and 100.", examples = "60.00")
        BigDecimal bounded,
    @Schema(description = "Why there is no achievement.") Reason reason) {

  static AnnualResponse of(Achievement annual, int decimals) {
    return new AnnualResponse(
        annual.on(),
        Rounding.onTheLine(annual.target(), decimals),
        Rounding.percentage(annual.raw()),
        Rounding.percentage(annual.bounded()),
        annual.reason());
  }
}
