package fr.ctg.evaluations.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewResponse(
    @Schema(description = "The review's identifier.") UUID id,
    @Schema(description = "What was decided.") Decision decision,
    @Schema(description = "What the reviewer said.", maxLength = 2000) String comment,
    @Schema(description = "What the measurements had in common; absent where they were named.")
        ReviewFilter filter,
    @Schema(description = "Who reviewed.", maxLength = 200) String reviewedBy,
    @Schema(description = "When it was recorded.") Instant recordedAt,
    @Schema(
            description = "The data revision it made; absent where it changed nothing.",
            minimum = "1")
        Long revision,
    @Schema(description = "The last data revision that the reviewer had seen.", minimum = "0")
        Long seen,
    @Schema(description = "How many contents it validated.", minimum = "0") long validated,
    @Schema(description = "How many contents it returned.", minimum = "0") long returned,
    @Schema(
            description = "How many had been decided in the same way before; nothing written.",
            minimum = "0")
        long already,
    @Schema(
            description = "How many were left alone because their content is newer than `seen`.",
            minimum = "0")
        long changedSince) {

  static ReviewResponse of(Review review) {
    Tally tally = review.tally();
    return new ReviewResponse(
        review.id(),
        review.decision(),
        review.comment(),
        review.filter(),
        review.reviewedBy(),
        review.recordedAt(),
        review.number(),
        review.seen(),
        review.decision() == Decision.VALIDATE ? tally.reviewed() : 0,
        review.decision() == Decision.RETURN ? tally.reviewed() : 0,
        tally.already(),
        tally.changedSince());
  }
}
