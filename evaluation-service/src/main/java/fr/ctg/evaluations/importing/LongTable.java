package fr.ctg.evaluations.importing;

import java.io.IOException;
import java.util.Set;

/** Reads rows from a table with a measurement a line: its first line names the columns. */
final class LongTable implements RowSource {

  private final Table table;
  private final Set<String> dimensions;
  private long skipped;

  /**
   * @param dimensions the codes of all dimensions of the convention
   */
  LongTable(Table table, Set<String> dimensions) {
    this.table = table;
    this.dimensions = dimensions;
  }

  @Override
  public long read(Rows rows, Rejections rejections) throws IOException {
    try (TableLines lines = table.open()) {
      return read(lines, rows, rejections);
    }
  }

  @Override
  public void inspect() throws IOException {
    try (TableLines lines = table.open()) {
      lines.next();
      LongHeader.read(lines, dimensions);
    }
  }

  @Override
  public boolean holdsMoreThan(long rows) throws IOException {
    return table.holdsMoreThan(rows);
  }

  @Override
  public long skipped() {
    return skipped;
  }

  @Override
  public Dialect dialect() {
    return table.dialect();
  }

  @Override
  public NumberReader numbers() {
    return table.numbers();
  }

  private long read(TableLines lines, Rows rows, Rejections rejections) throws IOException {
    lines.next();
    LongHeader header = LongHeader.read(lines, dimensions);
    ImportedRow row = new ImportedRow();
    header.name(row);
    long received = 0;
    while (lines.next()) {
      if (lines.isBlank()) {
        continue;
      }
      // Files that were glued together have their header again.
      if (header.isRepeatedBy(lines)) {
        skipped++;
        continue;
      }
      received++;
      row.start(lines.number());
      if (fits(lines, header)) {
        header.fill(row, lines);
        rows.accept(row);
      } else {
        rejections.add(
            row.number(),
            null,
            null,
            Rule.WRONG_FIELD_COUNT,
            null,
            Integer.toString(lines.size()),
            Integer.toString(header.size()));
      }
    }
    return received;
  }

  private static boolean fits(TableLines line, LongHeader header) {
    return line.size() >= header.size() && line.isBlankFrom(header.size());
  }
}
