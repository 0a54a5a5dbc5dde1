package fr.ctg.evaluations.finding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One answer of the collection, for its document. */
record FindingPage(
    @Schema(description = "The findings of this page.", maxItems = 500) List<FindingResponse> items,
    @Schema(description = "The cursor of the next page; absent on the last one.", maxLength = 1000)
        String next,
    @Schema(
            description = "How many match in all; only with `Prefer: return=total-count`.",
            minimum = "0")
        Long total) {}
