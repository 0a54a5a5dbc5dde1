package fr.ctg.conventions.action;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action as it is answered. */
record ActionResponse(
    @Schema(description = "The server's identifier.") UUID id,
    @JsonUnwrapped ActionRequest stated,
    @Schema(
            description = "The day it was started after the signature; absent before.",
            examples = "2019-03-04")
        LocalDate startedOn,
    @Schema(
            description = "The day it was completed after the signature; absent before.",
            examples = "2020-12-18")
        LocalDate completedOn,
    @Schema(
            description =
                "What can be done to move it on: none in a draft, where its status is stated freely,"
                    + " and none where it takes a decision.")
        List<ActionMove> allowedMoves) {

  static ActionResponse of(Action action) {
    return new ActionResponse(
        action.id(),
        ActionRequest.of(action),
        action.startedOn(),
        action.completedOn(),
        action.allowedMoves());
  }
}
