package fr.ctg.evaluations.importing;

/** A row is a cell of a table: its number holds line and column. */
final class CellNumbers implements RowNumbers {

  private HeaderLine header;

  /** The number of a cell of the line. */
  static long number(long line, int column) {
    return line * ColumnLetters.MOST + column;
  }

  /** Names columns as this header does. */
  void read(HeaderLine header) {
    this.header = header;
  }

  /** As people see the column. */
  String name(int column) {
    return header.name(column);
  }

  @Override
  public Long line(long row) {
    return row / ColumnLetters.MOST;
  }

  @Override
  public String column(long row) {
    return name((int) (row % ColumnLetters.MOST));
  }

  /** As spreadsheets name a cell. */
  @Override
  public String place(long row) {
    return ColumnLetters.of((int) (row % ColumnLetters.MOST)) + line(row);
  }
}
