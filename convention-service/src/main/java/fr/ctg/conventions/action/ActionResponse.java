package fr.ctg.conventions.action;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action as it is answered. */
record ActionResponse(
    @Schema(description = "The server's identifier.") UUID id,
    @JsonUnwrapped ActionRequest stated) {

  static ActionResponse of(Action action) {
    return new ActionResponse(action.id(), ActionRequest.of(action));
  }
}
