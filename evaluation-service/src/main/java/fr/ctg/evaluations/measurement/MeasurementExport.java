package fr.ctg.evaluations.measurement;

import fr.ctg.kit.csv.CsvRows;
import fr.ctg.kit.sql.LongReading;

/** Measurements on their way into a CSV, as long as it may be. */
final class MeasurementExport {

  private final MeasurementRows rows;
  private final MeasurementFilter filter;

  MeasurementExport(MeasurementRows rows, MeasurementFilter filter) {
    this.rows = rows;
    this.filter = filter;
  }

  /**
   * The columns are those that an import takes: what is exported can be corrected and sent back.
   */
  void writeTo(CsvRows csv) {
    csv.row(
        "indicator",
        "period",
        "territoryKind",
        "territory",
        "territoryVintage",
        "breakdown",
        "partner",
        "value",
        "numerator",
        "denominator",
        "status",
        "comment",
        "revision",
        "recordedAt",
        "id",
        "review",
        "reviewedBy",
        "reviewedAt",
        "reviewComment");
    LongReading.run(
        () ->
            rows.forEachReviewed(
                filter,
                "k.indicator, k.period_end, k.period_start, k.territory_code, k.breakdown,"
                    + " k.partner",
                measurement -> write(csv, measurement)));
  }

  private static void write(CsvRows csv, ReviewedMeasurement measurement) {
    MeasurementCell cell = measurement.cell();
    MeasurementReview review = measurement.review();
    csv.row(
        cell.indicator(),
        cell.period().canonical(),
        cell.territory().kind(),
        cell.territory().code(),
        cell.territory().vintage(),
        cell.breakdown(),
        cell.partner(),
        cell.value(),
        cell.numerator(),
        cell.denominator(),
        cell.status(),
        cell.comment(),
        cell.revision(),
        cell.recordedAt(),
        cell.id(),
        review.state(),
        review.by(),
        review.at(),
        review.comment());
  }
}
