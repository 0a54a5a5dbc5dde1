package fr.ctg.evaluations.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lock as it is answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PeriodLockResponse(
    @Schema(description = "The lock's identifier.") UUID id,
    @Schema(description = "LOCKED while it holds, REOPENED once it was lifted.") LockState state,
    @Schema(description = "What may be done with it.", maxItems = 1) List<LockMove> allowedMoves,
    @Schema(description = "The first day.") LocalDate from,
    @Schema(description = "The last day.") LocalDate to,
    @Schema(
            description = "The codes of the indicators whose figures are locked; absent for all.",
            maxItems = 200)
        List<String> indicators,
    @Schema(description = "Why it was locked.", maxLength = 2000) String reason,
    @Schema(description = "Who locked it.", maxLength = 200) String lockedBy,
    @Schema(description = "When it was locked.") Instant lockedAt,
    @Schema(description = "Who lifted it; absent while it holds.", maxLength = 200)
        String reopenedBy,
    @Schema(description = "When it was lifted.") Instant reopenedAt,
    @Schema(description = "Why it was lifted.", maxLength = 2000) String reopeningReason) {

  static PeriodLockResponse of(PeriodLock lock) {
    PeriodLock.Reopening reopening = lock.reopening();
    return new PeriodLockResponse(
        lock.id(),
        lock.state(),
        lock.state().allowedMoves(),
        lock.from(),
        lock.to(),
        lock.indicators(),
        lock.reason(),
        lock.lockedBy(),
        lock.lockedAt(),
        reopening == null ? null : reopening.by(),
        reopening == null ? null : reopening.at(),
        reopening == null ? null : reopening.reason());
  }
}
