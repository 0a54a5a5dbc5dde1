package fr.ctg.evaluations.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that a reader has to know to redo the report. */
@Schema(name = "ReportMethodLine")
record MethodLine(
    @Schema(description = "What it is about.", maxLength = 60, examples = "RAW") String code,
    @Schema(description = "The same in words.", maxLength = 200) String name,
    @Schema(description = "The formula, threshold, version or clock.", maxLength = 1000)
        String value) {

  static final List<Column<MethodLine>> COLUMNS =
      List.of(
          Column.data("code", "Code", "Code", MethodLine::code),
          Column.shown("name", "Notion", "Notion", MethodLine::name),
          Column.shown("value", "Règle ou valeur", "Rule or value", MethodLine::value));
}
