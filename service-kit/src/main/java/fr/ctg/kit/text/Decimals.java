package fr.ctg.kit.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Decimal numbers as they are read: every digit is kept, absurd ones are refused. */
public final class Decimals {

  /** Enough for any amount or measure; written out in full it stays short. */
  private static final int MOST_DIGITS = 40;

  private static final Pattern SHAPE =
      Pattern.compile("-?(0|[1-9]\\d{0,60})(\\.\\d{1,60})?([eE][+-]?\\d{1,3})?");

  private Decimals() {}

  /**
   * @throws IllegalArgumentException if this is no number, or one with more than 40 digits
   */
  public static BigDecimal read(String text) {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    BigDecimal number = new BigDecimal(text);
    int before = number.precision() - number.scale();
    if (number.precision() > MOST_DIGITS || number.scale() > MOST_DIGITS || before > MOST_DIGITS) {
      throw new IllegalArgumentException(text);
    }
    return number;
  }
}
