package fr.ctg.conventions.decision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vote as a client states it. */
@Schema(name = "Vote")
record VoteRequest(
    @NotNull @Min(0) @Max(1000) @Schema(description = "How many voted for it.", examples = "9")
        Integer votesFor,
    @NotNull @Min(0) @Max(1000) @Schema(description = "How many voted against it.", examples = "2")
        Integer votesAgainst,
    @Min(0) @Max(1000) @Schema(description = "How many abstained; none, if not stated.")
        Integer abstentions) {

  static VoteRequest of(Vote vote) {
    return vote == null || vote.consensus()
        ? null
        : new VoteRequest(vote.votesFor(), vote.votesAgainst(), vote.abstentions());
  }
}
