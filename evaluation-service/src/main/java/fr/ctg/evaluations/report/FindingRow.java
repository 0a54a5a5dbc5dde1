package fr.ctg.evaluations.report;

import fr.ctg.evaluations.finding.Detected;
import fr.ctg.evaluations.finding.Finding;
import fr.ctg.evaluations.finding.FindingKind;
import fr.ctg.evaluations.finding.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An early warning in a report. */
@Schema(name = "ReportFinding")
record FindingRow(
    @Schema(
            description =
                "The identifier of the finding that an examination has opened: what a decision names as"
                    + " evidence; absent where none has been opened by `knownAt`.")
        UUID id,
    @Schema(description = "What it is.") FindingKind kind,
    @Schema(description = "How much it matters.") Severity severity,
    @Schema(description = "The code of the axis.", maxLength = 60) String axis,
    @Schema(description = "The code of the objective.", maxLength = 60) String objective,
    @Schema(description = "The indicator's code.", maxLength = 60) String indicator,
    @Schema(description = "The indicator's name.", maxLength = 300) String label,
    @Schema(description = "What it says, with the figures it rests on.", maxLength = 5000)
        String explanation,
    @Schema(description = "Since when it has been open; absent where none has been opened.")
        LocalDate openedOn) {

  static final List<Column<FindingRow>> COLUMNS =
      List.of(
          Column.data("id", "Identifiant", "Identifier", FindingRow::id),
          Column.shown("severity", "Gravité", "Severity", FindingRow::severity),
          Column.shown("kind", "Alerte", "Finding", FindingRow::kind),
          Column.data("axis", "Axe", "Axis", FindingRow::axis),
          Column.data("objective", "Objectif", "Objective", FindingRow::objective),
          Column.shown("indicator", "Code", "Code", FindingRow::indicator),
          Column.shown("label", "Indicateur", "Indicator", FindingRow::label),
          Column.shown("explanation", "Constat", "Explanation", FindingRow::explanation),
          Column.shown("opened_on", "Ouverte le", "Opened on", FindingRow::openedOn));

  static FindingRow of(Detected one, Optional<Finding> opened, Locale language) {
    return new FindingRow(
        opened.map(Finding::id).orElse(null),
        one.kind(),
        one.severity(),
        one.axis(),
        one.objective(),
        one.indicator(),
        one.label(),
        one.explanation().in(language),
        opened.map(Finding::openedOn).orElse(null));
  }
}
