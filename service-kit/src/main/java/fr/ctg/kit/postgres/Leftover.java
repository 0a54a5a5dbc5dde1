package fr.ctg.kit.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * The server processes that a killed JVM left on a data folder. They are ended the way PostgreSQL
 * documents: what was committed stays, what was open is rolled back.
 */
final class Leftover {

  private static final Logger LOG = Logger.getLogger(Leftover.class);
  private static final long PATIENCE_SECONDS = 30;
  private static final boolean SEES_WORKING_FOLDERS = Files.exists(Path.of("/proc/self/cwd"));

  private Leftover() {}

  /** Call only while holding the folder's lock: nobody alive then needs what runs there. */
  static void end(Path cluster) throws IOException {
    Optional<ProcessHandle> postmaster = postmaster(cluster);
    if (postmaster.isPresent()) {
      LOG.infof("Ending PostgreSQL %d, left by a killed instance", postmaster.get().pid());
      end(postmaster.get(), "INT");
    }
    // Where the postmaster was killed too, its backends may still be finishing a statement.
    for (ProcessHandle backend : workingIn(cluster)) {
      end(backend, "TERM");
    }
    forget(cluster);
  }

  /**
   * PostgreSQL does not start while a process has the number in its file, be it one that was killed
   * and is not reaped yet, or by now any other program. Here it is known that none works in the
   * folder.
   */
  private static void forget(Path cluster) throws IOException {
    if (SEES_WORKING_FOLDERS && postmaster(cluster).isEmpty() && workingIn(cluster).isEmpty()) {
      Files.deleteIfExists(cluster.resolve("postmaster.pid"));
    }
  }

  static Optional<ProcessHandle> postmaster(Path cluster) throws IOException {
    Path file = cluster.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    return lines.isEmpty()
        ? Optional.empty()
        : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(Leftover::isPostgres);
  }

  /** Linux only: elsewhere such backends end by themselves when their statement does. */
  private static List<ProcessHandle> workingIn(Path cluster) {
    return ProcessHandle.allProcesses()
        .filter(Leftover::isPostgres)
        .filter(process -> cluster.equals(workingFolder(process)))
        .toList();
  }

  private static Path workingFolder(ProcessHandle process) {
    try {
      return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"));
    } catch (IOException ended) {
      return null;
    }
  }

  // The number in an old file may meanwhile be that of any other program.
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(command -> command.endsWith("/postgres")).isPresent();
  }

  private static void end(ProcessHandle process, String signal) throws IOException {
    signal(process, signal);
    if (!isGone(process)) {
      LOG.warnf("PostgreSQL %d does not end; it will recover from its log", process.pid());
      signal(process, "QUIT");
      isGone(process);
    }
  }

  private static void signal(ProcessHandle process, String signal) throws IOException {
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start();
  }

  private static boolean isGone(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
