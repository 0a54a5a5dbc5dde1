package fr.ctg.conventions.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as it is answered. */
record IndicatorResponse(
    @Schema(description = "The server's identifier.") UUID id,
    @JsonUnwrapped IndicatorRequest stated) {

  static IndicatorResponse of(Indicator indicator) {
    return new IndicatorResponse(indicator.id(), IndicatorRequest.of(indicator));
  }
}
