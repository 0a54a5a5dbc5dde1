package fr.ctg.evaluations.collection;

import fr.ctg.kit.csv.CsvRows;

/** Completeness as a table: a line for each group, and a last one for all of them. */
record CompletenessTable(CompletenessResponse completeness) {

  void write(CsvRows csv) {
    csv.row(
        "by",
        "code",
        "label",
        "expected",
        "received",
        "onTime",
        "late",
        "completeness",
        "timeliness",
        "reason",
        "asOf",
        "knownAt",
        "frameworkVersion");
    for (CompletenessGroupResponse group : completeness.groups()) {
      row(csv, completeness.by().name(), group.code(), group.label(), group.figures());
    }
    row(csv, "TOTAL", null, null, completeness.total());
  }

  private void row(CsvRows csv, String by, String code, String label, CompletenessFigures figures) {
    csv.row(
        by,
        code,
        label,
        figures.expected(),
        figures.received(),
        figures.onTime(),
        figures.late(),
        figures.completeness(),
        figures.timeliness(),
        figures.reason(),
        completeness.asOf(),
        completeness.knownAt(),
        completeness.frameworkVersion());
  }
}
