package fr.ctg.evaluations.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figure of one period. */
record SeriesItemResponse(
    @JsonUnwrapped FigureResponse figure,
    @Schema(
            description =
                "Only of an indicator whose values are cumulated since the start of a year: the"
                    + " cumulated value as reported. `value` is then what the period added to it.",
            examples = "95")
        BigDecimal toDate,
    @Schema(
            description =
                "Whether all that was owed within the period has been reported, by all who owed it.")
        boolean complete) {}
