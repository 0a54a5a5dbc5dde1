package fr.ctg.conventions.diagnosis;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding as it is answered. */
record FindingResponse(
    @Schema(description = "The server's identifier.") UUID id,
    @JsonUnwrapped FindingRequest stated) {

  static FindingResponse of(Finding finding) {
    return new FindingResponse(finding.id(), FindingRequest.of(finding));
  }
}
