package fr.ctg.evaluations.framework;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What convention-service announces, as far as this service reads it. */
@Schema(description = "A version of a framework that convention-service has recorded.")
record FrameworkAnnouncement(
    @NotNull
        @Schema(
            description = "What has happened.",
            maxLength = 100,
            examples = FrameworkAnnouncement.RECORDED)
        String type,
    @Schema(description = "When it happened.") Instant timestamp,
    @NotNull @Schema(description = "Which version it is.") Data data) {

  static final String RECORDED = "framework.version.recorded";
  static final List<String> FIELDS = List.of("type", "timestamp", "data");

  /** Which version of which convention. */
  @Schema(name = "FrameworkAnnouncementData", description = "Which version of which convention.")
  record Data(
      @NotNull @Schema(description = "The identifier of the convention.") UUID convention,
      @Schema(description = "Its reference.", maxLength = 60, examples = "CTG-BLOIS-2018")
          String reference,
      @NotNull @Schema(description = "The number of the version.", minimum = "1", examples = "2")
          Long version,
      @Schema(description = "When it was recorded.") Instant recordedAt,
      @Schema(
              description = "The digest of its document, in hexadecimal.",
              pattern = "^[0-9a-f]{64}$",
              maxLength = 64)
          String sha256) {

    static final List<String> FIELDS =
        List.of("convention", "reference", "version", "recordedAt", "sha256");
  }
}
