package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.mapping.Part;
import fr.ctg.evaluations.mapping.ValueColumn;
import java.util.List;
import java.util.stream.Stream;

/** One measurement that each line of a table holds, and where. */
record MappedMeasurement(
    MappedCell indicator,
    MappedCell period,
    MappedCell territory,
    MappedCell breakdown,
    MappedCell status,
    MappedCell comment,
    MappedCell value,
    MappedCell numerator,
    MappedCell denominator) {

  /**
   * @param columns the columns about one thing: one of a value, or two of its parts
   * @param line where a line says what no column of figures says of itself
   */
  static MappedMeasurement of(
      List<ValueColumn> columns, MappedMeasurement line, HeaderLine header) {
    ValueColumn first = columns.get(0);
    String status =
        columns.stream()
            .map(ValueColumn::status)
            .filter(own -> own != null)
            .findFirst()
            .orElse(null);
    return new MappedMeasurement(
        first.indicator() == null
            ? MappedCell.column(first.indicatorColumn(), header)
            : MappedCell.constant(first.indicator()),
        line.period().unless(first.period()),
        line.territory().unless(first.territory()),
        line.breakdown().unless(first.breakdown()),
        line.status().unless(status),
        line.comment(),
        part(Part.VALUE, columns, header),
        part(Part.NUMERATOR, columns, header),
        part(Part.DENOMINATOR, columns, header));
  }

  /** The column that stands for the measurement. */
  int column() {
    return value.isColumn() ? value.column() : numerator.column();
  }

  boolean hasFigure(TableLines line) {
    return value.text(line) != null
        || numerator.text(line) != null
        || denominator.text(line) != null;
  }

  /** Whether a cell says why there is no number in it. */
  boolean isMarked(TableLines line) {
    return Stream.of(value, numerator, denominator)
        .map(cell -> cell.text(line))
        .anyMatch(text -> text != null && Markers.meaning(text) != null);
  }

  Stream<MappedCell> cells() {
    return Stream.of(
        indicator, period, territory, breakdown, status, comment, value, numerator, denominator);
  }

  private static MappedCell part(Part part, List<ValueColumn> columns, HeaderLine header) {
    return columns.stream()
        .filter(column -> column.part() == part)
        .map(column -> MappedCell.column(column.column(), header))
        .findFirst()
        .orElse(MappedCell.constant(null));
  }
}
