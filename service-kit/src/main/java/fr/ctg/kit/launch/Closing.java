package fr.ctg.kit.launch;

import io.quarkus.runtime.ApplicationLifecycleManager;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Shutdown hooks run all at once. This one waits until Quarkus has answered its last request, so
 * that no accepted request loses its database.
 */
final class Closing {

  // Longer than quarkus.shutdown.timeout.
  private static final long PATIENCE_SECONDS = 40;

  private Closing() {}

  static void afterTheApplication(Closeable resource) {
    CountDownLatch stopped = new CountDownLatch(1);
    ApplicationLifecycleManager.setDefaultExitCodeHandler(
        (code, failure) -> {
          stopped.countDown();
          System.exit(code);
        });
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> closeAfter(stopped, resource), "close-after-quarkus"));
  }

  private static void closeAfter(CountDownLatch stopped, Closeable resource) {
    try {
      boolean inTime = stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (!inTime) {
        System.err.println("The application does not stop; its database is closed now.");
      }
      resource.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
