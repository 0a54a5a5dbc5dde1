package fr.ctg.evaluations.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.ctg.evaluations.scoring.Money;
import fr.ctg.evaluations.scoring.Quotient;
import fr.ctg.evaluations.scoring.Rounding;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an axis or an action was funded with, in a report. */
@Schema(name = "ReportFunding")
record FundingRow(
    @Schema(
            description = "The code of the axis or the number of the action; absent for all.",
            maxLength = 60)
        String code,
    @Schema(description = "Its name.", maxLength = 300) String label,
    @Schema(description = "How many funding lines it is of, wholly or in part.") int lines,
    @Schema(description = "Asked for, in euros; absent is unknown.", examples = "24000.00")
        BigDecimal requested,
    @Schema(description = "Promised, in euros; absent is unknown.", examples = "20000.00")
        BigDecimal granted,
    @Schema(description = "Paid, in euros; absent is unknown.", examples = "15000.00")
        BigDecimal paid,
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
            description =
                "100 x paid / granted, over the lines of which both are known; null with a reason.",
            nullable = true,
            examples = "75.00")
        BigDecimal executionRate,
    @Schema(description = "Why there is no rate.") Money.NoRate reason) {

  private static final int CENTS = 2;

  static FundingRow of(String code, String label, Money money) {
    return new FundingRow(
        code,
        label,
        money.lines(),
        euros(money.requested().sum()),
        euros(money.granted().sum()),
        euros(money.paid().sum()),
        Rounding.percentage(money.execution().percent()),
        money.execution().reason());
  }

  static BigDecimal euros(Quotient exact) {
    return Rounding.value(exact, CENTS);
  }

  static List<Column<FundingRow>> columns(String what, String whatInEnglish) {
    return List.of(
        Column.data("code", "Code", "Code", FundingRow::code),
        Column.shown("label", what, whatInEnglish, FundingRow::label),
        Column.data("lines", "Lignes", "Lines", FundingRow::lines),
        Column.euros("requested", "Demandé", "Requested", FundingRow::requested),
        Column.euros("granted", "Accordé", "Granted", FundingRow::granted),
        Column.euros("paid", "Versé", "Paid", FundingRow::paid),
        Column.percent(
            "execution_rate", "Versé sur accordé", "Paid of granted", FundingRow::executionRate),
        Column.data("reason", "Raison", "Reason", FundingRow::reason));
  }
}
