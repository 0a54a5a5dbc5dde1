package fr.ctg.evaluations.review;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.evaluations.framework.Revisions;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.identity.Ids;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.text.Text;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Locks periods and lifts locks. Both wait for whoever is recording figures of the convention, and
 * keep them waiting: nothing is recorded into a period that was locked before.
 */
@ApplicationScoped
class PeriodLockService {

  private static final String TYPE = "period-lock";

  private final Frameworks frameworks;
  private final Revisions revisions;
  private final StoredPeriodLocks locks;
  private final AuditTrail audit;
  private final Once once;
  private final Caller caller;
  private final Clock clock;

  PeriodLockService(
      Frameworks frameworks,
      Revisions revisions,
      StoredPeriodLocks locks,
      AuditTrail audit,
      Once once,
      Caller caller,
      Clock clock) {
    this.frameworks = frameworks;
    this.revisions = revisions;
    this.locks = locks;
    this.audit = audit;
    this.once = once;
    this.caller = caller;
    this.clock = clock;
  }

  Answer<PeriodLockResponse> create(Key key, PeriodLockRequest request) {
    Framework framework = frameworks.current(key).framework();
    return performedOnce(() -> add(framework, request));
  }

  Answer<PeriodLockResponse> read(Key key, UUID lock) {
    return answer(locks.require(visible(key), lock));
  }

  Page<PeriodLockResponse> list(Key key, LockState state, PageRequest request) {
    return locks.page(visible(key), state, request).map(PeriodLockResponse::of);
  }

  Answer<PeriodLockResponse> reopen(Key key, UUID lock, ReopeningRequest request) {
    request.check();
    UUID convention = visible(key);
    return performedOnce(() -> lift(convention, lock, request));
  }

  private Answer<PeriodLockResponse> performedOnce(Supplier<PeriodLock> effect) {
    return QuarkusTransaction.requiringNew().call(() -> once.only(() -> answer(effect.get())));
  }

  private PeriodLock add(Framework framework, PeriodLockRequest request) {
    request.check(framework);
    UUID convention = framework.convention().id();
    revisions.lock(convention);
    PeriodLock lock =
        new PeriodLock(
            Ids.next(),
            convention,
            request.from(),
            request.to(),
            request.indicators() == null ? null : List.copyOf(request.indicators()),
            request.reason(),
            now(),
            caller.name(),
            null);
    locks.covering(lock).ifPresent(PeriodLockService::refuseAsCovered);
    locks.add(lock);
    audit.record(Entry.created(TYPE, lock.id(), convention, PeriodLockResponse.of(lock)));
    return lock;
  }

  private PeriodLock lift(UUID convention, UUID id, ReopeningRequest request) {
    revisions.lock(convention);
    PeriodLock lock = locks.require(convention, id);
    if (lock.state() == LockState.REOPENED) {
      throw new StateConflict(
          "period-lock-reopened",
          Text.of(
              "Ce verrou a déjà été levé par « %s » le %s ; verrouillez la période à nouveau s'il le"
                  + " faut.",
              "This lock was lifted by \"%s\" on %s; lock the period again if need be.",
              lock.reopening().by(),
              lock.reopening().at().truncatedTo(ChronoUnit.SECONDS)),
          List.of());
    }
    PeriodLock reopened =
        lock.reopened(new PeriodLock.Reopening(now(), caller.name(), request.reason()));
    locks.reopen(reopened);
    audit.record(
        new Entry(
            "reopened",
            TYPE,
            id,
            convention,
            PeriodLockResponse.of(lock),
            PeriodLockResponse.of(reopened),
            null));
    return reopened;
  }

  private static void refuseAsCovered(PeriodLock lock) {
    throw new StateConflict(
        "period-locked",
        Text.of(
            "Ces jours sont déjà verrouillés pour ces indicateurs, du %s au %s (verrou %s).",
            "These days are locked for these indicators already, from %s to %s (lock %s).",
            lock.from(),
            lock.to(),
            lock.id()));
  }

  // What the database keeps of an instant, so that an answer says the same now and later.
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private UUID visible(Key key) {
    return frameworks.current(key).framework().convention().id();
  }

  private static Answer<PeriodLockResponse> answer(PeriodLock lock) {
    return Answer.of(lock.id(), lock.version(), PeriodLockResponse.of(lock));
  }
}
