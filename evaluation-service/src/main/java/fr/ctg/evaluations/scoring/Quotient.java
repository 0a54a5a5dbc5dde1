package fr.ctg.evaluations.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * An exact number, kept as a division not yet made. Formulas over quotients multiply and add only;
 * the one division comes at the end, so that comparisons and thresholds never see its rounding.
 */
public final class Quotient implements Comparable<Quotient> {

  public static final Quotient ZERO = of(0);
  public static final Quotient ONE = of(1);
  public static final Quotient HUNDRED = of(100);

  private final BigDecimal dividend;
  // Always positive, so that quotients compare by cross-multiplication.
  private final BigDecimal divisor;

  private Quotient(BigDecimal dividend, BigDecimal divisor) {
    this.dividend = divisor.signum() < 0 ? dividend.negate() : dividend;
    this.divisor = divisor.abs();
  }

  public static Quotient of(BigDecimal number) {
    return new Quotient(Objects.requireNonNull(number, "number"), BigDecimal.ONE);
  }

  public static Quotient of(long number) {
    return of(BigDecimal.valueOf(number));
  }

  public Quotient plus(Quotient other) {
    return divisor.equals(other.divisor)
        ? new Quotient(dividend.add(other.dividend), divisor)
        : new Quotient(
            dividend.multiply(other.divisor).add(other.dividend.multiply(divisor)),
            divisor.multiply(other.divisor));
  }

  public Quotient minus(Quotient other) {
    return plus(new Quotient(other.dividend.negate(), other.divisor));
  }

  public Quotient times(Quotient other) {
    return new Quotient(dividend.multiply(other.dividend), divisor.multiply(other.divisor));
  }

  /**
   * @throws ArithmeticException when the other one is zero
   */
  public Quotient dividedBy(Quotient other) {
    if (other.signum() == 0) {
      throw new ArithmeticException("Division of " + this + " by zero");
    }
    return new Quotient(dividend.multiply(other.divisor), divisor.multiply(other.dividend));
  }

  /** The same without its sign. */
  Quotient magnitude() {
    return signum() < 0 ? ZERO.minus(this) : this;
  }

  public int signum() {
    return dividend.signum();
  }

  public Quotient max(Quotient other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public Quotient min(Quotient other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public boolean isAtLeast(Quotient other) {
    return compareTo(other) >= 0;
  }

  public boolean isLessThan(Quotient other) {
    return compareTo(other) < 0;
  }

  /** Makes the division, to the 34 digits of {@link MathContext#DECIMAL128}. */
  public BigDecimal toDecimal() {
    return divisor.equals(BigDecimal.ONE)
        ? dividend
        : dividend.divide(divisor, MathContext.DECIMAL128);
  }

  @Override
  public int compareTo(Quotient other) {
    return divisor.equals(other.divisor)
        ? dividend.compareTo(other.dividend)
        : dividend.multiply(other.divisor).compareTo(other.dividend.multiply(divisor));
  }

  /** By value: a half equals two quarters. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Quotient that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return dividend.divide(divisor, MathContext.DECIMAL128).stripTrailingZeros().hashCode();
  }

  @Override
  public String toString() {
    return toDecimal().toPlainString();
  }
}
