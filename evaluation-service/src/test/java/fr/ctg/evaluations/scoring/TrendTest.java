package fr.ctg.evaluations.scoring;

import static fr.ctg.evaluations.scoring.AnIndicator.BLOIS;
import static fr.ctg.evaluations.scoring.AnIndicator.NORTH;
import static fr.ctg.evaluations.scoring.AnIndicator.SOUTH;
import static fr.ctg.evaluations.scoring.AnIndicator.ofBlois;
import static fr.ctg.evaluations.scoring.Printed.assertPercentage;
import static fr.ctg.evaluations.scoring.Printed.assertValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.ctg.kit.period.Frequency;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a figure has moved since the comparable period before: the same one a year earlier. */
class TrendTest {

  @Test
  void from_210_to_224_is_14_more_6_67_percent_and_improving() {
    Trend trend =
        ofBlois().reported("2018", "210").reported("2019", "224").scoredOn("2019-12-31").trend();

    assertValue("210.00", trend.previous());
    assertValue("14.00", trend.difference().value());
    assertPercentage("6.67", trend.difference().relative());
    assertEquals(Movement.IMPROVING, trend.movement());
  }

  @Test
  void percentages_differ_by_points_and_not_by_a_percentage() {
    Trend trend =
        ofBlois()
            .percentage()
            .parts("2018", BLOIS, "80", "200")
            .parts("2019", BLOIS, "100", "200")
            .scoredOn("2019-12-31")
            .trend();

    assertValue("10.00", trend.difference().value());
    assertNull(trend.difference().relative());
    assertEquals(Reason.IN_POINTS, trend.difference().relativeReason());
  }

  @Test
  void a_summer_is_compared_with_the_summer_before_and_not_with_spring() {
    Trend trend =
        ofBlois()
            .every(Frequency.QUARTER)
            .reported("2018-Q3", "40")
            .reported("2019-Q2", "100")
            .reported("2019-Q3", "50")
            .scoredOn("2019-09-30")
            .trend();

    assertEquals("2018-Q3", trend.previous().period().canonical());
    assertValue("10.00", trend.difference().value());
    assertPercentage("25.00", trend.difference().relative());
  }

  @Test
  void a_february_of_29_days_is_compared_with_one_of_28() {
    Trend trend =
        ofBlois()
            .every(Frequency.MONTH)
            .reported("2019-02", "28")
            .reported("2020-02", "29")
            .scoredOn("2020-02-29")
            .trend();

    assertEquals("2019-02", trend.previous().period().canonical());
    assertValue("1.00", trend.difference().value());
  }

  @Test
  void a_school_year_is_compared_with_the_one_before() {
    Trend trend =
        ofBlois()
            .every(Frequency.SCHOOL_YEAR)
            .reported("2018-AS", "10")
            .reported("2019-AS", "12")
            .scoredOn("2020-08-31")
            .trend();

    assertEquals("2018-AS", trend.previous().period().canonical());
    assertValue("2.00", trend.difference().value());
  }

  @Test
  void a_decrease_improves_when_it_falls_and_a_corridor_when_its_distance_does() {
    Trend falling =
        ofBlois()
            .to(Direction.DECREASE)
            .reported("2018", "30")
            .reported("2019", "27")
            .scoredOn("2019-12-31")
            .trend();
    Trend away =
        ofBlois()
            .to(Direction.RANGE)
            .between("80", "90", "10")
            .reported("2018", "78")
            .reported("2019", "95")
            .scoredOn("2019-12-31")
            .trend();
    Trend inside =
        ofBlois()
            .to(Direction.MAINTAIN)
            .between("80", null, "10")
            .reported("2018", "95")
            .reported("2019", "85")
            .scoredOn("2019-12-31")
            .trend();

    assertEquals(Movement.IMPROVING, falling.movement());
    assertEquals(Movement.WORSENING, away.movement());
    assertEquals(Movement.STABLE, inside.movement());
    assertValue("-10.00", inside.difference().value());
  }

  @Test
  void what_is_only_followed_moves_neither_well_nor_badly() {
    Trend trend =
        ofBlois()
            .of(Nature.CONTEXT)
            .reported("2018", "10")
            .reported("2019", "9")
            .scoredOn("2019-12-31")
            .trend();

    assertValue("-1.00", trend.difference().value());
    assertNull(trend.movement());
  }

  @Test
  void from_zero_there_is_a_difference_and_nothing_relative() {
    Difference difference =
        ofBlois()
            .reported("2018", "0")
            .reported("2019", "5")
            .scoredOn("2019-12-31")
            .trend()
            .difference();

    assertValue("5.00", difference.value());
    assertNull(difference.relative());
    assertEquals(Reason.ZERO_REFERENCE, difference.relativeReason());
    assertEquals(Reason.ZERO_REFERENCE, difference.ratioReason());
  }

