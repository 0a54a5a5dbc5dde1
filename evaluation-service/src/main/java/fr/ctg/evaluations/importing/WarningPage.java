package fr.ctg.evaluations.importing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The documented shape of a page of warnings. */
record WarningPage(
    @Schema(description = "The warnings of this page.", maxItems = 500) List<WarningResponse> items,
    @Schema(description = "The cursor of the next page; absent on the last one.", maxLength = 1000)
        String next,
    @Schema(
            description = "How many there are in all; only with `Prefer: return=total-count`.",
            minimum = "0")
        Long total) {}
