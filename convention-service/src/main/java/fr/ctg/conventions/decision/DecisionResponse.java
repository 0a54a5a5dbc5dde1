package fr.ctg.conventions.decision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as it is answered. */
record DecisionResponse(
    @Schema(description = "The server's identifier.") UUID id,
    @Schema(description = "What has become of it.") DecisionStatus status,
    @Schema(description = "What may be done with it.") List<DecisionMove> allowedMoves,
    @Schema(description = "The day it was adopted; absent before.", examples = "2019-12-10")
        LocalDate adoptedOn,
    @Schema(description = "When the adoption was recorded, and so known; absent before.")
        Instant recordedAt,
    @Schema(description = "Whether it was adopted by consensus; absent before.") Boolean consensus,
    @Schema(description = "The vote by which it was adopted, where there was one.")
        VoteRequest vote,
    @Schema(description = "Why it was rejected, postponed or cancelled.", maxLength = 5000)
        String outcomeReason,
    @Schema(description = "The code of the adopted decision that replaced it.", maxLength = 60)
        String supersededBy,
    @Schema(description = "What is to be done about it.", maxItems = 50)
        List<FollowUpRequest.TaskRequest> followUp,
    @JsonUnwrapped DecisionRequest stated) {

  /**
   * @param supersededBy null as long as nothing replaced it
   */
  static DecisionResponse of(Decision decision, DecisionRequest stated, String supersededBy) {
    return new DecisionResponse(
        decision.id(),
        decision.status(),
        decision.status().allowedMoves(),
        decision.adoptedOn(),
        decision.recordedAt(),
        decision.vote() == null ? null : decision.vote().consensus(),
        VoteRequest.of(decision.vote()),
        decision.outcomeReason(),
        supersededBy,
        decision.followUp().stream().map(FollowUpRequest.TaskRequest::of).toList(),
        stated);
  }
}
