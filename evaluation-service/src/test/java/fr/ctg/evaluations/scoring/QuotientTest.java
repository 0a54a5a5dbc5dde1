package fr.ctg.evaluations.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotientTest {

  private static final Quotient THIRD = Quotient.ONE.dividedBy(Quotient.of(3));

  @Test
  void a_third_three_times_is_one() {
    assertEquals(Quotient.ONE, THIRD.times(Quotient.of(3)));
    assertEquals(Quotient.ONE, THIRD.plus(THIRD).plus(THIRD));
    assertEquals(Quotient.ZERO, THIRD.minus(THIRD));
  }

  @Test
  void divides_to_the_34_digits_of_decimal128() {
    assertEquals(new BigDecimal("0.3333333333333333333333333333333333"), THIRD.toDecimal());
  }

  @Test
  void equals_and_sorts_by_value() {
    Quotient half = Quotient.of(new BigDecimal("0.50"));
    Quotient twoQuarters = Quotient.of(2).dividedBy(Quotient.of(4));

    assertEquals(half, twoQuarters);
    assertEquals(half.hashCode(), twoQuarters.hashCode());
    assertNotEquals(half, THIRD);
    assertEquals(THIRD, half.min(THIRD));
    assertEquals(half, half.max(THIRD));
  }

  @Test
  void keeps_its_order_when_divided_by_a_negative() {
    Quotient minusHalf = Quotient.ONE.dividedBy(Quotient.of(-2));

    assertEquals(-1, minusHalf.signum());
    assertEquals(
        minusHalf,
        List.of(Quotient.ZERO, THIRD, minusHalf).stream().min(Quotient::compareTo).orElseThrow());
  }

  @Test
  void refuses_to_divide_by_zero() {
    assertThrows(ArithmeticException.class, () -> THIRD.dividedBy(Quotient.ZERO));
  }

  @Test
  void is_rounded_half_up_where_it_is_printed_and_nowhere_else() {
    assertEquals("62.51", Rounding.percentage(number("62.505")).toPlainString());
    assertEquals("-62.51", Rounding.percentage(number("-62.505")).toPlainString());
    assertEquals("0.813", Rounding.pace(number("0.8125")).toPlainString());
    assertEquals("0.70", Rounding.coverage(number("0.7")).toPlainString());
    assertEquals(
        "49.20",
        Rounding.sharePercentage(Quotient.of(708).dividedBy(Quotient.of(1439))).toPlainString());
    assertEquals("230", Rounding.value(number("229.52"), 0).toPlainString());
    assertNull(Rounding.percentage(null));
  }

  private static Quotient number(String text) {
    return Quotient.of(new BigDecimal(text));
  }
}
