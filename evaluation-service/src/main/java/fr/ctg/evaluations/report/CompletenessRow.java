package fr.ctg.evaluations.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.ctg.evaluations.collection.Completeness;
import fr.ctg.evaluations.collection.ExpectedReport;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of what is owed has come, in a report. */
@Schema(name = "ReportCompleteness")
record CompletenessRow(
    @Schema(
            description = "The code of the partner or axis; absent for all together.",
            maxLength = 60)
        String code,
    @Schema(description = "Its name.", maxLength = 300) String label,
    @Schema(description = "How many measurements are owed.", examples = "20") long expected,
    @Schema(description = "How many came.", examples = "17") long received,
    @Schema(description = "How many came by their due day.", examples = "14") long onTime,
    @Schema(description = "How many are past their due day and did not come.", examples = "2")
        long late,
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
            description = "Received of expected, in percent; null when nothing is owed.",
            nullable = true,
            examples = "85.00")
        BigDecimal completeness,
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
            description = "On time of expected, in percent; null when nothing is owed.",
            nullable = true,
            examples = "70.00")
        BigDecimal timeliness) {

  static CompletenessRow of(String code, String label, Collection<ExpectedReport> reports) {
    Completeness figures = Completeness.of(reports.stream().map(ExpectedReport::state).toList());
    return new CompletenessRow(
        code,
        label,
        figures.expected(),
        figures.received(),
        figures.onTime(),
        figures.late(),
        figures.completeness(),
        figures.timeliness());
  }

  static List<Column<CompletenessRow>> columns(String what, String whatInEnglish) {
    return List.of(
        Column.data("code", "Code", "Code", CompletenessRow::code),
        Column.shown("label", what, whatInEnglish, CompletenessRow::label),
        Column.shown("expected", "Attendues", "Expected", CompletenessRow::expected),
        Column.shown("received", "Reçues", "Received", CompletenessRow::received),
        Column.shown("on_time", "À temps", "On time", CompletenessRow::onTime),
        Column.shown("late", "En retard", "Late", CompletenessRow::late),
        Column.percent("completeness", "Complétude", "Completeness", CompletenessRow::completeness),
        Column.percent("timeliness", "Ponctualité", "Timeliness", CompletenessRow::timeliness));
  }
}
