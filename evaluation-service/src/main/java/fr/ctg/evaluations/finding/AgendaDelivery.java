package fr.ctg.evaluations.finding;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Puts findings before the committees, outside any transaction, until convention-service has them.
 */
@ApplicationScoped
class AgendaDelivery {

  private static final Logger LOG = Logger.getLogger(AgendaDelivery.class);

  private final AgendaOutbox outbox;
  private final CommitteeSource committees;
  private final Clock clock;

  AgendaDelivery(AgendaOutbox outbox, CommitteeSource committees, Clock clock) {
    this.outbox = outbox;
    this.committees = committees;
    this.clock = clock;
  }

  void measure(@Observes StartupEvent started, MeterRegistry metrics) {
    metrics.gauge("ctg.findings.undelivered", outbox, AgendaOutbox::undelivered);
  }

  @Scheduled(every = "${ctg.findings.every}", concurrentExecution = ConcurrentExecution.SKIP)
  void deliver() {
    boolean taken = true;
    while (taken) {
      List<AgendaMessage> due = outbox.claim();
      taken = !due.isEmpty();
      for (AgendaMessage message : due) {
        taken &= delivered(message);
      }
    }
  }

  @Scheduled(every = "1h", delayed = "2m")
  void dropOld() {
    outbox.dropOld();
  }

  /** False while convention-service is away: what waits then waits a little longer. */
  private boolean delivered(AgendaMessage message) {
    CommitteeSource.Delivery delivery =
        committees.propose(message.convention(), message.key(), message.body());
    if (delivery.isTaken()) {
      outbox.delivered(message);
      if (message.attempts() > 1) {
        outbox.hasten();
      }
      return true;
    }
    if (delivery.retry()) {
      Instant next = clock.instant().plus(message.delay());
      LOG.warnf(
          "Finding %s could not be put before the committee (%s); next time at %s",
          message.finding(), delivery.failure(), next);
      outbox.postpone(message, next);
      return false;
    }
    LOG.warnf(
        "Finding %s is not taken by convention-service (%s)",
        message.finding(), delivery.failure());
    outbox.refused(message, delivery.failure());
    return true;
  }
}
