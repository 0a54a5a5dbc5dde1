package fr.ctg.evaluations.funding;

import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.kit.problem.Refusal;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Asks for what is followed now and then although nobody wants to know: nothing announces a
 * payment, and what was never received cannot be told later as known at a day.
 */
@ApplicationScoped
class FollowUpRounds {

  private static final Logger LOG = Logger.getLogger(FollowUpRounds.class);

  private final Frameworks frameworks;
  private final FollowUps followUps;

  FollowUpRounds(Frameworks frameworks, FollowUps followUps) {
    this.frameworks = frameworks;
    this.followUps = followUps;
  }

  @Scheduled(
      every = "${ctg.funding.every:1h}",
      delayed = "1m",
      concurrentExecution = ConcurrentExecution.SKIP)
  void ask() {
    frameworks.conventions().forEach(this::ask);
  }

  private void ask(UUID convention) {
    try {
      followUps.refresh(frameworks.newestOf(convention).framework().convention());
    } catch (Refusal refused) {
      LOG.warnf("Convention %s cannot be asked about now: %s", convention, refused.getMessage());
    } catch (RuntimeException failed) {
      // The others are asked all the same, or those after it would never be.
      LOG.errorf(failed, "Convention %s could not be asked about and will be again", convention);
    }
  }
}
