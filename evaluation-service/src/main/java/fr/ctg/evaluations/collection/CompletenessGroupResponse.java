package fr.ctg.evaluations.collection;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The completeness of one partner, indicator, axis or period. */
record CompletenessGroupResponse(
    @Schema(
            description =
                "Its code, or the period; absent for what anybody may report, asked by partner.",
            maxLength = 60,
            examples = "ASSO-LAEP")
        String code,
    @Schema(description = "What it is called; a period is not called anything.", maxLength = 300)
        String label,
    @JsonUnwrapped CompletenessFigures figures) {}
