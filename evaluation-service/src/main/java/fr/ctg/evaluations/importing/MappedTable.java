package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.mapping.EmptyCells;
import fr.ctg.evaluations.mapping.Mapping;
import fr.ctg.evaluations.measurement.ObservationStatus;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads rows from a table as a mapping says: each of its lines may hold many measurements. */
final class MappedTable implements RowSource {

  private final Table table;
  private final Mapping mapping;
  private final CellNumbers places = new CellNumbers();
  private final FileWords indicators;
  private final FileWords territories;
  private final FileWords periods;
  private final FileWords breakdowns;
  private final BitSet ignored = new BitSet();
  private long received;
  private long skipped;

  MappedTable(Table table, Mapping mapping) {
    this.table = table;
    this.mapping = mapping;
    this.indicators = FileWords.ofIndicators(mapping);
    this.territories = FileWords.ofTerritories(mapping);
    this.periods = FileWords.ofPeriods(mapping);
    this.breakdowns = FileWords.ofBreakdowns(mapping);
  }

  @Override
  public long read(Rows rows, Rejections rejections) throws IOException {
    try (TableLines lines = table.open()) {
      HeaderLine header = HeaderLine.of(lines, mapping.headerLine());
      MappedColumns columns = new MappedColumns(mapping, header);
      places.read(header);
      IntStream.range(0, header.size())
          .filter(column -> header.isNamed(column) && !columns.isKnown(column))
          .forEach(ignored::set);
      UnreadCells unread = UnreadCells.of(columns::isRead, header);
      ImportedRow row = new ImportedRow();
      if (table.hasDays()) {
        row.takeDays();
      }
      while (lines.next()) {
        if (header.isRepeatedBy(lines)) {
          skipped++;
        } else if (!lines.isBlank()) {
          noteUnread(lines, columns);
          read(lines, columns, header, unread, row, rows, rejections);
        }
      }
      return received;
    }
  }

  @Override
  public void inspect() throws IOException {
    try (TableLines lines = table.open()) {
      new MappedColumns(mapping, HeaderLine.of(lines, mapping.headerLine()));
    }
  }

  /** Each line may hold as many measurements as the mapping has columns of values. */
  @Override
  public boolean holdsMoreThan(long rows) throws IOException {
    return table.holdsMoreThan(rows / Math.max(1, mapping.values().size()));
  }

  @Override
  public void lines(BitSet wanted, LineTaker taker) throws IOException {
    TableCopy.lines(table, mapping.headerLine(), wanted, taker);
  }

  @Override
  public Dialect dialect() {
    return table
        .dialect()
        .readBy(mapping.code())
        .ignoring(ignored.stream().mapToObj(places::name).toList());
  }

  @Override
  public NumberReader numbers() {
    return table.numbers();
  }

  @Override
  public long skipped() {
    return skipped;
  }

  @Override
  public RowNumbers places() {
    return places;
  }

  /** A column without a name is told of, too, if something is written in it. */
  private void noteUnread(TableLines lines, MappedColumns columns) {
    for (int i = 0; i < lines.size(); i++) {
      if (!columns.isKnown(i) && !ignored.get(i) && !CellText.isBlank(lines.cell(i))) {
        ignored.set(i);
      }
    }
  }

  private void read(
      TableLines lines,
      MappedColumns columns,
      HeaderLine header,
      UnreadCells unread,
      ImportedRow row,
      Rows rows,
      Rejections rejections)
      throws IOException {
    MappedMeasurement line = columns.line();
    if (periods.isSkipped(inColumn(line.period(), lines))
        || territories.isSkipped(inColumn(line.territory(), lines))) {
      skipped++;
      return;
    }
    Optional<UnreadCells.RowFault> personal = unread.personal(lines);
    boolean left = false;
    for (MappedMeasurement measurement : columns.measurements()) {
      if (!isSaid(measurement, line, lines)) {
        continue;
      }
      if (indicators.isSkipped(measurement.indicator().text(lines))) {
        left = true;
        continue;
      }
      received++;
      lines.isRow(columns::isRead);
      row.start(CellNumbers.number(lines.number(), measurement.column()));
      if (personal.isPresent()) {
        personal.get().reject(row.number(), rejections);
      } else if (isSound(measurement, lines, header, row, rejections)) {
        fill(row, measurement, lines, header);
        rows.accept(row);
      }
    }
    if (left) {
      skipped++;
    }
  }

