package fr.ctg.conventions.funding;

import fr.ctg.kit.csv.CsvRows;

/** Totals of funding as a table, the grand total in the last row, without a key. */
record FundingTotalsTable(FundingTotalsResponse totals) {

  void writeTo(CsvRows csv) {
    csv.row(
        "key",
        "label",
        "lines",
        "requested",
        "granted",
        "paid",
        "withoutRequested",
        "withoutGranted",
        "withoutPaid",
        "grantRate",
        "grantRateLines",
        "executionRate",
        "executionRateLines");
    totals.items().forEach(item -> write(csv, item));
    write(csv, totals.total());
  }

  private static void write(CsvRows csv, FundingTotalResponse one) {
    csv.row(
        one.key(),
        one.label(),
        one.lines(),
        one.requested(),
        one.granted(),
        one.paid(),
        one.withoutRequested(),
        one.withoutGranted(),
        one.withoutPaid(),
        one.grantRate().percent(),
        one.grantRate().lines(),
        one.executionRate().percent(),
        one.executionRate().lines());
  }
}
