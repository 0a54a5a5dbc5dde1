package fr.ctg.evaluations.framework;

import java.time.Instant;

/**
 * One committed write to what is known of a convention.
 *
 * @param number grows by one with each write, without a gap
 * @param recordedAt later for every later number
 */
public record Revision(long number, Instant recordedAt) {

  /** What was known before anything was. */
  static final Revision NONE = new Revision(0, Instant.EPOCH);
}
