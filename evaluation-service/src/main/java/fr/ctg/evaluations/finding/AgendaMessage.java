package fr.ctg.evaluations.finding;

import fr.ctg.kit.text.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What convention-service is to be told of a finding.
 *
 * @param key the same however often it is sent
 * @param attempts how often it was sent, this time included
 */
record AgendaMessage(
    UUID id, UUID finding, UUID convention, String key, String body, int attempts) {

  private static final List<Duration> DELAYS =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofHours(1),
          Duration.ofHours(6));

  /** The finding as a proposal for an agenda. */
  record Body(
      UUID finding,
      FindingKind kind,
      Severity severity,
      Text title,
      Text explanation,
      Subject subject,
      SuggestedDecision suggestedDecision,
      LocalDate observedOn,
      String evaluation,
      LocalDate closedOn,
      ClosingReason closedBecause) {

    /**
     * @param reference that of the convention
     */
    static Body of(Finding finding, String reference) {
      Finding.State state = finding.state();
      return new Body(
          finding.id(),
          finding.kind(),
          state.severity(),
          state.title(),
          state.explanation(),
          new Subject("INDICATOR", finding.indicator()),
          state.suggestedDecision(),
          state.asOf(),
          "/v1/conventions/%s/indicators/%s/explanation?asOf=%s"
              .formatted(reference, finding.indicator(), state.asOf()),
          finding.closedOn(),
          finding.closedBecause());
    }
  }

  /** What of the convention it is about. */
  record Subject(String type, String code) {}

  /** How long to wait after a failure: longer each time, and never for ever. */
  Duration delay() {
    return DELAYS.get(Math.min(attempts, DELAYS.size()) - 1);
  }
}
