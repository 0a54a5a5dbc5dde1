package fr.ctg.evaluations.measurement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The documented shape of one measurement; numbers may also be sent as numbers. */
@Schema(name = "MeasurementRequest")
public record NewMeasurement(
    @Schema(description = "The indicator's code.", maxLength = 60, required = true)
        String indicator,
    @Schema(
            description =
                "`2019`, `2019-S1`, `2019-Q3`, `2019-07`, `2019-AS` (school year) or"
                    + " `2019-01-22/2019-03-31`.",
            maxLength = 21,
            required = true,
            examples = "2019-Q3")
        String period,
    @Schema(
            description =
                "The territory's code; `IRIS:410180101@2021` where kind and vintage are needed. By"
                    + " default the convention's own, if it has only one and the indicator is not"
                    + " measured by territories of another kind.",
            maxLength = 60,
            examples = "41018")
        String territory,
    @Schema(description = "The kind of the territory.", maxLength = 20, examples = "IRIS")
        String territoryKind,
    @Schema(description = "The year of the geography.", maxLength = 4, examples = "2021")
        String territoryVintage,
    @Schema(
            description = "Of whom it speaks; nothing, or `_T`, for everyone.",
            maxLength = 500,
            examples = "SEX=F;AGE_BAND=0_2")
        String breakdown,
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
    @Schema(description = "Why an earlier figure is corrected.", maxLength = 500) String reason,
    @Schema(
            description =
                "The code of the partner whose figure it is, as an export carries it; if given, it"
                    + " has to be the one that imports.",
            maxLength = 60,
            examples = "CAF-41")
        String partner) {}
