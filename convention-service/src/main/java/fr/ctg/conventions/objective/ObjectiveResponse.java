package fr.ctg.conventions.objective;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objective as it is answered. */
record ObjectiveResponse(
    @Schema(description = "The server's identifier.") UUID id,
    @Schema(description = "Whether it is still pursued; `OPEN` in a draft.") ObjectiveStatus status,
    @JsonUnwrapped ObjectiveRequest stated) {

  static ObjectiveResponse of(Objective objective) {
    return new ObjectiveResponse(
        objective.id(), objective.status(), ObjectiveRequest.of(objective));
  }
}