  private boolean isSaid(MappedMeasurement measurement, MappedMeasurement line, TableLines lines) {
    if (measurement.hasFigure(lines)) {
      return true;
    }
    // A title between two parts of a table is about nothing.
    if (isEmptyColumn(line.period(), lines) || isEmptyColumn(line.territory(), lines)) {
      return false;
    }
    return mapping.emptyCells() == EmptyCells.MISSING
        || saysWhyNot(inColumn(measurement.status(), lines));
  }

  private void fill(
      ImportedRow row, MappedMeasurement measurement, TableLines lines, HeaderLine header) {
    set(row, Column.INDICATOR, measurement.indicator(), indicators, measurement, lines, header);
    set(row, Column.PERIOD, measurement.period(), periods, measurement, lines, header);
    set(row, Column.TERRITORY, measurement.territory(), territories, measurement, lines, header);
    // A blank cell in a column of territories was merged or forgotten: it does not mean everywhere.
    row.needTerritory(measurement.territory().isColumn());
    set(row, Column.BREAKDOWN, measurement.breakdown(), breakdowns, measurement, lines, header);
    set(row, Column.STATUS, measurement.status(), null, measurement, lines, header);
    set(row, Column.COMMENT, measurement.comment(), null, measurement, lines, header);
    set(row, Column.VALUE, measurement.value(), null, measurement, lines, header);
    set(row, Column.NUMERATOR, measurement.numerator(), null, measurement, lines, header);
    set(row, Column.DENOMINATOR, measurement.denominator(), null, measurement, lines, header);
    // What holds for all lines gives way to what the cell of one says.
    if (!measurement.status().isColumn() && measurement.isMarked(lines)) {
      row.set(Column.STATUS, null);
    }
    if (!measurement.hasFigure(lines) && !saysWhyNot(row.get(Column.STATUS))) {
      row.set(Column.STATUS, ObservationStatus.O.name());
    }
  }

  /** What no column says is told of the column that the measurement stands in. */
  private static void set(
      ImportedRow row,
      Column column,
      MappedCell cell,
      FileWords words,
      MappedMeasurement measurement,
      TableLines lines,
      HeaderLine header) {
    String text = cell.text(lines);
    row.set(column, words == null ? text : words.translated(text));
    row.name(column, header.name(cell.isColumn() ? cell.column() : measurement.column()));
  }

  private static boolean isSound(
      MappedMeasurement measurement,
      TableLines lines,
      HeaderLine header,
      ImportedRow row,
      Rejections rejections) {
    if (!lines.isFaulty()) {
      return true;
    }
    List<MappedCell> faulty =
        measurement
            .cells()
            .filter(cell -> cell.isColumn() && lines.fault(cell.column()) != null)
            .toList();
    for (MappedCell cell : faulty) {
      Rule fault = lines.fault(cell.column());
      rejections.add(
          row.number(), null, header.name(cell.column()), fault, lines.cell(cell.column()));
    }
    return faulty.isEmpty();
  }

  private static boolean isEmptyColumn(MappedCell cell, TableLines lines) {
    return cell.isColumn() && cell.text(lines) == null;
  }

  private static String inColumn(MappedCell cell, TableLines lines) {
    return cell.isColumn() ? cell.text(lines) : null;
  }

  private static boolean saysWhyNot(String status) {
    return status != null
        && Arrays.stream(ObservationStatus.values())
            .anyMatch(one -> !one.carriesValue() && one.name().equalsIgnoreCase(status));
  }
}
