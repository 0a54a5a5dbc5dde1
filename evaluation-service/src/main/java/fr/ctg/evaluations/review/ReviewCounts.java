package fr.ctg.evaluations.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many present contents of one partner, indicator or period are in which state of review. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewCounts(
    @Schema(
            description = "The code of the partner or indicator, or the period as `2019-Q3`.",
            maxLength = 60,
            examples = "ASSO-LAEP")
        String code,
    @Schema(description = "How many wait for a review.", minimum = "0") long submitted,
    @Schema(description = "How many were validated.", minimum = "0") long validated,
    @Schema(description = "How many are to be corrected.", minimum = "0") long returned) {}
