package fr.ctg.evaluations.funding;

import fr.ctg.evaluations.framework.Convention;
import fr.ctg.evaluations.framework.ConventionServiceAway;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/**
 * What is followed in conventions, money first of all, as far as this service knows: its own copy,
 * every state of it, good enough to work with while convention-service is away.
 */
@ApplicationScoped
public class FollowUps {

  private static final Logger LOG = Logger.getLogger(FollowUps.class);

  private final StoredFollowUps stored;
  private final FollowUpSource source;
  private final FundingSettings settings;
  private final Clock clock;
  private final Map<UUID, Instant> failures = new ConcurrentHashMap<>();

  FollowUps(StoredFollowUps stored, FollowUpSource source, FundingSettings settings, Clock clock) {
    this.stored = stored;
    this.source = source;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Asks convention-service for what is newer, if that has not been done just now; hence never to
   * be called inside a transaction, and before it is decided what is known.
   */
  public Freshness refresh(Convention convention) {
    Optional<StoredFollowUps.Copy> copy = stored.copy(convention.id());
    Instant now = clock.instant();
    boolean failed = isRecent(failures.get(convention.id()), now);
    if (!failed && !isRecent(copy.map(StoredFollowUps.Copy::checkedAt).orElse(null), now)) {
      failed = !fetch(convention, copy, now);
      copy = stored.copy(convention.id());
    }
    return new Freshness(failed, copy.map(StoredFollowUps.Copy::checkedAt).orElse(null));
  }

  /** What was known at a revision: the same for ever. Empty if nothing had been received. */
  public Optional<KnownFollowUp> at(UUID convention, long revision) {
    return stored.at(convention, revision);
  }

  private boolean fetch(Convention convention, Optional<StoredFollowUps.Copy> copy, Instant now) {
    try {
      Optional<FollowUpSource.Found> found =
          source.ask(convention.id(), copy.map(StoredFollowUps.Copy::etag).orElse(null));
      if (found.isPresent()) {
        refuseAnother(found.get().followUp(), convention);
        stored.receive(convention.id(), found.get(), now);
      } else {
        stored.confirm(convention.id(), now);
      }
      failures.remove(convention.id());
      return true;
    } catch (ConventionServiceAway | CircuitBreakerOpenException away) {
      LOG.warnf(
          "Working from what was followed in convention %s: %s",
          convention.id(), away.getMessage());
      failures.put(convention.id(), clock.instant());
      return false;
    }
  }

  private static void refuseAnother(FollowUp followUp, Convention convention) {
    if (!followUp.convention().equals(convention.reference())) {
      throw new ConventionServiceAway("sent the follow-up of another convention");
    }
  }

  private boolean isRecent(Instant instant, Instant now) {
    return instant != null && now.isBefore(instant.plus(settings.maxAge()));
  }
}
