package fr.ctg.conventions.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How much one amount is of another, and how amounts are written. */
final class Percentage {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private Percentage() {}

  /** With two decimals; multiplied first, divided once. */
  static BigDecimal of(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
  }

  /** To the cent; null stays null. */
  static BigDecimal euros(BigDecimal exact) {
    return exact == null ? null : exact.setScale(2, RoundingMode.HALF_UP);
  }
}
