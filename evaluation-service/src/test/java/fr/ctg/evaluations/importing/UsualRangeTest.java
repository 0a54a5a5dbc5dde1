package fr.ctg.evaluations.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class UsualRangeTest {

  private static UsualRange of(String... figures) {
    UsualRange range = new UsualRange();
    for (String figure : figures) {
      range.add(new BigDecimal(figure));
    }
    return range;
  }

  private static void assertRange(String low, String high, UsualRange range) {
    assertEquals(0, new BigDecimal(low).compareTo(range.low()), range.low().toString());
    assertEquals(0, new BigDecimal(high).compareTo(range.high()), range.high().toString());
  }

  @Test
  void three_figures_say_nothing_and_four_do() {
    assertFalse(of("1", "2", "3").isKnown());
    assertTrue(of("1", "2", "3", "4").isKnown());
  }

  @Test
  void it_reaches_three_interquartile_ranges_beyond_the_quartiles() {
    // 10 20 30 40 50: Q1 20, Q3 40, so 20 - 60 and 40 + 60.
    assertRange("0", "100", of("30", "10", "50", "20", "40"));
    // -10 10 20 30 30 50: Q1 12.5, Q3 30, so 12.5 - 52.5 and 30 + 52.5.
    assertRange("-40", "82.5", of("30", "-10", "50", "10", "20", "30"));
  }

  @Test
  void quartiles_lie_between_two_figures() {
    // 0 10 100 200: Q1 7.5, Q3 125; way 352.5.
    assertRange("0", "477.5", of("0", "10", "100", "200"));
  }

  @Test
  void figures_that_are_nearly_the_same_have_a_range_of_a_tenth_of_their_median() {
    // 99 100 101 102: Q1 99.75, Q3 101.25, median 100.5; way 3 x 10.05.
    UsualRange range = of("102", "99", "101", "100");
    assertRange("69.6", "131.4", range);
    assertTrue(range.holds(new BigDecimal("131.4")));
    assertFalse(range.holds(new BigDecimal("131.5")));
    assertFalse(range.holds(new BigDecimal("69.5")));
  }

  @Test
  void nothing_is_expected_below_zero_where_nothing_was() {
    assertRange("0", "0", of("0", "0", "0", "0"));
    assertFalse(of("0", "0", "0", "0").holds(BigDecimal.ONE));
  }
}
