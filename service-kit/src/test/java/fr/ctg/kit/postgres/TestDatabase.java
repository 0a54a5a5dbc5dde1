package fr.ctg.kit.postgres;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Gives every {@code @QuarkusTest} of both services a PostgreSQL that lives as long as the tested
 * application. Found through {@code META-INF/services}: no test has to name it.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

  private EmbeddedServer server;

  @Override
  public Map<String, String> start() {
    server = EmbeddedServer.throwaway("test", Path.of("target", "postgresql.log"));
    return server.configuration();
  }

  @Override
  public void stop() {
    if (server == null) {
      return;
    }
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
