package fr.ctg.evaluations.collection;

import fr.ctg.kit.csv.CsvRows;
import java.util.List;

/** What is owed as a table, a line each. */
record ExpectedTable(List<ExpectedReport> reports) {

  void write(CsvRows csv) {
    csv.row(
        "indicator",
        "label",
        "axis",
        "objective",
        "period",
        "periodStart",
        "periodEnd",
        "territoryKind",
        "territory",
        "territoryVintage",
        "partner",
        "dueOn",
        "state",
        "receivedOn",
        "daysLate");
    reports.forEach(report -> write(csv, ExpectedMeasurementResponse.of(report)));
  }

  private static void write(CsvRows csv, ExpectedMeasurementResponse report) {
    ExpectedTerritoryResponse territory = report.territory();
    csv.row(
        report.indicator(),
        report.label(),
        report.axis(),
        report.objective(),
        report.period().code(),
        report.period().start(),
        report.period().end(),
        territory == null ? null : territory.kind(),
        territory == null ? null : territory.code(),
        territory == null ? null : territory.vintage(),
        report.partner(),
        report.dueOn(),
        report.state(),
        report.receivedOn(),
        report.daysLate());
  }
}
