package fr.ctg.conventions.axis;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An axis as it is answered. */
record AxisResponse(
    @Schema(description = "The server's identifier.") UUID id, @JsonUnwrapped AxisRequest stated) {

  static AxisResponse of(Axis axis) {
    return new AxisResponse(axis.id(), AxisRequest.of(axis));
  }
}
