package fr.ctg.conventions.funding;

import fr.ctg.kit.csv.CsvRows;
import java.util.List;

/** Funding lines as a table. */
record FundingTable(List<Row> rows) {

  /** A line, with the names of what it names. */
  record Row(FundingLineRequest line, String actionTitle, String funderName) {

    static Row of(FundingLine line) {
      return new Row(FundingLineRequest.of(line), line.action().title(), line.funder().name());
    }
  }

  void writeTo(CsvRows csv) {
    csv.row(
        "code",
        "action",
        "actionTitle",
        "funder",
        "funderName",
        "year",
        "nature",
        "scheme",
        "requested",
        "granted",
        "paid",
        "notes",
        "illustrative");
    for (Row row : rows) {
      FundingLineRequest line = row.line();
      csv.row(
          line.code(),
          line.action(),
          row.actionTitle(),
          line.funder(),
          row.funderName(),
          line.year(),
          line.nature(),
          line.scheme(),
          line.requested(),
          line.granted(),
          line.paid(),
          line.notes(),
          line.illustrative());
    }
  }
}
