package fr.ctg.conventions.convention;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How something came to be agreed, on both clocks.
 *
 * @param reference the code of the decision or the number of the amendment; null for the signature
 * @param appliesFrom the first day on which it applies
 * @param recordedAt when it was recorded, and so known
 */
public record Agreement(
    Origin origin, String reference, LocalDate appliesFrom, Instant recordedAt) {

  /** What the signature of a convention agreed. */
  public static Agreement bySignature(Convention convention, LocalDate appliesFrom) {
    return new Agreement(Origin.SIGNATURE, null, appliesFrom, convention.agreedAt());
  }

  /** The present instant, no finer than the database keeps it. */
  public static Instant now(Clock clock) {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
