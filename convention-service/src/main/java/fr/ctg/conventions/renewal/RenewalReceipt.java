package fr.ctg.conventions.renewal;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has come of a renewal: the new draft, and how much was taken over. */
record RenewalReceipt(
    @Schema(description = "The server's identifier of the new convention.") UUID id,
    @Schema(
            description = "The reference of the new convention.",
            maxLength = 60,
            examples = "CTG-BLOIS-2023")
        String reference,
    @Schema(
            description = "The reference of the convention that it follows.",
            maxLength = 60,
            examples = "CTG-BLOIS-2018")
        String predecessor,
    @Schema(description = "How many axes were taken over.", minimum = "0") int axes,
    @Schema(description = "How many objectives, those that are open.", minimum = "0")
        int objectives,
    @Schema(description = "How many indicators, those that are open.", minimum = "0")
        int indicators,
    @Schema(description = "How many of them have a new baseline.", minimum = "0") int baselines) {}
