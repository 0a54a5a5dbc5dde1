package fr.ctg.conventions.amendment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ctg.conventions.amendment.AmendmentSignatureRequest.AmendmentDeliberation;
import fr.ctg.conventions.convention.ConventionChanges;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amendment as it is answered. */
record AmendmentResponse(
    @Schema(description = "The server's identifier.") UUID id,
    @Schema(
            description = "Its number in the convention, given by the server.",
            minimum = "1",
            examples = "1")
        int number,
    @Schema(description = "What has become of it.") AmendmentState state,
    @Schema(description = "What may be done with it.") List<AmendmentMove> allowedMoves,
    @Schema(description = "The day it was signed; absent before.", examples = "2021-06-15")
        LocalDate signedOn,
    @Schema(description = "When the signature was recorded, and so known; absent before.")
        Instant recordedAt,
    @Schema(description = "Why it was given up; mostly absent.", maxLength = 5000)
        String cancellationReason,
    @Schema(description = "The deliberations by which it was signed.", maxItems = 100)
        List<AmendmentDeliberation> deliberations,
    @Schema(
            description =
                "What the convention said, when this was drafted, of all that it changes; it can be"
                    + " signed as long as that is so.")
        ConventionChanges before,
    @JsonUnwrapped AmendmentRequest stated) {

  static AmendmentResponse of(
      Amendment amendment, AmendmentRequest stated, ConventionChanges before) {
    return new AmendmentResponse(
        amendment.id(),
        amendment.number(),
        amendment.state(),
        amendment.state().allowedMoves(),
        amendment.signedOn(),
        amendment.recordedAt(),
        amendment.cancellationReason(),
        amendment.deliberations().stream().map(AmendmentDeliberation::of).toList(),
        before,
        stated);
  }
}
