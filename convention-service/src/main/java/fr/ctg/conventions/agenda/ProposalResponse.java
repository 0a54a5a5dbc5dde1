package fr.ctg.conventions.agenda;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A proposal as it is answered. */
@Schema(name = "AgendaProposalResponse")
record ProposalResponse(
    @Schema(description = "The server's identifier.") UUID id,
    @Schema(description = "What became of it.") ProposalStatus status,
    @Schema(description = "What a coordinator can do with it.", maxItems = 2)
        List<ProposalMove> allowedMoves,
    @Schema(
            description = "The code of the meeting on whose agenda it is; absent otherwise.",
            maxLength = 60,
            examples = "COPIL-2020-1")
        String meeting,
    @Schema(description = "Why it was put aside; absent otherwise.", maxLength = 2000)
        String dismissalReason,
    @Schema(description = "When it was first proposed.") Instant proposedAt,
    @JsonUnwrapped ProposalRequest stated) {

  static ProposalResponse of(AgendaProposal proposal) {
    return new ProposalResponse(
        proposal.id(),
        proposal.status(),
        proposal.allowedMoves(),
        proposal.meeting() == null ? null : proposal.meeting().code(),
        proposal.dismissalReason(),
        proposal.proposedAt(),
        ProposalRequest.of(proposal));
  }
}
