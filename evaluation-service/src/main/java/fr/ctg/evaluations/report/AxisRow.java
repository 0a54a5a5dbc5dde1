package fr.ctg.evaluations.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A priority axis in a report. */
@Schema(name = "ReportAxis")
record AxisRow(
    @Schema(description = "Its code.", maxLength = 60, examples = "PARENTALITE") String code,
    @Schema(description = "Its name.", maxLength = 200, examples = "Parentalité") String name,
    @Schema(description = "How much it counts.") BigDecimal weight,
    @JsonUnwrapped GroupFigures figures,
    @Schema(description = "How its indicators stand.") StatusCounts counts) {

  static final List<Column<AxisRow>> COLUMNS =
      List.of(
          Column.data("code", "Code", "Code", AxisRow::code),
          Column.shown("name", "Axe", "Axis", AxisRow::name),
          Column.data("weight", "Poids", "Weight", AxisRow::weight),
          Column.percent("bounded", "Avancement", "Achievement", row -> row.figures.bounded()),
          Column.percent(
              "expected_share",
              "Attendu à cette date",
              "Expected",
              row -> row.figures.expectedShare()),
          Column.shown("coverage", "Couverture", "Coverage", row -> row.figures.coverage()),
          Column.shown("pace", "Rythme", "Pace", row -> row.figures.pace()),
          Column.shown("status", "Statut", "Status", row -> row.figures.status()),
          Column.data("reason", "Raison", "Reason", row -> row.figures.reason()),
          Column.shown("indicators", "Indicateurs", "Indicators", row -> row.counts.indicators()),
          Column.shown("on_track", "En bonne voie", "On track", row -> row.counts.onTrack()),
          Column.shown("at_risk", "À surveiller", "At risk", row -> row.counts.atRisk()),
          Column.shown("off_track", "En retard", "Off track", row -> row.counts.offTrack()),
          Column.shown("no_data", "Sans donnée", "No data", row -> row.counts.noData()),
          Column.shown("not_scored", "Non notés", "Not scored", row -> row.counts.notScored()),
          Column.data("stale", "Donnée ancienne", "Stale", row -> row.counts.stale()));
}
