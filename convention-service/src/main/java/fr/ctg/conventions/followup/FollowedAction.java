package fr.ctg.conventions.followup;

import fr.ctg.conventions.action.Action;
import fr.ctg.conventions.action.ActionStatus;
import fr.ctg.conventions.action.Milestone;
import fr.ctg.conventions.objective.Objective;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an action has got. */
record FollowedAction(
    @Schema(description = "Its number.", maxLength = 60, examples = "2.1") String number,
    @Schema(description = "Its title.", maxLength = 300) String title,
    @Schema(description = "How far it has got.") ActionStatus status,
    @Schema(description = "The day it was started, where known.", examples = "2019-03-04")
        LocalDate startedOn,
    @Schema(description = "The day it was completed, where known.", examples = "2020-12-18")
        LocalDate completedOn,
    @Schema(description = "Its steps, in their order.", maxItems = 100)
        List<FollowedMilestone> milestones,
    @Schema(
            description =
                "How its money is split, 100 percent in all, so that it is counted once by objective and"
                    + " by axis.",
            maxItems = 20)
        List<FollowedShare> shares,
    @Schema(description = "Whether it was invented for a demonstration.") boolean illustrative) {

  private static final BigDecimal ALL = new BigDecimal(100);

  /** A step of an action. */
  record FollowedMilestone(
      @Schema(description = "What is reached.", maxLength = 300, examples = "Ouverture")
          String title,
      @Schema(description = "The day it is planned for.", examples = "2019-09-02")
          LocalDate plannedOn,
      @Schema(description = "The day it was reached; absent before.", examples = "2019-09-16")
          LocalDate reachedOn,
      @Schema(description = "Remarks.", maxLength = 2000) String note) {

    static FollowedMilestone of(Milestone milestone) {
      return new FollowedMilestone(
          milestone.title(), milestone.plannedOn(), milestone.reachedOn(), milestone.note());
    }
  }

  /** The part of the money that counts for one objective. */
  record FollowedShare(
      @Schema(description = "The objective's code.", maxLength = 60, examples = "PAR-1")
          String objective,
      @Schema(description = "The code of its axis.", maxLength = 60, examples = "PARENTALITE")
          String axis,
      @Schema(description = "The part, in percent.", examples = "100") BigDecimal percent) {

    static FollowedShare of(Objective objective, BigDecimal percent) {
      return new FollowedShare(objective.code(), objective.axis().code(), percent);
    }
  }

  static FollowedAction of(Action action) {
    return new FollowedAction(
        action.number(),
        action.title(),
        action.status(),
        action.startedOn(),
        action.completedOn(),
        action.milestones().stream().map(FollowedMilestone::of).toList(),
        shares(action),
        action.illustrative());
  }

  private static List<FollowedShare> shares(Action action) {
    return action.objectiveShares().isEmpty()
        ? List.of(FollowedShare.of(action.objectives().get(0), ALL))
        : action.objectiveShares().stream()
            .map(one -> FollowedShare.of(one.objective(), one.percent()))
            .toList();
  }
}
