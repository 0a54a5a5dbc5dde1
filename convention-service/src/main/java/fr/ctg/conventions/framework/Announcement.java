package fr.ctg.conventions.framework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * That there is a new version of a framework, as it is to be told to evaluation-service.
 *
 * @param id the same however often it is sent
 * @param body what is signed and sent
 * @param attempts how often it was sent, this time included
 */
record Announcement(UUID id, UUID convention, int version, String body, int attempts) {

  private static final List<Duration> DELAYS =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofHours(1),
          Duration.ofHours(6));

  /** The text of an announcement. */
  record Body(String type, Instant timestamp, Data data) {

    static Body of(UUID convention, String reference, FrameworkVersion version) {
      return new Body(
          "framework.version.recorded",
          version.recordedAt(),
          new Data(
              convention, reference, version.number(), version.recordedAt(), version.sha256()));
    }
  }

  /** Which version it is; the receiver fetches what is in it. */
  record Data(UUID convention, String reference, int version, Instant recordedAt, String sha256) {}

  /** How long to wait after a failure: longer each time, and never for ever. */
  Duration delay() {
    return DELAYS.get(Math.min(attempts, DELAYS.size()) - 1);
  }
}
