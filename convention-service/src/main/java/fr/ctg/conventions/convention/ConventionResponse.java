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
    @JsonUnwrapped ConventionRequest stated) {

  static ConventionResponse of(Convention convention) {
    return new ConventionResponse(
        convention.id(),
        convention.state(),
        convention.state().allowedMoves(),
        convention.signedOn(),
        ConventionRequest.of(convention));
  }
}
