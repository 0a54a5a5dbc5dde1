package fr.ctg.kit.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * A real PostgreSQL in a process of its own, with one database and its two roles: the owner, with
 * which Flyway changes tables, and the application's role, which has only the rights that the
 * migrations grant.
 */
public final class EmbeddedServer implements Closeable {

  // Recovery after a crash replays what the last checkpoint had not written yet.
  private static final Duration LONGEST_START = Duration.ofSeconds(60);

  private final EmbeddedPostgres server;
  private final String database;

  private EmbeddedServer(EmbeddedPostgres server, String database) {
    this.server = server;
    this.database = database;
  }

  /** A server whose data is thrown away when it is closed; fast, as nothing needs to last. */
  public static EmbeddedServer throwaway(String database, Path log) {
    EmbeddedPostgres.Builder builder = builder(log).setServerConfig("full_page_writes", "off");
    return start(builder, database);
  }

  /**
   * A server on a folder that outlives it. Nothing that it acknowledged is lost, whatever is
   * killed.
   */
  static EmbeddedServer lasting(String database, Path cluster, Path log, int port) {
    EmbeddedPostgres.Builder builder =
        builder(log)
            .setDataDirectory(cluster)
            .setCleanDataDirectory(false)
            // The application must have stopped first: see LocalDatabase.
            .setRegisterShutdownHook(false)
            .setPort(port)
            // The library's own settings are those of a test: no fsync, late commits.
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on");
    return start(builder, database);
  }

  private static EmbeddedPostgres.Builder builder(Path log) {
    return EmbeddedPostgres.builder()
        .setPGStartupWait(LONGEST_START)
        .setOutputRedirector(Redirect.appendTo(log.toFile()))
        // The same order of texts on every machine.
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8");
  }

  private static EmbeddedServer start(EmbeddedPostgres.Builder builder, String database) {
    try {
      EmbeddedServer started = new EmbeddedServer(builder.start(), database);
      started.createWhatIsMissing();
      return started;
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("The embedded PostgreSQL does not start", e);
    }
  }

  /** Where the database is and who uses it, in the words of Quarkus. */
  public Map<String, String> configuration() {
    return Map.of(
        "quarkus.datasource.jdbc.url",
        "jdbc:postgresql://localhost:" + server.getPort() + "/" + database,
        "quarkus.datasource.username",
        application(),
        "quarkus.datasource.password",
        application(),
        "quarkus.flyway.username",
        owner(),
        "quarkus.flyway.password",
        owner());
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private String owner() {
    return database + "_owner";
  }

  private String application() {
    return database + "_app";
  }

  private void createWhatIsMissing() throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String role : new String[] {owner(), application()}) {
        if (!exists(connection, "select from pg_roles where rolname = ?", role)) {
          statement.execute("create role %s login password '%s'".formatted(role, role));
        }
      }
      if (!exists(connection, "select from pg_database where datname = ?", database)) {
        statement.execute("create database %s owner %s".formatted(database, owner()));
      }
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }
}
