package fr.ctg.evaluations.importing;

import java.util.UUID;

/** Tells everybody how far a job has come, while its own transaction goes on. */
final class JobProgress implements Progress {

  private static final long TELL_EVERY_NANOSECONDS = 500_000_000L;

  private final ImportQueue queue;
  private final UUID id;
  private long toldAt = System.nanoTime();

  JobProgress(ImportQueue queue, UUID id) {
    this.queue = queue;
    this.id = id;
  }

  @Override
  public void read(long rows) {
    if (System.nanoTime() - toldAt >= TELL_EVERY_NANOSECONDS) {
      readAll(rows);
    }
  }

  @Override
  public void readAll(long rows) {
    toldAt = System.nanoTime();
    if (queue.tell(id, rows)) {
      throw new ImportCancelled();
    }
  }
}
