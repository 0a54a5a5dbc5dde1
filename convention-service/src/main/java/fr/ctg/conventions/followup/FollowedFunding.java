package fr.ctg.conventions.followup;

import fr.ctg.conventions.funding.FundingLine;
import fr.ctg.conventions.funding.FundingNature;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one funder puts into one action in one year. */
record FollowedFunding(
    @Schema(description = "Its code.", maxLength = 60, examples = "1-2019-CAF-41-OPERATING")
        String code,
    @Schema(description = "The action's number.", maxLength = 60, examples = "1") String action,
    @Schema(description = "The funder's code.", maxLength = 60, examples = "CAF-41") String funder,
    @Schema(description = "The year.", minimum = "1900", maximum = "2200", examples = "2019")
        int year,
    @Schema(description = "What it is for.") FundingNature nature,
    @Schema(description = "The scheme by which it is paid.", maxLength = 200) String scheme,
    @Schema(description = "Asked for, in euros; absent is unknown.", examples = "12000.00")
        BigDecimal requested,
    @Schema(description = "Promised, in euros; absent is unknown.", examples = "10000.00")
        BigDecimal granted,
    @Schema(description = "Paid so far, in euros; absent is unknown.", examples = "7500.00")
        BigDecimal paid,
    @Schema(description = "Whether it was invented for a demonstration.") boolean illustrative) {

  static FollowedFunding of(FundingLine line) {
    return new FollowedFunding(
        line.code(),
        line.action().number(),
        line.funder().code(),
        line.year(),
        line.nature(),
        line.scheme(),
        line.requested(),
        line.granted(),
        line.paid(),
        line.illustrative());
  }
}
