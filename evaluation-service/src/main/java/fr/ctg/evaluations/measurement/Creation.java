package fr.ctg.evaluations.measurement;

import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.Signature;
import fr.ctg.kit.idempotency.KeyUse;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/**
 * A request for a new measurement, and what came of it once {@link #answer} says so.
 *
 * <p>Whoever works for it may be another thread: all that the request brought is in here.
 */
final class Creation {

  private final NewRow row;
  private final Signature by;
  private final String onBehalfOf;
  private final KeyUse key;
  private final long version;
  private final Semaphore turn = new Semaphore(0);
  private Answer<MeasurementResponse> answer;
  private UUID unchanged;
  private boolean outdated;
  private RuntimeException refusal;

  /**
   * @param onBehalfOf the partner's code if somebody else records for it; null otherwise
   * @param key null if the request carries none
   * @param version of what was agreed, by which the row was checked
   */
  Creation(NewRow row, Signature by, String onBehalfOf, KeyUse key, long version) {
    this.row = row;
    this.by = by;
    this.onBehalfOf = onBehalfOf;
    this.key = key;
    this.version = version;
  }

  NewRow row() {
    return row;
  }

  Signature by() {
    return by;
  }

  String onBehalfOf() {
    return onBehalfOf;
  }

  KeyUse key() {
    return key;
  }

  long version() {
    return version;
  }

  /** Waits until another thread says to go on. */
  void await() {
    turn.acquireUninterruptibly();
  }

  void goOn() {
    turn.release();
  }

  /** What only one of those that are worked for together may have: its key, what it measures. */
  Set<Object> claims() {
    NewContent content = row.content();
    Set<Object> claims = new HashSet<>();
    claims.add(
        new Identity(
            row.partner(),
            content.indicator(),
            content.period(),
            content.territory(),
            content.breakdown()));
    if (key != null) {
      claims.add(key.name());
    }
    return claims;
  }

  void answered(Answer<MeasurementResponse> answer) {
    say(answer, null, false, null);
  }

  /** The same content is there. */
  void unchanged(UUID present) {
    say(null, present, false, null);
  }

  /** What was agreed has changed since the row was checked. */
  void outdated() {
    say(null, null, true, null);
  }

  void refused(RuntimeException refusal) {
    say(null, null, false, refusal);
  }

  private void say(
      Answer<MeasurementResponse> answer,
      UUID unchanged,
      boolean outdated,
      RuntimeException refusal) {
    this.answer = answer;
    this.unchanged = unchanged;
    this.outdated = outdated;
    this.refusal = refusal;
  }

  /** The measurement that was there with the same content; null if it was not. */
  UUID unchanged() {
    return unchanged;
  }

  boolean isOutdated() {
    return outdated;
  }

  /**
   * @throws RuntimeException the refusal, if it was refused
   */
  Answer<MeasurementResponse> answer() {
    if (refusal != null) {
      throw refusal;
    }
    return answer;
  }

  private record Identity(
      String partner, String indicator, Object period, Object territory, String breakdown) {}
}
