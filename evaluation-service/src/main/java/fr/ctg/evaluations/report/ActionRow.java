package fr.ctg.evaluations.report;

import fr.ctg.evaluations.framework.Action;
import fr.ctg.kit.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What partners do, in a report. */
@Schema(name = "ReportAction")
record ActionRow(
    @Schema(description = "Its number.", maxLength = 60, examples = "2.1") String number,
    @Schema(description = "Its title.", maxLength = 300) String title,
    @Schema(description = "The code of the axis of its first objective.", maxLength = 60)
        String axis,
    @Schema(description = "The codes of its objectives.", maxItems = 20) List<String> objectives,
    @Schema(
            description =
                "How far it had got when this version of the framework was recorded: PLANNED,"
                    + " IN_PROGRESS, COMPLETED, PAUSED or ABANDONED.",
            maxLength = 60,
            examples = "IN_PROGRESS")
        String status,
    @Schema(description = "The day from which it is agreed.") LocalDate appliesFrom,
    @Schema(description = "Whether it was invented for a demonstration.") boolean illustrative) {

  static final List<Column<ActionRow>> COLUMNS =
      List.of(
          Column.shown("number", "Numéro", "Number", ActionRow::number),
          Column.shown("title", "Action", "Action", ActionRow::title),
          Column.shown("axis", "Axe", "Axis", ActionRow::axis),
          Column.shown(
              "objectives", "Objectifs", "Objectives", row -> String.join(", ", row.objectives)),
          Column.data("status", "Statut", "Status", ActionRow::status),
          Column.page("said_status", "Statut", "Status", row -> said(row.status).fr()),
          Column.shown(
              "applies_from", "Convenue à compter du", "Agreed from", ActionRow::appliesFrom),
          Column.data("illustrative", "Illustratif", "Illustrative", ActionRow::illustrative));

  static ActionRow of(Action action, String axis) {
    return new ActionRow(
        action.number(),
        action.title(),
        axis,
        action.objectives(),
        action.status(),
        action.appliesFrom(),
        action.illustrative());
  }

  /** A status in words. What convention-service may add later is said as it says it. */
  static Text said(String status) {
    if (status == null) {
      return new Text("non précisé", "not said");
    }
    return switch (status) {
      case "PLANNED" -> new Text("prévue", "planned");
      case "IN_PROGRESS" -> new Text("en cours", "in progress");
      case "COMPLETED" -> new Text("réalisée", "completed");
      case "PAUSED" -> new Text("suspendue", "paused");
      case "ABANDONED" -> new Text("abandonnée", "abandoned");
      default -> new Text(status, status);
    };
  }
}
