package fr.ctg.evaluations.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * The achievement of a group from its children's: indicator, objective, axis, convention. The
 * children of a strategic objective are its own indicators and its operational objectives together.
 */
public final class RollUp {

  /** Half of the weight must be scored for the mean to speak for the group. */
  private static final Quotient LEAST_COVERAGE = Quotient.of(new BigDecimal("0.5"));

  private RollUp() {}

  /** Null where some of the children that count have a weight and others none. */
  public static GroupScore of(List<Child> children, Thresholds thresholds) {
    List<Child> counted = children.stream().filter(child -> !child.outside()).toList();
    if (counted.isEmpty() && !children.isEmpty()) {
      return none(Quotient.ZERO, Reason.NOT_SCORED, children);
    }
    boolean weighted = counted.stream().anyMatch(child -> child.weight() != null);
    if (weighted && counted.stream().anyMatch(child -> child.weight() == null)) {
      return none(Quotient.ZERO, Reason.WEIGHTS_INCOMPLETE, children);
    }
    Function<Child, Quotient> weight =
        child -> weighted ? Quotient.of(child.weight()) : Quotient.ONE;
    Quotient coverage = mean(counted, weight, Child::coverage);
    if (coverage.isLessThan(LEAST_COVERAGE)) {
      return none(coverage, Reason.INSUFFICIENT_DATA, children);
    }
    List<Child> scored = counted.stream().filter(Child::isScored).toList();
    Quotient bounded = mean(scored, weight, Child::bounded);
    Quotient share = mean(scored, weight, Child::share);
    Pace pace = Pace.of(bounded, share, thresholds);
    return new GroupScore(bounded, coverage, share, pace.ratio(), pace.status(), null, children);
  }

  /** {@code sum(weight x part) / sum(weight)}, and 0 of nothing. */
  private static Quotient mean(
      List<Child> children, Function<Child, Quotient> weight, Function<Child, Quotient> part) {
    Quotient weights = Quotient.ZERO;
    Quotient weightedParts = Quotient.ZERO;
    for (Child child : children) {
      weights = weights.plus(weight.apply(child));
      weightedParts = weightedParts.plus(weight.apply(child).times(part.apply(child)));
    }
    return weights.signum() == 0 ? Quotient.ZERO : weightedParts.dividedBy(weights);
  }

  private static GroupScore none(Quotient coverage, Reason reason, List<Child> children) {
    return new GroupScore(null, coverage, null, null, Status.NO_DATA, reason, children);
  }
}
