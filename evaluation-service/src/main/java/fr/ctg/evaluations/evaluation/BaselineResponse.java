package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.scoring.Baseline;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an indicator started from. */
record BaselineResponse(
    @Schema(description = "The value.", examples = "200") BigDecimal value,
    @Schema(description = "The day that it describes.", examples = "2017-12-31") LocalDate on) {

  static BaselineResponse of(Baseline baseline) {
    return baseline == null ? null : new BaselineResponse(baseline.value(), baseline.on());
  }
}
