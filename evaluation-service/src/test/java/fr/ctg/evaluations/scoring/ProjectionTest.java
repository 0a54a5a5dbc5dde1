package fr.ctg.evaluations.scoring;

import static fr.ctg.evaluations.scoring.AnIndicator.ofBlois;
import static fr.ctg.evaluations.scoring.AnIndicator.point;
import static fr.ctg.evaluations.scoring.Printed.assertPercentage;
import static fr.ctg.evaluations.scoring.Printed.assertValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.kit.period.Frequency;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Where a figure gets to at its present pace, and how far it is from where it should be. */
class ProjectionTest {

  @Test
  void from_200_at_224_after_708_of_1439_days_gets_to_248_78_and_misses_260() {
    IndicatorScore score =
        ofBlois().from("200").towards("260").reported("2019", "224").scoredOn("2019-12-31");

    assertValue("248.78", score.projection().value());
    assertPercentage("81.30", score.projection().raw());
    assertFalse(score.projection().reachesTarget());
    assertEquals(LocalDate.parse("2021-12-31"), score.projection().on());
    assertValue("-36.00", score.gapToTarget());
    assertValue("-5.52", score.gapToExpected());
  }

  @Test
  void a_decrease_is_projected_downwards() {
    // 5 of 8 after 708 of 1,439 days: 32 - 5 x 1439 / 708.
    IndicatorScore score =
        ofBlois()
            .to(Direction.DECREASE)
            .from("32")
            .towards("24")
            .reported("2019", "27")
            .scoredOn("2019-12-31");

    assertValue("21.84", score.projection().value());
    assertPercentage("127.03", score.projection().raw());
    assertTrue(score.projection().reachesTarget());
    assertValue("3.00", score.gapToTarget());
  }

  @Test
  void exactly_at_the_agreed_pace_the_target_is_reached() {
    Projection projection =
        ofBlois()
            .from("0")
            .towards("1439")
            .reported("2019", "708")
            .scoredOn("2019-12-31")
            .projection();

    assertValue("1439.00", projection.value());
    assertTrue(projection.reachesTarget());
  }

  @Test
  void towards_a_zero_target_the_projection_is_a_number_like_any_other() {
    Projection projection =
        ofBlois().from("12").towards("0").reported("2019", "3").scoredOn("2019-12-31").projection();

    // 12 - 9 x 1439 / 708
    assertValue("-6.29", projection.value());
    assertTrue(projection.reachesTarget());
  }

  @Test
  void the_way_back_is_projected_too() {
    Projection projection =
        ofBlois()
            .from("40")
            .towards("60")
            .reported("2019", "36")
            .scoredOn("2019-12-31")
            .projection();

    assertValue("31.87", projection.value());
    assertFalse(projection.reachesTarget());
  }

  @Test
  void it_is_a_straight_line_whatever_the_points_between() {
    AnIndicator straight = ofBlois().from("200").towards("260").reported("2019", "224");
    AnIndicator bent =
        ofBlois()
            .from("200")
            .towards("2018-01-22", point("2020-12-31", "210"), point("2021-12-31", "260"))
            .reported("2019", "224");

    assertEquals(
        straight.scoredOn("2019-12-31").projection().value(),
        bent.scoredOn("2019-12-31").projection().value());
  }

  @Test
  void a_target_changed_after_the_results_changes_what_is_reached_and_not_what_is_projected() {
    AnIndicator raised =
        ofBlois()
            .from("200")
            .towards("2018-01-22", point("2021-12-31", "240"))
            .towards("2020-04-01", point("2021-12-31", "300"))
            .reported("2019", "224");
    Projection before = raised.scoredOn("2020-03-31").projection();
    Projection after = raised.scoredOn("2020-04-01").projection();

    assertEquals(before.value(), after.value());
    assertTrue(before.reachesTarget());
    assertFalse(after.reachesTarget());
  }

