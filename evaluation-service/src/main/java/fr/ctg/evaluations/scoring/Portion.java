package fr.ctg.evaluations.scoring;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The part of a funding line that counts for something: all of it for its action, and of what an
 * action does for several axes the share of one of them, so that money is counted once.
 *
 * @param percent of the line that counts
 * @param requested in euros; null is unknown, which is not zero
 * @param granted likewise
 * @param paid likewise
 */
public record Portion(
    BigDecimal percent, BigDecimal requested, BigDecimal granted, BigDecimal paid) {

  public Portion {
    Objects.requireNonNull(percent, "percent");
  }

  /** The counted part of one of its amounts; null stays null. */
  Quotient of(BigDecimal amount) {
    return amount == null
        ? null
        : Quotient.of(amount).times(Quotient.of(percent)).dividedBy(Quotient.HUNDRED);
  }
}
