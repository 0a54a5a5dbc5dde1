package fr.ctg.evaluations.efficiency;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Rounding;
import fr.ctg.evaluations.scoring.UnitCost;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was paid for each unit of a result. */
@Schema(name = "UnitCost")
record UnitCostResponse(
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
            description = "Paid / result, in euros for each unit; null with a reason.",
            examples = "250.00")
        BigDecimal perUnit,
    @Schema(description = "Why there is none.") UnitCost.NoUnitCost reason,
    @Schema(description = "The first day of what was counted.", examples = "2019-01-01")
        LocalDate from,
    @Schema(
            description =
                "The last day of what was counted: the end of the last year that was over.",
            examples = "2019-12-31")
        LocalDate to,
    @Schema(
            description = "What was paid for the action in exactly these years, in euros.",
            examples = "30000.00")
        BigDecimal paid,
    @Schema(description = "What was counted over these days, in the unit.", examples = "120")
        BigDecimal result,
    @Schema(description = "Why there is no result.") Reason resultReason) {

  static UnitCostResponse of(UnitCost cost, int decimals) {
    return new UnitCostResponse(
        MoneyResponse.euros(cost.perUnit()),
        cost.reason(),
        cost.days() == null ? null : cost.days().start(),
        cost.days() == null ? null : cost.days().end(),
        cost.money() == null ? null : MoneyResponse.euros(cost.money().paid().sum()),
        cost.result() == null ? null : Rounding.value(cost.result().value(), decimals),
        cost.result() == null ? null : cost.result().reason());
  }
}
