package fr.ctg.evaluations.measurement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The documented shape of what a measurement says; numbers may also be sent as numbers. */
record MeasurementContent(
    @Schema(description = "The value, as text or number.", maxLength = 40, examples = "198")
        String value,
    @Schema(description = "The numerator of a ratio, or the sum of a mean.", maxLength = 40)
        String numerator,
    @Schema(description = "The denominator of a ratio, or the count of a mean.", maxLength = 40)
        String denominator,
    @Schema(
            description =
                "A normal (default), P provisional, E estimated, B series break; without a value: O"
                    + " missing, L not collected, Q suppressed, M not applicable.",
            maxLength = 1,
            examples = "P")
        String status,
    @Schema(description = "Anything to know about the figure.", maxLength = 2000) String comment,
    @Schema(description = "Why an earlier figure is corrected.", maxLength = 500) String reason) {}
