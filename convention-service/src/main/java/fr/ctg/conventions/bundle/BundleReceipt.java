package fr.ctg.conventions.bundle;

import fr.ctg.conventions.convention.Convention;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has come of a document: the convention, and how much is in it. */
record BundleReceipt(
    @Schema(description = "The server's identifier of the convention.") UUID id,
    @Schema(
            description = "The reference of the convention.",
            maxLength = 60,
            examples = "CTG-BLOIS-2018")
        String reference,
    @Schema(description = "How many axes were created.", minimum = "0", maximum = "100") int axes,
    @Schema(description = "How many objectives were created.", minimum = "0", maximum = "500")
        int objectives,
    @Schema(description = "How many actions were created.", minimum = "0", maximum = "1000")
        int actions,
    @Schema(description = "How many indicators were created.", minimum = "0", maximum = "2000")
        int indicators,
    @Schema(description = "How many funding lines were created.", minimum = "0", maximum = "5000")
        int fundingLines,
    @Schema(description = "How many aids were created.", minimum = "0", maximum = "2000")
        int aids) {

  static BundleReceipt of(Convention convention, ConventionBundle bundle) {
    return new BundleReceipt(
        convention.id(),
        convention.reference(),
        bundle.axes().size(),
        bundle.objectives().size(),
        bundle.actions().size(),
        bundle.indicators().size(),
        bundle.fundingLines().size(),
        bundle.aids().size());
  }
}