  @Test
  void counts_the_leap_day() {
    Projection projection =
        ofBlois()
            .every(Frequency.MONTH)
            .during("2020-02-28", "2020-03-31")
            .from("0")
            .towards("2020-02-28", point("2020-03-31", "32"))
            .reported("2020-02", "2")
            .scoredOn("2020-02-29")
            .projection();

    // One day gone of 32: 2020-02-29 is one of them.
    assertValue("64.00", projection.value());
  }

  @Test
  void on_the_targets_own_day_nothing_is_left_to_project() {
    assertNone(
        Reason.TARGET_DATE_PASSED,
        ofBlois().from("0").towards("10").reported("2021", "8").scoredOn("2021-12-31"));
    assertNone(
        Reason.TARGET_DATE_PASSED,
        ofBlois()
            .every(Frequency.MONTH)
            .during("2019-01-31", "2019-01-31")
            .from("0")
            .towards("2019-01-31", point("2019-01-31", "10"))
            .reported("2019-01", "8")
            .scoredOn("2019-01-31"));
  }

  @Test
  void without_a_pace_there_is_nothing_to_go_on_at() {
    assertNone(
        Reason.NOTHING_EXPECTED_YET,
        ofBlois()
            .from("200")
            .towards("2018-01-22", point("2019-12-31", "200"), point("2021-12-31", "300"))
            .reported("2018", "200")
            .scoredOn("2018-12-31"));
    assertNone(
        Reason.TARGET_EQUALS_BASELINE,
        ofBlois().from("40").towards("40").reported("2019", "40").scoredOn("2019-12-31"));
    assertNone(
        Reason.WITHIN_BOUNDS,
        ofBlois()
            .to(Direction.RANGE)
            .between("80", "90", "10")
            .reported("2019", "77")
            .scoredOn("2019-12-31"));
    assertNone(Reason.NO_DATA, ofBlois().from("0").towards("10").scoredOn("2019-12-31"));
    assertNone(Reason.NO_TARGET, ofBlois().reported("2019", "5").scoredOn("2019-12-31"));
    assertNone(
        Reason.ZERO_DENOMINATOR,
        ofBlois()
            .percentage()
            .from("0")
            .towards("10")
            .parts("2019", AnIndicator.BLOIS, "0", "0")
            .scoredOn("2019-12-31"));
    assertNone(
        Reason.SERIES_BREAK,
        ofBlois()
            .from("0")
            .towards("10")
            .reported("2018", "5", ObservationStatus.B)
            .reported("2019", "6")
            .scoredOn("2019-12-31"));
  }

  @Test
  void at_the_baseline_that_is_the_target_the_gap_is_known_all_the_same() {
    IndicatorScore score =
        ofBlois().from("40").towards("40").reported("2019", "43").scoredOn("2019-12-31");

    assertValue("3.00", score.gapToTarget());
    assertValue("3.00", score.gapToExpected());
  }

  @Test
  void outside_bounds_the_gap_is_the_distance_with_its_side() {
    assertValue("-3.00", bounded("77").gapToTarget());
    assertValue("0.00", bounded("85").gapToTarget());
    assertValue("2.50", bounded("92.5").gapToTarget());
    assertNull(bounded("92.5").gapToExpected());
  }

  @Test
  void what_may_not_be_scored_has_no_gap() {
    IndicatorScore context =
        ofBlois()
            .of(Nature.CONTEXT)
            .from("0")
            .towards("10")
            .reported("2019", "5")
            .scoredOn("2019-12-31");

    assertNull(context.gapToTarget());
    assertNull(context.gapToExpected());
    assertNone(Reason.NOT_SCORED, context);
  }

  private static IndicatorScore bounded(String value) {
    return ofBlois()
        .to(Direction.RANGE)
        .between("80", "90", "10")
        .reported("2019", value)
        .scoredOn("2019-12-31");
  }

  private static void assertNone(Reason reason, IndicatorScore score) {
    assertNull(score.projection().value());
    assertNull(score.projection().raw());
    assertFalse(score.projection().reachesTarget());
    assertEquals(reason, score.projection().reason());
  }
}