  @Test
  void a_debt_that_halves_has_risen_by_50_percent() {
    assertPercentage(
        "50.00",
        ofBlois()
            .reported("2018", "-10")
            .reported("2019", "-5")
            .scoredOn("2019-12-31")
            .trend()
            .difference()
            .relative());
  }

  @Test
  void without_one_of_the_two_the_reason_is_its() {
    assertNone(Reason.NO_DATA, ofBlois());
    assertNone(Reason.NO_DATA, ofBlois().reported("2019", "5"));
    assertNone(
        Reason.SUPPRESSED,
        ofBlois().reported("2018", null, ObservationStatus.Q).reported("2019", "5"));
    assertNone(
        Reason.INCOMPLETE,
        ofBlois()
            .owedBy("VILLE", "CAF")
            .reportedBy("VILLE", "2018", "5")
            .reportedBy("VILLE", "2019", "5")
            .reportedBy("CAF", "2019", "5"));
    assertNone(
        Reason.ZERO_DENOMINATOR,
        ofBlois().percentage().parts("2018", BLOIS, "0", "0").parts("2019", BLOIS, "1", "2"));
    assertNone(Reason.NOT_SCORED, ofBlois().measuring(Measure.QUALITATIVE).reported("2019", null));
  }

  @Test
  void across_a_break_in_the_middle_nothing_is_compared_and_after_it_again() {
    AnIndicator broken =
        ofBlois()
            .reported("2018", "10")
            .reported("2019", "50", ObservationStatus.B)
            .reported("2020", "55");

    assertEquals(Reason.SERIES_BREAK, broken.scoredOn("2019-12-31").trend().difference().reason());
    assertValue("5.00", broken.scoredOn("2020-12-31").trend().difference().value());
  }

  @Test
  void of_a_cumulated_target_the_years_are_compared_and_not_the_sums() {
    Trend trend =
        ofBlois()
            .cumulated()
            .from("0")
            .towards("400")
            .reported("2018", "110")
            .reported("2019", "90")
            .scoredOn("2019-12-31")
            .trend();

    assertValue("-20.00", trend.difference().value());
    assertEquals(Movement.WORSENING, trend.movement());
  }

  @Test
  void of_year_to_date_values_the_increments_are_compared() {
    Trend trend =
        ofBlois()
            .every(Frequency.QUARTER)
            .yearToDate(ResetYear.CIVIL)
            .reported("2018-Q1", "10")
            .reported("2018-Q2", "30")
            .reported("2019-Q1", "15")
            .reported("2019-Q2", "40")
            .scoredOn("2019-06-30")
            .trend();

    assertValue("5.00", trend.difference().value());
  }

  @Test
  void a_part_has_its_figures_and_its_trend_and_no_target_of_its_own() {
    AnIndicator indicator =
        ofBlois()
            .from("0")
            .towards("100")
            .reported("2018", NORTH, "4")
            .reported("2019", NORTH, "6")
            .reported("2019", SOUTH, "50");
    IndicatorScore score =
        Focus.on(NORTH, Breakdown.TOTAL)
            .score(
                indicator.rules(),
                indicator.scope(),
                indicator.cells(),
                LocalDate.parse("2019-12-31"));

    assertValue("6.00", score.actual());
    assertValue("2.00", score.trend().difference().value());
    Printed.assertUnscored(Reason.TARGET_OF_THE_WHOLE, score);
    assertNull(score.expected());
    assertEquals(Reason.TARGET_OF_THE_WHOLE, score.projection().reason());
  }

  @Test
  void a_part_is_explained_by_its_own_measurements_as_they_were_given() {
    AnIndicator indicator =
        ofBlois()
            .partition("SEX", "F", "M")
            .reportedOf("SEX=F", "2019", "4")
            .reportedOf("SEX=M", "2019", "6");
    Explanation women =
        Focus.on(null, Breakdown.parse("SEX=F"))
            .explain(
                indicator.rules(),
                indicator.scope(),
                indicator.cells(),
                LocalDate.parse("2019-12-31"));

    assertEquals(List.of(indicator.cells().get(0)), women.used());
    assertEquals(LeftOut.Why.OF_OTHERS, women.leftOut().get(0).why());
    assertEquals(indicator.cells().get(1), women.leftOut().get(0).cell());
  }

  private static void assertNone(Reason reason, AnIndicator indicator) {
    Trend trend = indicator.scoredOn("2019-12-31").trend();
    assertNull(trend.difference().value());
    assertNull(trend.movement());
    assertEquals(reason, trend.difference().reason());
  }
}
