package fr.ctg.evaluations.importing;

import fr.ctg.kit.text.Excerpt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Everything that looks doubtful in the rows that one import takes. The first ones are at hand for
 * the report; all of them wait in a file until the database takes them.
 */
final class Warnings implements AutoCloseable {

  static final int IN_THE_REPORT = 1_000;

  private final UUID importId;
  private final RowNumbers numbers;
  private final List<Warning> ofRow = new ArrayList<>();
  private final List<Warning> first = new ArrayList<>();
  private final CopyFile all = new CopyFile("warnings-");
  private long entries;

  Warnings(UUID importId, RowNumbers numbers) {
    this.importId = importId;
    this.numbers = numbers;
  }

  /** About a row that is being checked; it counts once the row is taken. */
  void add(ImportedRow row, Column column, WarningKind kind, String value, String... arguments) {
    ofRow.add(of(row.number(), column.field(), row.name(column), kind, value, arguments));
  }

  /** The row that was being checked is taken, or it is not. */
  void settle(boolean taken) {
    if (!ofRow.isEmpty()) {
      if (taken) {
        ofRow.forEach(this::keep);
      }
      ofRow.clear();
    }
  }

  /** About a row that was taken. */
  void add(long row, WarningKind kind, String value, String... arguments) {
    keep(of(row, null, null, kind, value, arguments));
  }

  /** About the whole file. */
  void add(WarningKind kind, String value, String... arguments) {
    keep(new Warning(null, null, null, kind, value, List.of(arguments)));
  }

  long entries() {
    return entries;
  }

  List<Warning> first() {
    return first;
  }

  /** All of them as rows of {@code import_warning}. */
  void copyTo(OutputStream copy) throws IOException {
    all.copyTo(copy);
  }

  @Override
  public void close() throws IOException {
    all.close();
  }

  private Warning of(
      long row, String field, String column, WarningKind kind, String value, String... arguments) {
    return new Warning(
        numbers.line(row),
        numbers.pointer(row, field),
        column == null ? numbers.column(row) : column,
        kind,
        value == null ? null : Excerpt.of(value),
        List.of(arguments));
  }

  private void keep(Warning warning) {
    entries++;
    if (first.size() < IN_THE_REPORT) {
      first.add(warning);
    }
    all.add(
        new CopyLine()
            .text(importId.toString())
            .number(entries)
            .text(warning.line() == null ? null : warning.line().toString())
            .text(warning.pointer())
            .text(warning.column())
            .text(warning.kind().name())
            .text(warning.value())
            .text(String.join(StoredImports.SEPARATOR, warning.arguments())));
  }
}
