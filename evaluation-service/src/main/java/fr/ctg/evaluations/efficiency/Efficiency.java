package fr.ctg.evaluations.efficiency;

import fr.ctg.evaluations.evaluation.Moment;
import fr.ctg.evaluations.framework.Axis;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.funding.FollowedAction;
import fr.ctg.evaluations.scoring.GroupScore;
import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.evaluations.scoring.Money;
import fr.ctg.evaluations.scoring.UnitCost;
import java.time.Instant;
import java.util.List;

/**
 * What was paid beside what was achieved, unrounded.
 *
 * @param fundingReceivedAt when this service had received the funding that was known then
 * @param years the years whose money counts, in order
 * @param total all of it, counted once
 * @param axes in their order; each line counts for an axis by the share of its action
 * @param actions by number
 */
public record Efficiency(
    Moment moment,
    Instant fundingReceivedAt,
    List<Integer> years,
    Money total,
    GroupScore convention,
    List<OfAxis> axes,
    List<OfAction> actions) {

  /** An axis with its part of the money. */
  public record OfAxis(Axis axis, Money money, GroupScore standing) {}

  /**
   * An action with its money.
   *
   * @param results the indicators that follow it
   */
  public record OfAction(FollowedAction action, Money money, List<Result> results) {}

  /** An indicator of an action, and what a unit of it has cost. */
  public record Result(Indicator indicator, IndicatorScore score, UnitCost cost) {}
}
