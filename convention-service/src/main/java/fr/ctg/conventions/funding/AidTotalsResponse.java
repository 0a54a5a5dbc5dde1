package fr.ctg.conventions.funding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was paid beside the actions of a convention, year by year. */
@Schema(name = "AidTotals")
record AidTotalsResponse(
    @Schema(description = "What the items are the totals of.") AidTotalsBy by,
    @Schema(description = "By year, then by payer.", maxItems = 10000)
        List<AidTotalResponse> items) {}
