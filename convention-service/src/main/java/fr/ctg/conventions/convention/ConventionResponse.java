package fr.ctg.conventions.convention;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A convention as it is answered: what was stated, and where it is in its life. */
record ConventionResponse(
    @Schema(description = "The server's identifier.") UUID id,
    @Schema(description = "Where it is in its life.") ConventionState state,
    @Schema(description = "What can be done to move it on.") List<Move> allowedMoves,
    @Schema(description = "The day it was signed; absent before.", examples = "2018-01-22")
        LocalDate signedOn,
    @Schema(description = "The day it ended; absent before.", examples = "2021-12-31")
        LocalDate endedOn,
    @Schema(
            description = "The day its final evaluation was made; absent before.",
            examples = "2022-06-30")
        LocalDate evaluatedOn,
    @Schema(
            description = "The day it was terminated before its end; mostly absent.",
            examples = "2020-06-30")
        LocalDate terminatedOn,
    @Schema(description = "Why it was terminated; mostly absent.", maxLength = 5000)
        String terminationReason,
    @JsonUnwrapped ConventionRequest stated) {

  static ConventionResponse of(Convention convention) {
    return new ConventionResponse(
        convention.id(),
        convention.state(),
        convention.state().allowedMoves(),
        convention.signedOn(),
        convention.endedOn(),
        convention.evaluatedOn(),
        convention.terminatedOn(),
        convention.terminationReason(),
        ConventionRequest.of(convention));
  }
}
