package fr.ctg.conventions.diagnosis;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A need as it is answered. */
record NeedResponse(
    @Schema(description = "The server's identifier.") UUID id, @JsonUnwrapped NeedRequest stated) {

  static NeedResponse of(Need need) {
    return new NeedResponse(need.id(), NeedRequest.of(need));
  }
}
