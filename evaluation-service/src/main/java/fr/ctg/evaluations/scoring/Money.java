package fr.ctg.evaluations.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What some funding lines come to, unrounded.
 *
 * @param lines how many there are, wholly or in part
 * @param execution how much of what was granted has been paid
 */
public record Money(int lines, Amount requested, Amount granted, Amount paid, Rate execution) {

  /** Why there is no rate. */
  public enum NoRate {
    /** Of no line are both amounts known. */
    UNKNOWN,
    /** What would be divided by is zero. */
    NOTHING_TO_COMPARE_WITH
  }

  /**
   * One amount of all lines.
   *
   * @param sum in euros, of the lines of which it is known; null where it is of none
   * @param unknown of how many lines it is not
   */
  public record Amount(Quotient sum, int unknown) {

    /** Whether the sum speaks for every line. */
    public boolean isWhole() {
      return unknown == 0 && sum != null;
    }
  }

  /**
   * One amount as a percentage of another, over the lines of which both are known: a line that does
   * not say what it paid must not lower the rate.
   *
   * @param percent null exactly where there is a reason
   * @param lines how many lines it compares
   */
  public record Rate(Quotient percent, NoRate reason, int lines) {}

  public static Money of(List<Portion> portions) {
    return new Money(
        portions.size(),
        sum(portions, Portion::requested),
        sum(portions, Portion::granted),
        sum(portions, Portion::paid),
        rate(portions));
  }

  private static Amount sum(List<Portion> portions, Function<Portion, BigDecimal> amount) {
    List<Quotient> known =
        portions.stream()
            .map(portion -> portion.of(amount.apply(portion)))
            .filter(Objects::nonNull)
            .toList();
    return new Amount(
        known.stream().reduce(Quotient::plus).orElse(null), portions.size() - known.size());
  }

  private static Rate rate(List<Portion> portions) {
    List<Portion> both =
        portions.stream().filter(one -> one.granted() != null && one.paid() != null).toList();
    if (both.isEmpty()) {
      return new Rate(null, NoRate.UNKNOWN, 0);
    }
    Quotient granted = sum(both, Portion::granted).sum();
    return granted.signum() == 0
        ? new Rate(null, NoRate.NOTHING_TO_COMPARE_WITH, both.size())
        : new Rate(
            sum(both, Portion::paid).sum().times(Quotient.HUNDRED).dividedBy(granted),
            null,
            both.size());
  }
}
