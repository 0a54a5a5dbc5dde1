package fr.ctg.evaluations.scoring;

import static fr.ctg.evaluations.scoring.Printed.assertPercentage;
import static fr.ctg.evaluations.scoring.Printed.assertValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTest {

  private static Portion line(String percent, String requested, String granted, String paid) {
    return new Portion(new BigDecimal(percent), euros(requested), euros(granted), euros(paid));
  }

  private static BigDecimal euros(String amount) {
    return amount == null ? null : new BigDecimal(amount);
  }

  /** The table of the guide on funding, which convention-service sums in the same way. */
  @Test
  void granted_800_paid_400_and_700_not_paid_yet_is_an_execution_of_50_over_one_line() {
    Money money =
        Money.of(
            List.of(
                line("100", "1000", "800", "400"),
                line("100", "9000", null, null),
                line("100", null, "700", null)));

    assertEquals(3, money.lines());
    assertValue("10000.00", money.requested().sum());
    assertEquals(1, money.requested().unknown());
    assertValue("1500.00", money.granted().sum());
    assertValue("400.00", money.paid().sum());
    assertEquals(2, money.paid().unknown());
    assertFalse(money.paid().isWhole());
    assertPercentage("50.00", money.execution().percent());
    assertEquals(1, money.execution().lines());
  }

  @Test
  void an_action_of_30000_split_60_to_40_is_18000_here_and_12000_there() {
    Money here = Money.of(List.of(line("60", null, "30000", "15000")));
    Money there = Money.of(List.of(line("40", null, "30000", "15000")));

    assertValue("18000.00", here.granted().sum());
    assertValue("12000.00", there.granted().sum());
    assertValue("30000.00", here.granted().sum().plus(there.granted().sum()));
    assertPercentage("50.00", here.execution().percent());
    assertTrue(here.paid().isWhole());
  }

  @Test
  void a_third_of_a_cent_is_lost_nowhere() {
    List<Portion> thirds =
        List.of(
            line("33.33", null, "0.01", "0.01"),
            line("33.33", null, "0.01", "0.01"),
            line("33.34", null, "0.01", "0.01"));

    assertEquals(Quotient.of(new BigDecimal("0.01")), Money.of(thirds).paid().sum());
  }

  @Test
  void there_is_no_rate_of_nothing_and_none_of_zero() {
    Money nothing = Money.of(List.of());
    Money unknown = Money.of(List.of(line("100", null, "700", null)));
    Money zero = Money.of(List.of(line("100", null, "0", "0")));

    assertNull(nothing.paid().sum());
    assertEquals(Money.NoRate.UNKNOWN, nothing.execution().reason());
    assertNull(unknown.execution().percent());
    assertEquals(Money.NoRate.UNKNOWN, unknown.execution().reason());
    assertNull(zero.execution().percent());
    assertEquals(Money.NoRate.NOTHING_TO_COMPARE_WITH, zero.execution().reason());
  }
}
