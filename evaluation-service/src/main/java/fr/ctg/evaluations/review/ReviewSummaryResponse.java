package fr.ctg.evaluations.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the review of a convention has got. */
record ReviewSummaryResponse(
    @Schema(description = "How many contents wait for a review.", minimum = "0") long submitted,
    @Schema(description = "How many were validated.", minimum = "0") long validated,
    @Schema(description = "How many are to be corrected.", minimum = "0") long returned,
    @Schema(description = "The same by partner.", maxItems = 1000) List<ReviewCounts> partners,
    @Schema(description = "The same by indicator.", maxItems = 10000) List<ReviewCounts> indicators,
    @Schema(description = "The same by period, in order of their last day.", maxItems = 100000)
        List<ReviewCounts> periods) {}
