package fr.ctg.evaluations.recomputation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** An exact number. */
public record Fraction(BigInteger top, BigInteger bottom) implements Comparable<Fraction> {

  static final Fraction ZERO = of(0);
  static final Fraction ONE = of(1);
  static final Fraction HUNDRED = of(100);

  public Fraction {
    if (bottom.signum() == 0) {
      throw new ArithmeticException("Nothing is divided by zero");
    }
    BigInteger common = top.gcd(bottom);
    if (bottom.signum() < 0) {
      common = common.negate();
    }
    top = top.divide(common);
    bottom = bottom.divide(common);
  }

  static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  static Fraction of(String decimal) {
    return of(new BigDecimal(decimal));
  }

  static Fraction of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
        : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.top.negate(), other.bottom));
  }

  Fraction times(Fraction other) {
    return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
  }

  Fraction over(Fraction other) {
    return new Fraction(top.multiply(other.bottom), bottom.multiply(other.top));
  }

  Fraction atLeast(Fraction least) {
    return compareTo(least) < 0 ? least : this;
  }

  Fraction atMost(Fraction most) {
    return compareTo(most) > 0 ? most : this;
  }

  int sign() {
    return top.signum();
  }

  /** As a decimal number, for those that have one. */
  public BigDecimal decimal() {
    return new BigDecimal(top).divide(new BigDecimal(bottom));
  }

  /** To the 34 digits that the service answers with at most. */
  public BigDecimal digits() {
    return new BigDecimal(top).divide(new BigDecimal(bottom), MathContext.DECIMAL128);
  }

  /** A share, in percent. */
  public Fraction percent() {
    return times(HUNDRED);
  }

  /** With so many decimals, rounded half up. */
  public String rounded(int decimals) {
    return new BigDecimal(top)
        .divide(new BigDecimal(bottom), decimals, RoundingMode.HALF_UP)
        .toPlainString();
  }

  @Override
  public int compareTo(Fraction other) {
    return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
  }

  @Override
  public String toString() {
    return bottom.equals(BigInteger.ONE) ? top.toString() : top + "/" + bottom;
  }
}
