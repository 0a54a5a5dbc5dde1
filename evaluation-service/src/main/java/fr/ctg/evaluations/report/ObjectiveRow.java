package fr.ctg.evaluations.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ctg.evaluations.framework.Objective;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objective in force, in a report. */
@Schema(name = "ReportObjective")
record ObjectiveRow(
    @Schema(description = "The code of its axis.", maxLength = 60) String axis,
    @Schema(description = "Its code.", maxLength = 60, examples = "PAR-1") String code,
    @Schema(description = "The strategic one it serves; absent for strategic ones.", maxLength = 60)
        String parent,
    @Schema(description = "What is to be reached, as it says on that day.", maxLength = 2000)
        String statement,
    @Schema(description = "Strategic, or operational under a strategic one.") Objective.Kind kind,
    @Schema(description = "Whether it still counts.") Objective.Status objectiveStatus,
    @Schema(description = "How much it counts.") BigDecimal weight,
    @Schema(description = "Since when it says that.") LocalDate inForceSince,
    @Schema(
            description = "The decision or amendment behind it; absent for what was signed.",
            maxLength = 100,
            examples = "D-2020-01")
        String decidedBy,
    @JsonUnwrapped GroupFigures figures) {

  static final List<Column<ObjectiveRow>> COLUMNS =
      List.of(
          Column.data("axis", "Axe", "Axis", ObjectiveRow::axis),
          Column.shown("code", "Code", "Code", ObjectiveRow::code),
          Column.data(
              "parent", "Objectif stratégique", "Strategic objective", ObjectiveRow::parent),
          Column.shown("statement", "Objectif", "Objective", ObjectiveRow::statement),
          Column.shown("kind", "Nature", "Kind", ObjectiveRow::kind),
          Column.shown("objective_status", "État", "State", ObjectiveRow::objectiveStatus),
          Column.data("weight", "Poids", "Weight", ObjectiveRow::weight),
          Column.shown(
              "in_force_since", "En vigueur depuis", "In force since", ObjectiveRow::inForceSince),
          Column.shown("decided_by", "Décision", "Decision", ObjectiveRow::decidedBy),
          Column.percent("bounded", "Avancement", "Achievement", row -> row.figures.bounded()),
          Column.data("expected_share", "Attendu", "Expected", row -> row.figures.expectedShare()),
          Column.shown("coverage", "Couverture", "Coverage", row -> row.figures.coverage()),
          Column.shown("pace", "Rythme", "Pace", row -> row.figures.pace()),
          Column.shown("status", "Statut", "Status", row -> row.figures.status()),
          Column.data("reason", "Raison", "Reason", row -> row.figures.reason()));
}
