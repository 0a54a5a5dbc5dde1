package fr.ctg.kit.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LocalDatabaseTest {

  @TempDir Path folder;

  private Process owner;
  private Map<String, String> database;

  @BeforeEach
  void another_jvm_uses_the_folder() throws IOException {
    owner =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                KilledOwner.class.getName(),
                folder.toString())
            .redirectError(Redirect.DISCARD)
            .start();
    database = new HashMap<>();
    BufferedReader said = owner.inputReader();
    for (String line = said.readLine(); !"ready".equals(line); line = said.readLine()) {
      String[] pair = line.split("=", 2);
      database.put(pair[0], pair[1]);
    }
  }

  @AfterEach
  void end_what_is_left() throws IOException, InterruptedException {
    owner.destroyForcibly().waitFor();
    Leftover.end(folder.resolve("cluster"));
  }

  @Test
  void a_folder_that_is_in_use_is_refused() {
    FolderInUse refusal =
        assertThrows(FolderInUse.class, () -> LocalDatabase.start("convention", folder, 0));
    assertTrue(refusal.getMessage().contains(Long.toString(owner.pid())), refusal.getMessage());
  }

  @Test
  void what_a_killed_jvm_had_committed_is_there_after_a_restart()
      throws IOException, InterruptedException, SQLException {
    asOwner("create table kept (number int)");
    asOwner("insert into kept values (41)");
    owner.destroyForcibly().waitFor();

    try (LocalDatabase restarted = LocalDatabase.start("convention", folder, 0)) {
      database = restarted.configuration();
      assertEquals(41, numberKept());
    }
  }

  @Test
  void nothing_is_lost_where_the_server_was_killed_too()
      throws IOException, InterruptedException, SQLException {
    asOwner("create table kept (number int)");
    asOwner("insert into kept values (41)");
    owner.destroyForcibly().waitFor();
    Leftover.postmaster(folder.resolve("cluster")).orElseThrow().destroyForcibly();

    try (LocalDatabase restarted = LocalDatabase.start("convention", folder, 0)) {
      database = restarted.configuration();
      assertEquals(41, numberKept());
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void starts_where_the_number_of_the_killed_server_is_another_programs_now()
      throws IOException, InterruptedException, SQLException {
    asOwner("create table kept (number int)");
    asOwner("insert into kept values (41)");
    owner.destroyForcibly().waitFor();
    Path cluster = folder.resolve("cluster");
    Leftover.postmaster(cluster).orElseThrow().destroyForcibly();
    Process other = new ProcessBuilder("sleep", "600").start();
    try {
      Path file = cluster.resolve("postmaster.pid");
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      lines.set(0, Long.toString(other.pid()));
      Files.write(file, lines);

      try (LocalDatabase restarted = LocalDatabase.start("convention", folder, 0)) {
        database = restarted.configuration();
        assertEquals(41, numberKept());
      }
      assertTrue(other.isAlive());
    } finally {
      other.destroyForcibly();
    }
  }

  private void asOwner(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int numberKept() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select number from kept")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        database.get("quarkus.datasource.jdbc.url"),
        database.get("quarkus.flyway.username"),
        database.get("quarkus.flyway.password"));
  }
}
