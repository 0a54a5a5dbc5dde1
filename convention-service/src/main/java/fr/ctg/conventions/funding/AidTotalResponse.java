package fr.ctg.conventions.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was paid in a year, and how much of it to structures. */
@Schema(name = "AidTotal")
record AidTotalResponse(
    @Schema(description = "The year.", minimum = "1900", maximum = "2200", examples = "2016")
        int year,
    @Schema(
            description = "The payer's code; absent in totals by year.",
            maxLength = 60,
            examples = "CAF-41")
        String payer,
    @Schema(
            description = "The payer's name; absent in totals by year.",
            maxLength = 200,
            examples = "Caf de Loir-et-Cher")
        String payerName,
    @Schema(
            description = "Paid to families and persons, in euros; absent where nothing says it.",
            examples = "71629000.00")
        BigDecimal toBeneficiaries,
    @Schema(
            description = "Paid to structures, in euros; absent where nothing says it.",
            examples = "3249000.00")
        BigDecimal toStructures,
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
            description = "Both together, in euros; null with a reason.",
            examples = "74878000.00")
        BigDecimal total,
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
            description = "100 x to structures / total, in percent; null with a reason.",
            examples = "4.34")
        BigDecimal shareToStructures,
    @Schema(
            description =
                "Why there is no share: `CHANNEL_MISSING`, a payer stated one channel and not the"
                    + " other (nothing paid is stated as 0); `NOTHING_PAID`, the total is zero.")
        Reason reason) {

  /** Why there is no share. */
  @Schema(name = "AidTotalReason")
  enum Reason {
    CHANNEL_MISSING,
    NOTHING_PAID
  }

  /**
   * @param complete whether every payer stated both channels
   */
  static AidTotalResponse of(
      int year,
      String payer,
      String payerName,
      BigDecimal toBeneficiaries,
      BigDecimal toStructures,
      boolean complete) {
    BigDecimal total = complete ? toBeneficiaries.add(toStructures) : null;
    boolean dividable = complete && total.signum() > 0;
    return new AidTotalResponse(
        year,
        payer,
        payerName,
        Percentage.euros(toBeneficiaries),
        Percentage.euros(toStructures),
        Percentage.euros(total),
        dividable ? Percentage.of(toStructures, total) : null,
        dividable ? null : complete ? Reason.NOTHING_PAID : Reason.CHANNEL_MISSING);
  }
}
