package fr.ctg.evaluations.efficiency;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.ctg.evaluations.scoring.Money;
import fr.ctg.evaluations.scoring.Quotient;
import fr.ctg.evaluations.scoring.Rounding;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What some funding comes to, rounded to the cent. */
@Schema(name = "EfficiencyMoney")
record MoneyResponse(
    @Schema(description = "How many funding lines it is of, wholly or in part.", minimum = "0")
        int lines,
    @Schema(
            description = "What was asked for, in euros; absent where no line says it.",
            examples = "24000.00")
        BigDecimal requested,
    @Schema(
            description = "What was promised, in euros; absent where no line says it.",
            examples = "20000.00")
        BigDecimal granted,
    @Schema(
            description = "What has been paid, in euros; absent where no line says it.",
            examples = "15000.00")
        BigDecimal paid,
    @Schema(description = "Of how many lines it is not known what was asked for.", minimum = "0")
        int withoutRequested,
    @Schema(description = "Of how many lines it is not known what was promised.", minimum = "0")
        int withoutGranted,
    @Schema(description = "Of how many lines it is not known what has been paid.", minimum = "0")
        int withoutPaid,
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
            description =
                "100 x paid / granted, in percent, over the lines of which both are known; null with"
                    + " `noExecutionRate`.",
            examples = "75.00")
        BigDecimal executionRate,
    @Schema(description = "How many lines the rate compares.", minimum = "0", examples = "3")
        int executionRateLines,
    @Schema(description = "Why there is no rate.") Money.NoRate noExecutionRate) {

  private static final int CENTS = 2;

  static MoneyResponse of(Money money) {
    return new MoneyResponse(
        money.lines(),
        euros(money.requested().sum()),
        euros(money.granted().sum()),
        euros(money.paid().sum()),
        money.requested().unknown(),
        money.granted().unknown(),
        money.paid().unknown(),
        Rounding.percentage(money.execution().percent()),
        money.execution().lines(),
        money.execution().reason());
  }

  static BigDecimal euros(Quotient exact) {
    return Rounding.value(exact, CENTS);
  }
}
