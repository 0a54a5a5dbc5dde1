package fr.ctg.kit.postgres;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The database of the profile {@code local}: an {@link EmbeddedServer} on a folder that is kept
 * from one start to the next, used by one JVM at a time.
 */
public final class LocalDatabase implements Closeable {

  private final FolderLock lock;
  private final EmbeddedServer server;

  private LocalDatabase(FolderLock lock, EmbeddedServer server) {
    this.lock = lock;
    this.server = server;
  }

  /**
   * Starts the server on {@code folder}, after ending what a killed JVM may have left running
   * there.
   *
   * @param port 0 for any free one
   * @throws FolderInUse if another JVM that is alive uses the folder
   */
  public static LocalDatabase start(String database, Path folder, int port) {
    try {
      Path place = Files.createDirectories(folder.toAbsolutePath().normalize());
      FolderLock lock = FolderLock.take(place);
      Path cluster = place.resolve("cluster");
      Leftover.end(cluster);
      Path log = place.resolve("postgresql.log");
      return new LocalDatabase(lock, EmbeddedServer.lasting(database, cluster, log, port));
    } catch (IOException e) {
      throw new UncheckedIOException("The local database does not start in " + folder, e);
    }
  }

  /** Where the database is and who uses it, in the words of Quarkus. */
  public Map<String, String> configuration() {
    return server.configuration();
  }

  @Override
  public void close() throws IOException {
    server.close();
    lock.close();
  }
}
