package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.kit.problem.Refusal;
import fr.ctg.kit.problem.Unavailable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * Does the imports of the queue, one after the other, oldest first. Several instances do so side by
 * side; each import is done by one of them.
 */
@ApplicationScoped
class ImportWorker {

  private static final Logger LOG = Logger.getLogger(ImportWorker.class);
  private static final int LOOKED_AT = 20;

  private final ImportQueue queue;
  private final ImportTransaction transaction;
  private final ImportEnding ending;
  private final RowSources sources;
  private final Frameworks frameworks;
  private final ImportSettings settings;
  private final Semaphore working = new Semaphore(1);
  private volatile boolean stopping;

  ImportWorker(
      ImportQueue queue,
      ImportTransaction transaction,
      ImportEnding ending,
      RowSources sources,
      Frameworks frameworks,
      ImportSettings settings) {
    this.queue = queue;
    this.transaction = transaction;
    this.ending = ending;
    this.sources = sources;
    this.frameworks = frameworks;
    this.settings = settings;
  }

  @Scheduled(every = "${ctg.imports.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
  void work() {
    if (!working.tryAcquire()) {
      return;
    }
    try {
      boolean done = true;
      while (done && !stopping) {
        done = queue.waiting(LOOKED_AT).stream().anyMatch(this::ended);
      }
    } catch (RuntimeException unreadable) {
      LOG.warnf("The queue of imports cannot be read now: %s", unreadable.getMessage());
    } finally {
      working.release();
    }
  }

  /** What is being done goes on as long as the service does; nothing more is begun. */
  void stop(@Observes ShutdownEvent shutdown) {
    stopping = true;
  }

  /** Sooner than the next look at the queue. */
  void start(@ObservesAsync ImportQueued queued) {
    work();
  }

  /** Whether it has ended here; another worker may have it, or it has to be tried again later. */
  private boolean ended(ImportJob job) {
    try {
      return job.attempts() >= settings.attempts()
          ? ending.giveUp(job, JobFailures.interrupted(job.attempts()))
          : done(job);
    } catch (ImportCancelled cancelled) {
      return ending.giveUp(job, null);
    } catch (Unavailable later) {
      return false;
    } catch (Refusal refused) {
      return ending.giveUp(job, JobFailures.refused(refused));
    } catch (RuntimeException | VirtualMachineError failed) {
      LOG.errorf(failed, "Import %s failed", job.id());
      // What fails while all is going down was interrupted.
      return !stopping && failedForGood(job);
    }
  }

  /** False where it is to be tried again. */
  private boolean failedForGood(ImportJob job) {
    return queue
        .progress(job.id())
        .filter(progress -> progress.attempts() >= settings.attempts())
        .map(progress -> ending.giveUp(job, JobFailures.failed(job.id(), progress)))
        .orElse(false);
  }

  private boolean done(ImportJob job) {
    Framework framework = frameworks.newestOf(job.convention()).framework();
    ImportService.refuseIfEvaluated(framework.convention());
    return QuarkusTransaction.requiringNew()
        .timeout(ImportTransaction.SECONDS)
        .call(() -> done(job, framework));
  }

  /** Whether nobody else has it: only then is its file worth reading. */
  private boolean done(ImportJob job, Framework framework) {
    if (!queue.hold(job.id())) {
      return false;
    }
    // Before anything else, so that what fails however early is not tried for ever.
    queue.start(job.id());
    try (SpooledBody body = SpooledBody.of(queue.body(job.id()))) {
      RowSource source = sources.of(job.order(), body, framework);
      try (Rejections rejections = new Rejections(job.id(), source.places());
          Warnings warnings = new Warnings(job.id(), source.places())) {
        JobProgress progress = new JobProgress(queue, job.id());
        transaction.complete(
            new ImportTask(
                job.id(), framework, job.order(), source, rejections, warnings, progress));
        return true;
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
