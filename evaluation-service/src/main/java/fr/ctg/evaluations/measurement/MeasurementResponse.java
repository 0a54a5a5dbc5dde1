package fr.ctg.evaluations.measurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measurement as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasurementResponse(
    @Schema(description = "The server's identifier; the same through all revisions.") UUID id,
    @Schema(description = "The indicator's code.", maxLength = 60) String indicator,
    @Schema(description = "The days that it is about.") PeriodResponse period,
    @Schema(description = "The territory that it is about.") TerritoryResponse territory,
    @Schema(
            description = "Of whom it speaks: `_T` is everyone, `SEX=F` women.",
            maxLength = 500,
            examples = "AGE_BAND=0_2;SEX=F")
        String breakdown,
    @Schema(description = "The code of the partner whose figure it is.", maxLength = 60)
        String partner,
    @Schema(description = "The value; absent where its parts are given, or where there is none.")
        BigDecimal value,
    @Schema(description = "The numerator of a ratio, or the sum of a mean.") BigDecimal numerator,
    @Schema(description = "The denominator of a ratio, or the count of a mean.")
        BigDecimal denominator,
    @Schema(
            description =
                "A normal, P provisional, E estimated, B series break; without a value: O missing, L"
                    + " not collected, Q suppressed, M not applicable.")
        ObservationStatus status,
    @Schema(description = "What the partner said about it.", maxLength = 2000) String comment,
    @Schema(description = "The number of the revision that recorded this content.", minimum = "1")
        long revision,
    @Schema(description = "When this content was recorded.") Instant recordedAt,
    @Schema(
            description =
                "SUBMITTED: this content waits for a review. VALIDATED: it has passed one. RETURNED:"
                    + " its partner is asked to correct it; it counts until that is done.")
        ReviewState review,
    @Schema(description = "Who reviewed this content; absent when nobody has.", maxLength = 200)
        String reviewedBy,
    @Schema(description = "When this content was reviewed.") Instant reviewedAt,
    @Schema(description = "What the review said, such as what to correct.", maxLength = 2000)
        String reviewComment) {

  static MeasurementResponse of(ReviewedMeasurement measurement) {
    MeasurementCell cell = measurement.cell();
    MeasurementReview review = measurement.review();
    return new MeasurementResponse(
        cell.id(),
        cell.indicator(),
        PeriodResponse.of(cell.period()),
        TerritoryResponse.of(cell.territory()),
        cell.breakdown(),
        cell.partner(),
        cell.value(),
        cell.numerator(),
        cell.denominator(),
        cell.status(),
        cell.comment(),
        cell.revision(),
        cell.recordedAt(),
        review.state(),
        review.by(),
        review.at(),
        review.comment());
  }
}
