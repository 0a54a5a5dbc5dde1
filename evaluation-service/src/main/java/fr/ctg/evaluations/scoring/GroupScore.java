package fr.ctg.evaluations.scoring;

import java.util.List;

/**
 * Where an objective, an axis or a convention stands, unrounded.
 *
 * @param bounded the weighted mean of the scored children's achievements, in percent
 * @param coverage how much of the weight is scored, from 0 to 1
 * @param share the weighted mean of the ways that the same children should have gone by now
 * @param pace of {@code bounded} over {@code share}; null when nothing should be reached yet
 * @param reason why there is no achievement; null when there is one
 * @param children all that were handed over, for explanations
 */
public record GroupScore(
    Quotient bounded,
    Quotient coverage,
    Quotient share,
    Quotient pace,
    Status status,
    Reason reason,
    List<Child> children) {

  public GroupScore {
    children = List.copyOf(children);
  }

  /**
   * Whether it has no say in the group above it, since nothing in it has one. Where there is
   * nothing at all it has: what nobody measures is missing.
   */
  boolean isOutside() {
    return reason == Reason.NOT_SCORED;
  }
}
