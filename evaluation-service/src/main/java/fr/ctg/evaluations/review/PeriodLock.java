package fr.ctg.evaluations.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Days of which the figures are settled.
 *
 * @param indicators those whose figures are; null for all
 * @param reopening null while it holds
 */
record PeriodLock(
    UUID id,
    UUID convention,
    LocalDate from,
    LocalDate to,
    List<String> indicators,
    String reason,
    Instant lockedAt,
    String lockedBy,
    Reopening reopening) {

  /** Who lifted it, when and why. */
  record Reopening(Instant at, String by, String reason) {}

  LockState state() {
    return reopening == null ? LockState.LOCKED : LockState.REOPENED;
  }

  /** Its tag: it changes once. */
  long version() {
    return reopening == null ? 1 : 2;
  }

  PeriodLock reopened(Reopening by) {
    return new PeriodLock(id, convention, from, to, indicators, reason, lockedAt, lockedBy, by);
  }
}
