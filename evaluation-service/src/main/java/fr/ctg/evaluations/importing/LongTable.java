package fr.ctg.evaluations.importing;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads rows from a table with a measurement a line: its first line names the columns. */
final class LongTable implements RowSource {

  private final Table table;
  private final Set<String> dimensions;
  private List<String> ignored = List.of();
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
      header(lines);
    }
  }

  @Override
  public boolean holdsMoreThan(long rows) throws IOException {
    return table.holdsMoreThan(rows);
  }

  @Override
  public void lines(BitSet wanted, LineTaker taker) throws IOException {
    TableCopy.lines(table, null, wanted, taker);
  }

  @Override
  public Dialect dialect() {
    return table.dialect().ignoring(ignored.isEmpty() ? null : ignored);
  }

  @Override
  public long skipped() {
    return skipped;
  }

  @Override
  public NumberReader numbers() {
    return table.numbers();
  }

  private long read(TableLines lines, Rows rows, Rejections rejections) throws IOException {
    LongHeader header = header(lines);
    ignored = header.information();
    UnreadCells unread = UnreadCells.of(header);
    ImportedRow row = new ImportedRow();
    header.name(row);
    if (table.hasDays()) {
      row.takeDays();
    }
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
      row.start(lines.number());
      if (header.isOpen(lines)) {
        skipped++;
        continue;
      }
      received++;
      lines.isRow(header::isRead);
      if (fits(lines, header, rejections)
          && speaksOfNobody(lines, unread, rejections)
          && isSound(lines, header, rejections)) {
        header.fill(row, lines);
        rows.accept(row);
      }
    }
    return received;
  }

  private LongHeader header(TableLines lines) throws IOException {
    do {
      if (!lines.next()) {
        throw LongHeader.nothing();
      }
    } while (lines.isBlank());
    return LongHeader.read(lines, dimensions);
  }

  private boolean fits(TableLines line, LongHeader header, Rejections rejections) {
    int stray = header.strayIn(line);
    if (line.size() >= header.size() && stray < 0) {
      return true;
    }
    rejections.addUnread(
        line.number(), line.cells(), () -> misfit(line, stray, header, rejections));
    return false;
  }

  private void misfit(TableLines line, int stray, LongHeader header, Rejections rejections) {
    // In a CSV, more fields than the header has may as well be a separator that was not quoted.
    boolean beside = stray < header.size() || table.dialect().format() == Format.XLSX;
    if (stray >= 0 && beside) {
      String cell = ColumnLetters.of(stray) + line.number();
      rejections.add(line.number(), null, null, Rule.CELL_BESIDE_TABLE, line.cell(stray), cell);
    } else {
      rejections.add(
          line.number(),
          null,
          null,
          Rule.WRONG_FIELD_COUNT,
          null,
          Integer.toString(line.size()),
          Integer.toString(header.size()));
    }
  }

  private static boolean speaksOfNobody(
      TableLines line, UnreadCells unread, Rejections rejections) {
    Optional<UnreadCells.RowFault> personal = unread.personal(line);
    personal.ifPresent(fault -> fault.reject(line.number(), rejections));
    return personal.isEmpty();
  }

  private static boolean isSound(TableLines line, LongHeader header, Rejections rejections) {
    boolean sound = true;
    for (int i = 0; line.isFaulty() && i < header.size(); i++) {
      Rule fault = header.isRead(i) ? line.fault(i) : null;
      if (fault != null) {
        rejections.add(line.number(), null, header.name(i), fault, line.cell(i));
        sound = false;
      }
    }
    return sound;
  }
}
