package fr.ctg.evaluations.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Plain sums over the accepted rows of an indicator, to compare with the sender's own. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Sums over the accepted rows of an indicator; not an aggregate of it.")
record ControlTotal(
    @Schema(description = "The indicator's code.", maxLength = 60) String indicator,
    @Schema(description = "How many accepted rows it has.", minimum = "0") long rows,
    @Schema(
            description = "How many of them are secret (status Q), and so not in the sums.",
            minimum = "0")
        long suppressed,
    @Schema(description = "The sum of their values.") BigDecimal value,
    @Schema(description = "The sum of their numerators.") BigDecimal numerator,
    @Schema(description = "The sum of their denominators.") BigDecimal denominator) {}
