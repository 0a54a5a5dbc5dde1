package fr.ctg.evaluations.finding;

import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Examines what is due, soon after something was recorded and once a day. Several instances do so
 * side by side.
 */
@ApplicationScoped
class ExaminationWorker {

  static final String NAME = "evaluation-service";

  private static final Logger LOG = Logger.getLogger(ExaminationWorker.class);
  private static final int SECONDS = 300;

  private final ExaminationQueue queue;
  private final Examination examination;
  private final Frameworks frameworks;
  private final Clock clock;
  private volatile boolean stopping;

  ExaminationWorker(
      ExaminationQueue queue, Examination examination, Frameworks frameworks, Clock clock) {
    this.queue = queue;
    this.examination = examination;
    this.frameworks = frameworks;
    this.clock = clock;
  }

  // Nobody's request: the caller that others look for is nobody then.
  @Scheduled(every = "${ctg.findings.every}", concurrentExecution = ConcurrentExecution.SKIP)
  @ActivateRequestContext
  void work() {
    for (Optional<UUID> due = queue.claim(); due.isPresent() && !stopping; due = queue.claim()) {
      examine(due.get());
    }
  }

  /** What is being examined is finished; nothing more is begun. */
  void stop(@Observes ShutdownEvent shutdown) {
    stopping = true;
  }

  private void examine(UUID convention) {
    try {
      LocalDate begins = frameworks.newestOf(convention).framework().convention().effectiveFrom();
      if (begins.isAfter(LocalDate.now(clock))) {
        queue.notYet(convention);
        return;
      }
      Examination.Prepared prepared = examination.prepare(new Key(convention, null));
      QuarkusTransaction.requiringNew()
          .timeout(SECONDS)
          .run(() -> examination.conclude(prepared, NAME));
    } catch (Refusal later) {
      LOG.warnf("Convention %s cannot be examined now: %s", convention, later.getMessage());
    } catch (RuntimeException failed) {
      // Another convention may still be examined; this one is, when its claim has run out.
      LOG.errorf(failed, "Convention %s could not be examined and will be again", convention);
    }
  }
}
