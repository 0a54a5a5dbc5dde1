package fr.ctg.conventions.diagnosis;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ctg.conventions.convention.ConventionState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A diagnosis as it is answered. */
record DiagnosisResponse(
    @Schema(description = "The server's identifier.") UUID id,
    @Schema(description = "Whether it is validated.") DiagnosisStatus status,
    @Schema(description = "What may be done with it; nothing once the convention is signed.")
        List<DiagnosisMove> allowedMoves,
    @Schema(description = "The day it was validated; absent before.", examples = "2017-11-30")
        LocalDate validatedOn,
    @JsonUnwrapped DiagnosisRequest stated) {

  static DiagnosisResponse of(Diagnosis diagnosis) {
    return new DiagnosisResponse(
        diagnosis.id(),
        diagnosis.status(),
        diagnosis.convention().state() == ConventionState.DRAFT
            ? diagnosis.status().allowedMoves()
            : List.of(),
        diagnosis.validatedOn(),
        DiagnosisRequest.of(diagnosis));
  }
}
