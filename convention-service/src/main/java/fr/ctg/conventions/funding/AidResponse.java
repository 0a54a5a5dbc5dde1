package fr.ctg.conventions.funding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An aid as it is answered. */
record AidResponse(
    @Schema(description = "The server's identifier.") UUID id, @JsonUnwrapped AidRequest stated) {

  static AidResponse of(Aid aid) {
    return new AidResponse(aid.id(), AidRequest.of(aid));
  }
}
