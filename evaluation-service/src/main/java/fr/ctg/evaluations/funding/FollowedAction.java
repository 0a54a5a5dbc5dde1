package fr.ctg.evaluations.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How far an action has got, and how its money is split.
 *
 * @param status such as {@code IN_PROGRESS}
 * @param shares how its money is split between objectives, 100 percent in all
 */
public record FollowedAction(
    String number,
    String title,
    String status,
    LocalDate startedOn,
    LocalDate completedOn,
    List<Milestone> milestones,
    List<Share> shares,
    boolean illustrative) {

  private static final BigDecimal ALL = new BigDecimal(100);

  /** A step of an action. */
  public record Milestone(String title, LocalDate plannedOn, LocalDate reachedOn, String note) {}

  /** The part of the money that counts for one objective, in percent. */
  public record Share(String objective, String axis, BigDecimal percent) {

    public Share {
      Objects.requireNonNull(objective, "objective");
      Objects.requireNonNull(axis, "axis");
      Objects.requireNonNull(percent, "percent");
    }
  }

  public FollowedAction {
    Objects.requireNonNull(number, "number");
    milestones = milestones == null ? List.of() : List.copyOf(milestones);
    shares = List.copyOf(shares);
    BigDecimal sum = shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(ALL) != 0) {
      throw new IllegalArgumentException(
          "The shares of an action make 100 percent; those of %s make %s".formatted(number, sum));
    }
  }
}
