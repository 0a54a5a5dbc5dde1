package fr.ctg.evaluations.importing;

import fr.ctg.kit.text.Excerpt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

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
  private final Set<Long> dropped = new HashSet<>();
  private final BitSet forgotten = new BitSet();
  private long[] rows = new long[16];
  private int entries;

  Warnings(UUID importId, RowNumbers numbers) {
    this.importId = importId;
    this.numbers = numbers;
  }

  /** About a row that is being checked; it counts once the row is taken. */
  void add(ImportedRow row, Column column, WarningKind kind, String value, String... arguments) {
    ofRow.add(of(row.number(), column.field(), row.name(column), kind, value, arguments));
  }

  /** The row that was being checked is taken, or it is not. */
  void settle(long row, boolean taken) {
    if (!ofRow.isEmpty()) {
      if (taken) {
        ofRow.forEach(warning -> keep(warning, row));
      }
      ofRow.clear();
    }
  }

  /** A row that was good by itself is not taken after all. */
  void drop(long row) {
    if (entries > 0) {
      dropped.add(row);
    }
  }

  /** From here on nothing was said about the rows that are not taken. */
  void forgetDropped() {
    if (dropped.isEmpty()) {
      return;
    }
    IntStream.range(0, entries).filter(i -> dropped.contains(rows[i])).forEach(forgotten::set);
    for (int i = first.size() - 1; i >= 0; i--) {
      if (forgotten.get(i)) {
        first.remove(i);
      }
    }
  }

  /** About a row that was taken. */
  void add(long row, WarningKind kind, String value, String... arguments) {
    keep(of(row, null, null, kind, value, arguments), row);
  }

  /** About the whole file. */
  void add(WarningKind kind, String value, String... arguments) {
    keep(new Warning(null, null, null, kind, value, List.of(arguments)), 0);
  }

  UUID importId() {
    return importId;
  }

  long entries() {
    return entries - forgotten.cardinality();
  }

  List<Warning> first() {
    return first;
  }

  /** The numbers of those in {@link #copyTo} that do not count. */
  Integer[] forgotten() {
    return forgotten.stream().map(i -> i + 1).boxed().toArray(Integer[]::new);
  }

  /** All of them as rows of {@code import_warning}, also those that do not count. */
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

  private void keep(Warning warning, long row) {
    if (entries == rows.length) {
      rows = Arrays.copyOf(rows, 2 * entries);
    }
    rows[entries++] = row;
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
