package fr.ctg.evaluations.importing;

import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Ends jobs that will not be done. */
@ApplicationScoped
class ImportEnding {

  private final StoredImports imports;
  private final ImportQueue queue;
  private final AuditTrail audit;

  ImportEnding(StoredImports imports, ImportQueue queue, AuditTrail audit) {
    this.imports = imports;
    this.queue = queue;
    this.audit = audit;
  }

  /**
   * Ends one that nobody does at the moment.
   *
   * @return false if somebody does it, or it has ended
   */
  @Transactional
  boolean cancel(UUID id) {
    return end(id, ImportState.CANCELLED, null);
  }

  /**
   * Ends one that was called off while it was done, or cannot be done.
   *
   * @param failure null for one that was called off
   * @return false if somebody does it, or it has ended
   */
  @Transactional
  boolean giveUp(ImportJob job, Failure failure) {
    ImportState state = failure == null ? ImportState.CANCELLED : ImportState.FAILED;
    boolean ended = end(job.id(), state, failure);
    if (ended && failure != null) {
      audit.record(
          new Entry(
              "failed",
              ImportTransaction.TYPE,
              job.id(),
              job.convention(),
              null,
              failure,
              job.order().onBehalfOf()),
          job.order().actor());
    }
    return ended;
  }

  private boolean end(UUID id, ImportState state, Failure failure) {
    boolean ours = queue.hold(id);
    if (ours) {
      imports.giveUp(id, state, failure);
      queue.remove(id);
    }
    return ours;
  }
}
