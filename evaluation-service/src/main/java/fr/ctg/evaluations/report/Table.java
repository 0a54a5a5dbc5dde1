package fr.ctg.evaluations.report;

import fr.ctg.kit.csv.CsvRows;
import java.util.List;

/** A table of a report, from which its CSV, its sheet and its place on the page are made. */
record Table<R>(TableName name, List<Column<R>> columns, List<R> rows) {

  List<Column<R>> data() {
    return columns.stream().filter(Column::isData).toList();
  }

  List<Column<R>> onPage() {
    return columns.stream().filter(Column::isOnPage).toList();
  }

  /**
   * With the report's clocks on every line, so that lines of several reports can stand together.
   */
  void write(CsvRows csv, Report report) {
    List<Column<R>> data = data();
    int width = data.size();
    Object[] cells = new Object[width + 3];
    for (int i = 0; i < width; i++) {
      cells[i] = data.get(i).code();
    }
    cells[width] = "as_of";
    cells[width + 1] = "known_at";
    cells[width + 2] = "framework_version";
    csv.row(cells);
    cells[width] = report.asOf();
    cells[width + 1] = report.knownAt();
    cells[width + 2] = report.frameworkVersion();
    for (R row : rows) {
      for (int i = 0; i < width; i++) {
        cells[i] = data.get(i).value().apply(row);
      }
      csv.row(cells);
    }
  }
}
