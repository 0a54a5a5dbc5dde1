package fr.ctg.evaluations.report;

import fr.ctg.evaluations.framework.Action;
import fr.ctg.evaluations.funding.FollowedAction;
import fr.ctg.kit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
                "How far convention-service had said by `knownAt` that it had got, and not beyond what"
                    + " its own days say of `asOf`: PLANNED, IN_PROGRESS, COMPLETED, PAUSED or"
                    + " ABANDONED.",
            maxLength = 60,
            examples = "IN_PROGRESS")
        String status,
    @Schema(description = "The day it was started, where known.") LocalDate startedOn,
    @Schema(description = "The day it was completed, where known.") LocalDate completedOn,
    @Schema(description = "How many steps it has; absent where they are not known here.")
        Integer milestones,
    @Schema(description = "How many of them are reached.") Integer milestonesReached,
    @Schema(description = "The day from which it is agreed.") LocalDate appliesFrom,
    @Schema(description = "Whether it was invented for a demonstration.") boolean illustrative) {

  static final List<Column<ActionRow>> COLUMNS =
      List.of(
          Column.shown("number", "Numéro", "Number", ActionRow::number),
          Column.shown("title", "Action", "Action", ActionRow::title),
          Column.shown("axis", "Axe", "Axis", ActionRow::axis),
          Column.shown("objectives", "Objectifs", "Objectives", ActionRow::codes),
          Column.shown("status", "Statut", "Status", row -> said(row.status)),
          Column.shown("started_on", "Commencée le", "Started on", ActionRow::startedOn),
          Column.shown("completed_on", "Achevée le", "Completed on", ActionRow::completedOn),
          Column.data("milestones", "Étapes", "Milestones", ActionRow::milestones),
          Column.data(
              "milestones_reached",
              "Étapes franchies",
              "Milestones reached",
              ActionRow::milestonesReached),
          Column.page("steps", "Étapes franchies", "Milestones", ActionRow::steps),
          Column.shown(
              "applies_from", "Convenue à compter du", "Agreed from", ActionRow::appliesFrom),
          Column.data("illustrative", "Illustratif", "Illustrative", ActionRow::illustrative));

  /**
   * @param followed what is followed of it; null where nothing is known of that
   * @param day by which things had to have happened to be told
   */
  static ActionRow of(Action action, String axis, FollowedAction followed, LocalDate day) {
    return new ActionRow(
        action.number(),
        action.title(),
        axis,
        action.objectives(),
        followed == null ? action.status() : status(followed, day),
        followed == null ? null : by(day, followed.startedOn()),
        followed == null ? null : by(day, followed.completedOn()),
        followed == null ? null : Integer.valueOf(followed.milestones().size()),
        followed == null ? null : reached(followed, day),
        action.appliesFrom(),
        action.illustrative());
  }

  /** As it was said, unless its own days say that it had not got there by then. */
  private static String status(FollowedAction followed, LocalDate day) {
    if (followed.startedOn() != null && followed.startedOn().isAfter(day)) {
      return "PLANNED";
    }
    return followed.completedOn() != null && followed.completedOn().isAfter(day)
        ? "IN_PROGRESS"
        : followed.status();
  }

  private static Integer reached(FollowedAction followed, LocalDate day) {
    return Math.toIntExact(
        followed.milestones().stream().filter(one -> by(day, one.reachedOn()) != null).count());
  }

  private static LocalDate by(LocalDate day, LocalDate on) {
    return on == null || on.isAfter(day) ? null : on;
  }

  private static String codes(ActionRow row) {
    return row.objectives.isEmpty() ? null : String.join(", ", row.objectives);
  }

  private static String steps(ActionRow row) {
    return row.milestones == null || row.milestones == 0
        ? null
        : row.milestonesReached + " sur " + row.milestones;
  }

  /** A status in words. What convention-service may add later is said as it says it. */
  static Words.Coded said(String status) {
    String code = Objects.requireNonNullElse(status, "");
    return new Words.Coded(code, words(code));
  }

  private static Text words(String status) {
    return switch (status) {
      case "" -> new Text("non précisé", "not said");
      case "PLANNED" -> new Text("prévue", "planned");
      case "IN_PROGRESS" -> new Text("en cours", "in progress");
      case "COMPLETED" -> new Text("réalisée", "completed");
      case "PAUSED" -> new Text("suspendue", "paused");
      case "ABANDONED" -> new Text("abandonnée", "abandoned");
      default -> new Text(status, status);
    };
  }
}
