package fr.ctg.conventions.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much one amount is of another, over the lines of which both are known. */
@Schema(name = "FundingRate")
record RateResponse(
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(description = "In percent; null with a reason.", examples = "75.00")
        BigDecimal percent,
    @Schema(description = "Why there is none.") NoRate reason,
    @Schema(
            description =
                "How many lines it compares: those of which both amounts are known. Fewer than `lines`"
                    + " means that it does not speak for all of them.",
            minimum = "0",
            examples = "3")
        int lines) {

  static RateResponse of(MoneySum.Comparison comparison) {
    if (comparison.lines() == 0) {
      return new RateResponse(null, NoRate.UNKNOWN, 0);
    }
    if (comparison.whole().signum() == 0) {
      return new RateResponse(null, NoRate.NOTHING_TO_COMPARE_WITH, comparison.lines());
    }
    return new RateResponse(
        Percentage.of(comparison.part(), comparison.whole()), null, comparison.lines());
  }
}
