package fr.ctg.evaluations.measurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a measurement said from one revision to the next. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasurementRevisionResponse(
    @Schema(description = "The number of the revision.", minimum = "1") long revision,
    @Schema(description = "When it was recorded.") Instant recordedAt,
    @Schema(description = "Who recorded it.", maxLength = 200) String recordedBy,
    @Schema(description = "The import that brought it.") UUID importId,
    @Schema(description = "Why it was changed, where that was said.", maxLength = 500)
        String reason,
    @Schema(description = "The value.") BigDecimal value,
    @Schema(description = "The numerator of a ratio, or the sum of a mean.") BigDecimal numerator,
    @Schema(description = "The denominator of a ratio, or the count of a mean.")
        BigDecimal denominator,
    @Schema(description = "The observation status; absent where it was withdrawn.")
        ObservationStatus status,
    @Schema(description = "True where the measurement was taken back; absent elsewhere.")
        Boolean withdrawn,
    @Schema(description = "What the partner said about it.", maxLength = 2000) String comment,
    @Schema(
            description = "The revision that replaced it; absent on the one in force.",
            minimum = "1")
        Long supersededBy,
    @Schema(
            description =
                "What the last review of this content came to; SUBMITTED where it had none.")
        ReviewState review,
    @Schema(description = "Who reviewed this content; absent when nobody did.", maxLength = 200)
        String reviewedBy,
    @Schema(description = "When this content was reviewed.") Instant reviewedAt,
    @Schema(description = "What the review said, such as what to correct.", maxLength = 2000)
        String reviewComment) {}
