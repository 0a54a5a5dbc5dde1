package fr.ctg.evaluations.scoring;

import static fr.ctg.evaluations.scoring.AnIndicator.ofBlois;
import static fr.ctg.evaluations.scoring.Printed.assertPercentage;
import static fr.ctg.evaluations.scoring.Printed.assertShare;
import static fr.ctg.evaluations.scoring.Printed.assertUnscored;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MAINTAIN and RANGE: bounds to respect, with a tolerance outside. */
class BoundsTest {

  @ParameterizedTest
  @CsvSource({
    "80, 100, 10, 90, 100.00, ON_TRACK",
    "80, 100, 10, 80, 100.00, ON_TRACK",
    "80, 100, 10, 100, 100.00, ON_TRACK",
    "80, 100, 10, 77, 70.00, AT_RISK",
    "80, 100, 10, 103, 70.00, AT_RISK",
    "80, 100, 10, 70, 0.00, OFF_TRACK",
    "80, 100, 10, 50, 0.00, OFF_TRACK",
    "80, , 10, 1000, 100.00, ON_TRACK",
    "80, , 10, 75, 50.00, AT_RISK",
    ", 100, 10, -1000, 100.00, ON_TRACK",
    ", 100, 10, 105, 50.00, AT_RISK",
    "80, 100, 0, 79.99, 0.00, OFF_TRACK",
    "80, 100, , 79.99, 0.00, OFF_TRACK",
    "80, 100, 0, 80, 100.00, ON_TRACK",
    "80, 80, 3, 79, 66.67, AT_RISK",
  })
  void is_worth_less_the_further_outside(
      String low, String high, String tolerance, String actual, String raw, Status status) {
    for (Direction direction : new Direction[] {Direction.MAINTAIN, Direction.RANGE}) {
      IndicatorScore score =
          ofBlois()
              .to(direction)
              .between(low, high, tolerance)
              .reported("2019", actual)
              .scoredOn("2019-12-31");

      assertPercentage(raw, score.raw());
      assertPercentage(raw, score.bounded());
      assertPercentage(raw, score.annual().raw());
      assertEquals(status, score.status());
    }
  }

  @Test
  void has_no_pace_and_all_of_the_way_to_have_gone() {
    IndicatorScore score =
        ofBlois()
            .to(Direction.RANGE)
            .between("80", "100", "10")
            .reported("2019", "77")
            .scoredOn("2019-12-31");

    assertNull(score.pace());
    assertNull(score.expected());
    assertShare("100.00", score.share());
  }

  @Test
  void needs_no_baseline_but_bounds() {
    assertUnscored(
        Reason.NO_TARGET,
        ofBlois()
            .to(Direction.MAINTAIN)
            .from("1")
            .towards("10")
            .reported("2019", "77")
            .scoredOn("2019-12-31"));
  }

  @Test
  void refuses_bounds_that_exclude_everything_or_nothing() {
    assertThrows(IllegalArgumentException.class, () -> ofBlois().between("100", "80", "1"));
    assertThrows(IllegalArgumentException.class, () -> ofBlois().between(null, null, "1"));
    assertThrows(IllegalArgumentException.class, () -> ofBlois().between("80", "100", "-1"));
  }
}
