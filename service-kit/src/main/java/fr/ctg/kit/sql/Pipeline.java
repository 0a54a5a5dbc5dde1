package fr.ctg.kit.sql;

import fr.ctg.kit.sql.Sql.EachRow;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Several statements that go to the database together and run there one after the other, each
 * seeing what those before it did: one way there and back, however many they are.
 */
public final class Pipeline {

  private record Piece(String sql, EachRow each, Object[] parameters) {}

  private final List<Piece> pieces = new ArrayList<>();

  /**
   * Has all statements of the transaction from here on planned once, not each time for the rows of
   * the moment, which takes longer than to run what finds or adds a few rows by their keys.
   */
  public void planOnce() {
    update("set local plan_cache_mode = force_generic_plan");
  }

  /** A statement that changes rows. */
  public void update(String sql, Object... parameters) {
    pieces.add(new Piece(sql, null, parameters));
  }

  /**
   * Ends the transaction with the statements so far, so that its end is no way of its own; nothing
   * of it may follow.
   */
  public void commit() {
    update("commit");
  }

  /** A query; its rows are handed over when the pipeline runs. */
  public void forEach(String sql, EachRow each, Object... parameters) {
    pieces.add(new Piece(sql, each, parameters));
  }

  /**
   * One column of many rows, for {@code unnest(?::uuid[], ...)}: as text, which PostgreSQL casts to
   * what the column is.
   */
  public static <R> String[] column(List<R> rows, Function<R, ?> cell) {
    return rows.stream()
        .map(cell)
        .map(value -> value == null ? null : value.toString())
        .toArray(String[]::new);
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  String sql() {
    return pieces.stream().map(Piece::sql).collect(Collectors.joining(";\n"));
  }

  Object[] parameters() {
    List<Object> all = new ArrayList<>();
    for (Piece piece : pieces) {
      all.addAll(Arrays.asList(piece.parameters));
    }
    return all.toArray();
  }

  void run(PreparedStatement statement) throws SQLException {
    statement.execute();
    for (Piece piece : pieces) {
      if (piece.each != null) {
        try (ResultSet rows = statement.getResultSet()) {
          while (rows.next()) {
            piece.each.accept(rows);
          }
        }
      }
      statement.getMoreResults();
    }
  }
}
