package fr.ctg.conventions.funding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A grant scale as it is answered. */
record GrantScaleResponse(
    @Schema(description = "The server's identifier.") UUID id,
    @JsonUnwrapped GrantScaleRequest stated) {

  static GrantScaleResponse of(GrantScale scale) {
    return new GrantScaleResponse(scale.id(), GrantScaleRequest.of(scale));
  }
}
