package fr.ctg.evaluations.report;

import fr.ctg.evaluations.evaluation.InForce;
import fr.ctg.evaluations.framework.Axis;
import fr.ctg.evaluations.framework.Framework;
import fr.ctg.evaluations.framework.Objective;
import fr.ctg.evaluations.funding.FollowedAction;
import fr.ctg.evaluations.funding.KnownFollowUp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions of a report. */
@Schema(name = "ReportActions")
record ActionsSection(
    @Schema(description = "How many there are in each status.", maxItems = 20)
        List<StatusCount> byStatus,
    @Schema(description = "All that are agreed on that day, by number.", maxItems = 10000)
        List<ActionRow> items) {

  /** How many actions are in a status. */
  @Schema(name = "ReportActionCount")
  record StatusCount(
      @Schema(description = "The status.", maxLength = 60, examples = "IN_PROGRESS") String status,
      @Schema(description = "How many.", examples = "7") long actions) {

    static final List<Column<StatusCount>> COLUMNS =
        List.of(
            Column.shown("status", "Statut", "Status", row -> ActionRow.said(row.status)),
            Column.shown("actions", "Actions", "Actions", StatusCount::actions));
  }

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final int LONGEST = 60;

  private static final List<String> ORDER =
      List.of("PLANNED", "IN_PROGRESS", "COMPLETED", "PAUSED", "ABANDONED");

  /**
   * @param known what was known of what is followed; null for nothing
   */
  static ActionsSection of(Framework framework, LocalDate day, KnownFollowUp known) {
    Map<String, FollowedAction> followed = new HashMap<>();
    if (known != null) {
      known.followUp().actions().forEach(one -> followed.put(one.number(), one));
    }
    List<ActionRow> items = new ArrayList<>();
    for (Axis axis : framework.axes()) {
      axis.objectives().forEach(objective -> collect(objective, axis.code(), day, followed, items));
    }
    items.sort(Comparator.comparing(ActionsSection::inOrder));
    Map<String, Long> counts =
        new TreeMap<>(
            Comparator.comparingInt((String status) -> rank(status))
                .thenComparing(status -> status));
    items.forEach(one -> counts.merge(one.status() == null ? "" : one.status(), 1L, Long::sum));
    return new ActionsSection(
        counts.entrySet().stream()
            .map(one -> new StatusCount(one.getKey(), one.getValue()))
            .toList(),
        List.copyOf(items));
  }

  private static void collect(
      Objective objective,
      String axis,
      LocalDate day,
      Map<String, FollowedAction> followed,
      List<ActionRow> items) {
    InForce.actions(objective, day)
        .forEach(one -> items.add(ActionRow.of(one, axis, followed.get(one.number()), day)));
    objective.operationalObjectives().forEach(below -> collect(below, axis, day, followed, items));
  }

  private static int rank(String status) {
    int known = ORDER.indexOf(status);
    return known < 0 ? ORDER.size() : known;
  }

  /** 2 before 10, and 2.1 between them: digits compare as numbers. */
  private static String inOrder(ActionRow row) {
    return DIGITS
        .matcher(row.number())
        .replaceAll(digits -> "0".repeat(LONGEST - digits.group().length()) + digits.group());
  }
}
