package fr.ctg.conventions.committee;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A committee as it is answered. */
record CommitteeResponse(
    @Schema(description = "The server's identifier.") UUID id,
    @JsonUnwrapped CommitteeRequest stated) {

  static CommitteeResponse of(Committee committee) {
    return new CommitteeResponse(committee.id(), CommitteeRequest.of(committee));
  }
}
