package fr.ctg.conventions.funding;

import fr.ctg.kit.text.Text;
import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the funding of one thing, or all of it, sums to. */
@Schema(name = "FundingTotal")
record FundingTotalResponse(
    @Schema(
            description =
                "What it is the total of: a year, a nature, or the code of a funder, an axis, an"
                    + " objective or an action; absent in the grand total.",
            maxLength = 60,
            examples = "CAF-41")
        String key,
    @Schema(
            description = "The same for people.",
            maxLength = 2000,
            examples = "Caf de Loir-et-Cher")
        String label,
    @Schema(description = "How many lines it sums, wholly or in part.", minimum = "0") int lines,
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
    @Schema(
            description = "Of how many lines it is not known what was asked for.",
            minimum = "0",
            examples = "0")
        int withoutRequested,
    @Schema(
            description = "Of how many lines it is not known what was promised.",
            minimum = "0",
            examples = "0")
        int withoutGranted,
    @Schema(
            description = "Of how many lines it is not known what has been paid.",
            minimum = "0",
            examples = "1")
        int withoutPaid,
    @Schema(description = "100 x granted / requested.") RateResponse grantRate,
    @Schema(description = "100 x paid / granted.") RateResponse executionRate) {

  static FundingTotalResponse of(MoneySum sum, GroupedBy by, Locale language) {
    return new FundingTotalResponse(
        sum.key(),
        label(sum, by, language),
        sum.lines(),
        Percentage.euros(sum.requested().sum()),
        Percentage.euros(sum.granted().sum()),
        Percentage.euros(sum.paid().sum()),
        sum.requested().unknown(),
        sum.granted().unknown(),
        sum.paid().unknown(),
        RateResponse.of(sum.grant()),
        RateResponse.of(sum.execution()));
  }

  private static String label(MoneySum sum, GroupedBy by, Locale language) {
    if (by != GroupedBy.NATURE || sum.key() == null) {
      return sum.label();
    }
    Text label = FundingNature.valueOf(sum.key()).label();
    return label.in(language);
  }
}
