package fr.ctg.evaluations.framework;

import fr.ctg.kit.identity.Key;
import fr.ctg.kit.memory.LastUsed;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.problem.Unavailable;
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.security.Role;
import fr.ctg.kit.sql.Pipeline;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/**
 * What was agreed, as far as this service knows: its own copy, kept up to date with
 * convention-service and good enough to work with while that one is away.
 *
 * <p>May call convention-service, hence never to be called inside a transaction.
 */
@ApplicationScoped
public class Frameworks {

  private static final Logger LOG = Logger.getLogger(Frameworks.class);
  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
  private static final int LOCKS = 64;
  private static final int SEEN_AT_MOST = 1_000;

  private final FrameworkStore store;
  private final FrameworkSource source;
  private final FrameworkSettings settings;
  private final Caller caller;
  private final Clock clock;

  // A convention that is asked for by many at once is fetched by one of them.
  private final Lock[] locks = new Lock[LOCKS];
  private final Map<UUID, Instant> failures = new ConcurrentHashMap<>();
  private final LastUsed<Key, FrameworkStore.Copy> seen = new LastUsed<>(SEEN_AT_MOST);

  Frameworks(
      FrameworkStore store,
      FrameworkSource source,
      FrameworkSettings settings,
      Caller caller,
      Clock clock) {
    this.store = store;
    this.source = source;
    this.settings = settings;
    this.caller = caller;
    this.clock = clock;
    for (int i = 0; i < LOCKS; i++) {
      locks[i] = new ReentrantLock();
    }
  }

  /**
   * The newest framework of a convention that the caller may see.
   *
   * @throws NotFound if there is no such convention, or none of the caller's
   * @throws StateConflict if it has not been signed
   * @throws Unavailable if nothing is known of it and convention-service is away
   */
  public KnownFramework current(Key convention) {
    return visible(convention, this::newest);
  }

  /**
   * The same without a way to the database, as it was seen here a few seconds ago. Good for what
   * asks again before it is done, by {@link #askVersion} in its transaction.
   */
  public KnownFramework lastSeen(Key convention) {
    return visible(convention, this::seen);
  }

  /** Asks, with what else a transaction asks, which version is the newest. */
  public void askVersion(UUID convention, Pipeline pipeline, LongConsumer version) {
    store.askVersion(convention, pipeline, version);
  }

  private KnownFramework visible(Key convention, Function<Key, KnownFramework> look) {
    boolean bound = caller.hasRole(Role.PARTNER);
    try {
      KnownFramework known = look.apply(convention);
      if (bound && !caller.partner().map(known.framework()::hasPartner).orElse(false)) {
        throw notFound(convention);
      }
      return known;
    } catch (StateConflict draft) {
      // That there is a draft is nothing a partner may learn.
      throw bound ? notFound(convention) : draft;
    }
  }

  /** The newest framework, for what the service does by itself: no caller is looked at. */
  public KnownFramework newestOf(UUID convention) {
    return newest(new Key(convention, null));
  }

  /** Every convention that is known here. */
  public List<UUID> conventions() {
    return store.conventions();
  }

  /** The newest version that had been received at a data revision; empty if none had been. */
  public Optional<Framework> at(UUID convention, long revision) {
    return store.versionAt(convention, revision).map(version -> store.read(convention, version));
  }

  /**
   * Fetches what is missing up to a version that is said to exist; whether it is known already is
   * looked at only when nobody else is fetching.
   */
  void fetchIfMissing(UUID id, long version) {
    Key convention = new Key(id, null);
    Lock lock = lockOf(convention);
    lock.lock();
    try {
      Optional<FrameworkStore.Copy> copy = store.copy(convention);
      if (copy.filter(known -> known.version() >= version).isEmpty()) {
        refresh(convention, copy);
      }
    } finally {
      lock.unlock();
    }
  }

  private KnownFramework seen(Key convention) {
    Instant now = clock.instant();
    return seen.get(convention)
        .filter(copy -> !isDue(copy, now))
        .map(copy -> known(copy, failedRecently(copy, now)))
        .orElseGet(() -> newest(convention));
  }

  private KnownFramework newest(Key convention) {
    Optional<FrameworkStore.Copy> copy = store.copy(convention);
    Instant asked = clock.instant();
    boolean failed = false;
    if (copy.isEmpty() || isDue(copy.get(), asked)) {
      failed = !revalidate(convention, asked);
      copy = store.copy(convention);
    } else {
      failed = failedRecently(copy.get(), asked);
    }
    FrameworkStore.Copy usable =
        copy.filter(known -> known.checkedAt() != null).orElseThrow(Frameworks::nothingKnown);
    seen.put(convention, usable);
    return known(usable, failed);
  }

  private KnownFramework known(FrameworkStore.Copy copy, boolean failed) {
    return new KnownFramework(
        store.read(copy.convention(), copy.version()), failed, copy.checkedAt());
  }

