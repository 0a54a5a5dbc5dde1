package fr.ctg.evaluations.evaluation;

import fr.ctg.kit.csv.CsvRows;

/** A series as a table, a line for each period. */
record SeriesTable(SeriesResponse series) {

  void write(CsvRows rows) {
    rows.row(
        "indicator",
        "label",
        "unit",
        "territory",
        "breakdown",
        "period",
        "period_start",
        "period_end",
        "value",
        "numerator",
        "denominator",
        "to_date",
        "observation_status",
        "reason",
        "complete",
        "as_of",
        "known_at",
        "framework_version");
    for (SeriesItemResponse item : series.items()) {
      FigureResponse figure = item.figure();
      rows.row(
          series.indicator(),
          series.label(),
          series.unit(),
          series.territory(),
          series.breakdown(),
          figure.period(),
          figure.start(),
          figure.end(),
          figure.value(),
          figure.numerator(),
          figure.denominator(),
          item.toDate(),
          figure.status(),
          figure.reason(),
          item.complete(),
          series.moment().asOf(),
          series.moment().knownAt(),
          series.moment().frameworkVersion());
    }
  }
}
