package fr.ctg.conventions.followup;

import fr.ctg.conventions.funding.Aid;
import fr.ctg.conventions.funding.Channel;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner paid in a year outside the actions. */
record FollowedAid(
    @Schema(description = "The year.", minimum = "1900", maximum = "2200", examples = "2016")
        int year,
    @Schema(description = "The payer's code.", maxLength = 60, examples = "CAF-41") String payer,
    @Schema(description = "Whom it was paid to.") Channel channel,
    @Schema(description = "How much, in euros.", examples = "3249000.00") BigDecimal amount,
    @Schema(description = "Whether it was invented for a demonstration.") boolean illustrative) {

  static FollowedAid of(Aid aid) {
    return new FollowedAid(
        aid.year(), aid.payer().code(), aid.channel(), aid.amount(), aid.illustrative());
  }
}
