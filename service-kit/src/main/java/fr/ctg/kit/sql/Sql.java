package fr.ctg.kit.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Plain SQL on the connection of the running transaction, for what reads or writes many rows. Where
 * there is no transaction each statement is its own.
 */
@ApplicationScoped
public class Sql {

  private static final int ROWS_AT_A_TIME = 2_000;
  private static final int COPY_BUFFER = 1 << 16;

  /** Makes something of the row that a result stands on. */
  @FunctionalInterface
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Does something with each row that a result stands on. */
  @FunctionalInterface
  public interface EachRow {
    void accept(ResultSet row) throws SQLException;
  }

  /** Writes rows in PostgreSQL's text format. */
  @FunctionalInterface
  public interface Rows {
    void writeTo(OutputStream copy) throws IOException;
  }

  private final DataSource database;

  Sql(DataSource database) {
    this.database = database;
  }

  /** How many rows the statement changed. */
  public int update(String sql, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      set(statement, parameters);
      return statement.executeUpdate();
    } catch (SQLException failed) {
      throw new SqlFailed(failed);
    }
  }

  public <T> List<T> list(String sql, Row<T> row, Object... parameters) {
    List<T> found = new ArrayList<>();
    forEach(sql, result -> found.add(row.read(result)), parameters);
    return found;
  }

  public <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
    return list(sql, row, parameters).stream().findFirst();
  }

  /** In a transaction, rows come as they are read, however many there are. */
  public void forEach(String sql, EachRow each, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(ROWS_AT_A_TIME);
      set(statement, parameters);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          each.accept(result);
        }
      }
    } catch (SQLException failed) {
      throw new SqlFailed(failed);
    }
  }

  /**
   * Has the rest of the transaction join by hashing. Right after many rows were written the
   * statistics know of hardly any, and a join that looks cheap compares each row with each.
   */
  public void joinByHashing() {
    update("set local enable_nestloop = off");
  }

  /** Runs statements that were put together; nothing if there are none. */
  public void run(Pipeline pipeline) {
    if (pipeline.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(pipeline.sql())) {
      set(statement, pipeline.parameters());
      pipeline.run(statement);
    } catch (SQLException failed) {
      throw new SqlFailed(failed);
    }
  }

  /**
   * Loads rows by {@code COPY}.
   *
   * @param sql {@code copy ... from stdin}
   */
  public void copyIn(String sql, Rows rows) {
    // Agroal's connection is closed, not the one it wraps.
    try (Connection connection = database.getConnection()) {
      PGCopyOutputStream copy =
          new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql, COPY_BUFFER);
      try {
        rows.writeTo(copy);
        copy.close();
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    } catch (SQLException failed) {
      throw new SqlFailed(failed);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** An instant as a column answers it. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  private static void set(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      statement.setObject(
          i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
    }
  }
}