  /** Whether convention-service was asked, by this caller or by another one meanwhile. */
  private boolean revalidate(Key convention, Instant asked) {
    Lock lock = lockOf(convention);
    lock.lock();
    try {
      Optional<FrameworkStore.Copy> copy = store.copy(convention);
      if (copy.isPresent() && !isDue(copy.get(), asked)) {
        return !failedRecently(copy.get(), asked);
      }
      return refresh(convention, copy);
    } finally {
      lock.unlock();
    }
  }

  private Lock lockOf(Key convention) {
    return locks[Math.floorMod(convention.toString().hashCode(), LOCKS)];
  }

  private boolean refresh(Key convention, Optional<FrameworkStore.Copy> copy) {
    try {
      fetch(convention, copy);
      copy.ifPresent(known -> failures.remove(known.convention()));
      return true;
    } catch (ConventionServiceAway | CircuitBreakerOpenException away) {
      LOG.warnf("Working from the copy of convention %s: %s", convention, away.getMessage());
      copy.ifPresent(known -> failures.put(known.convention(), clock.instant()));
      return false;
    }
  }

  private void fetch(Key convention, Optional<FrameworkStore.Copy> copy) {
    Instant checkedAt = clock.instant();
    String name = copy.map(known -> known.convention().toString()).orElse(convention.toString());
    String tag = copy.map(FrameworkStore.Copy::etag).orElse(null);
    FrameworkSource.Reply reply = source.ask(name, null, tag);
    if (reply instanceof FrameworkSource.Found newest) {
      refuseNonsense(newest.framework(), convention, copy);
      catchUp(name, copy.map(FrameworkStore.Copy::version).orElse(0L), newest.framework());
      store.receive(newest, checkedAt);
    } else if (copy.isPresent() && reply instanceof FrameworkSource.Unchanged) {
      store.confirm(copy.get().convention(), checkedAt);
    } else if (copy.isPresent()) {
      throw new ConventionServiceAway("no longer knows a convention that it had signed");
    } else if (reply instanceof FrameworkSource.Draft) {
      throw notSigned(convention);
    } else {
      throw notFound(convention);
    }
  }

  /** Stores the versions between the newest one that is known and the newest there is. */
  private void catchUp(String name, long known, Framework newest) {
    for (long version = known + 1; version < newest.version(); version++) {
      if (!(source.ask(name, version, null) instanceof FrameworkSource.Found missed)
          || !missed.framework().convention().id().equals(newest.convention().id())) {
        throw new ConventionServiceAway("has no version %d of its own".formatted(version));
      }
      // Without its tag: the copy is not the newest yet.
      store.receive(new FrameworkSource.Found(missed.document(), missed.framework(), null), null);
    }
  }

  private static void refuseNonsense(
      Framework newest, Key asked, Optional<FrameworkStore.Copy> copy) {
    Convention convention = newest.convention();
    boolean another =
        asked.id() != null
            ? !asked.id().equals(convention.id())
            : !asked.code().equals(convention.reference());
    if (another || copy.filter(known -> !known.convention().equals(convention.id())).isPresent()) {
      throw new ConventionServiceAway("sent the framework of another convention");
    }
    if (copy.filter(known -> known.version() > newest.version()).isPresent()) {
      throw new ConventionServiceAway("sent an older version as the newest");
    }
  }

  private boolean isDue(FrameworkStore.Copy copy, Instant now) {
    Instant failure = failures.get(copy.convention());
    if (failure != null && isRecent(failure, now)) {
      return false;
    }
    return copy.checkedAt() == null || !isRecent(copy.checkedAt(), now);
  }

  private boolean failedRecently(FrameworkStore.Copy copy, Instant now) {
    Instant failure = failures.get(copy.convention());
    return failure != null && isRecent(failure, now);
  }

  private boolean isRecent(Instant instant, Instant now) {
    return now.isBefore(instant.plus(settings.maxAge()));
  }

  private static NotFound notFound(Key convention) {
    return new NotFound(
        "convention-not-found",
        Text.of(
            "Il n'y a pas de convention « %s ».", "There is no convention \"%s\".", convention));
  }

  private static StateConflict notSigned(Key convention) {
    return new StateConflict(
        "convention-not-signed",
        Text.of(
            "La convention « %s » n'est pas signée ; rien n'y est encore à mesurer.",
            "Convention \"%s\" has not been signed; there is nothing to measure yet.", convention));
  }

  private static Unavailable nothingKnown() {
    return new Unavailable(
        "framework-unavailable",
        Text.of(
            "Le service des conventions ne répond pas et rien n'est encore connu ici de cette"
                + " convention ; réessayez dans quelques secondes.",
            "The convention service does not answer and nothing is known here of this convention"
                + " yet; try again in a few seconds."),
        RETRY_AFTER);
  }
}
