package fr.ctg.conventions.funding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A funding line as it is answered. */
record FundingLineResponse(
    @Schema(description = "The server's identifier.") UUID id,
    @JsonUnwrapped FundingLineRequest stated) {

  static FundingLineResponse of(FundingLine line) {
    return new FundingLineResponse(line.id(), FundingLineRequest.of(line));
  }
}
