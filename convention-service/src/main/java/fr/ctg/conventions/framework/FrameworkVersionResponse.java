package fr.ctg.conventions.framework;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a framework, without its content. */
record FrameworkVersionResponse(
    @Schema(description = "Its number: 1 is the signature's.", minimum = "1", examples = "2")
        int version,
    @Schema(description = "When it was recorded.") Instant recordedAt,
    @Schema(
            description = "What happened: `signed`, `activated`, or the decision behind it.",
            maxLength = 200,
            examples = "activated")
        String reason) {

  static FrameworkVersionResponse of(FrameworkVersion version) {
    return new FrameworkVersionResponse(version.number(), version.recordedAt(), version.reason());
  }
}
