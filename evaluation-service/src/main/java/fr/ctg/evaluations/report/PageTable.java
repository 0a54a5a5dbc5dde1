package fr.ctg.evaluations.report;

import fr.ctg.evaluations.evaluation.FrenchPage;
import fr.ctg.evaluations.scoring.Status;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A table as the page shows it.
 *
 * @param chart of the same figures, or null
 */
record PageTable(
    String caption, List<Head> heads, List<List<PageCell>> rows, AxisChart chart, boolean empty) {

  /** The head of a column. */
  record Head(String label, boolean numeric) {}

  /**
   * A cell.
   *
   * @param head whether it says what the row is about
   * @param look the class by which the page colours a status, or null; the text says it too
   * @param sign what tells the status apart without any colour
   */
  record PageCell(String text, boolean head, boolean numeric, String look, String sign) {}

  static PageTable of(Table<?> table) {
    return of(table.name().title().fr(), table, null);
  }

  static <R> PageTable of(String caption, Table<R> table, AxisChart chart) {
    // What no row says anything in would only take the others' room.
    List<Column<R>> columns =
        table.onPage().stream()
            .filter(
                column -> table.rows().stream().anyMatch(row -> column.value().apply(row) != null))
            .toList();
    List<Head> heads =
        columns.stream()
            .map(column -> new Head(column.label().fr(), isNumeric(column, table.rows())))
            .toList();
    return new PageTable(
        caption,
        heads,
        table.rows().stream().map(row -> cells(row, columns, heads)).toList(),
        chart,
        table.rows().isEmpty());
  }

  private static <R> boolean isNumeric(Column<R> column, List<R> rows) {
    return rows.stream().map(column.value()).anyMatch(value -> value instanceof Number);
  }

  private static <R> List<PageCell> cells(R row, List<Column<R>> columns, List<Head> heads) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> cell(row, columns.get(i), i == 0, heads.get(i).numeric()))
        .toList();
  }

  private static <R> PageCell cell(R row, Column<R> column, boolean first, boolean numeric) {
    Object value = column.value().apply(row);
    String text = Words.of(value, Locale.FRENCH);
    if (value instanceof Status status) {
      return new PageCell(text, first, false, FrenchPage.look(status), sign(status));
    }
    return new PageCell(value == null ? "–" : text + column.suffix(), first, numeric, null, null);
  }

  static String sign(Status status) {
    return switch (status) {
      case ON_TRACK -> "●";
      case AT_RISK -> "▲";
      case OFF_TRACK -> "■";
      case NO_DATA -> "○";
    };
  }
}
