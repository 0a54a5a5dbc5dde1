package fr.ctg.evaluations.scoring;

import static fr.ctg.evaluations.scoring.AnIndicator.ofBlois;
import static fr.ctg.evaluations.scoring.AnIndicator.point;
import static fr.ctg.evaluations.scoring.Printed.assertPace;
import static fr.ctg.evaluations.scoring.Printed.assertPercentage;
import static fr.ctg.evaluations.scoring.Printed.assertShare;
import static fr.ctg.evaluations.scoring.Printed.assertUnscored;
import static fr.ctg.evaluations.scoring.Printed.assertValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.ctg.kit.period.Frequency;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How far from baseline to target, and how fast. */
class AchievementTest {

  @Test
  void scores_15_to_50_with_actual_53_as_108_57_bounded_to_100_00() {
    IndicatorScore score = score("15", "50", "53");

    assertPercentage("108.57", score.raw());
    assertPercentage("100.00", score.bounded());
    assertEquals(Status.ON_TRACK, score.status());
  }

  @Test
  void scores_a_decrease_from_32_to_24_with_actual_27_as_62_50() {
    assertPercentage("62.50", score("32", "24", "27").raw());
  }

  @Test
  void scores_12_to_0_with_actual_3_as_75_00() {
    assertPercentage("75.00", score("12", "0", "3").raw());
  }

  @Test
  void scores_40_to_60_with_actual_36_as_minus_20_00_bounded_to_0_00_off_track() {
    IndicatorScore score = score("40", "60", "36");

    assertPercentage("-20.00", score.raw());
    assertPercentage("0.00", score.bounded());
    assertEquals(Status.OFF_TRACK, score.status());
  }

  @Test
  void expects_708_of_1439_days_49_20_percent_of_the_way_on_2019_12_31() {
    assertShare(
        "49.20",
        ofBlois()
            .from("200")
            .towards("260")
            .reported("2019", "224")
            .scoredOn("2019-12-31")
            .share());
  }

  @Test
  void scores_200_to_260_with_actual_224_as_40_00_where_229_52_is_expected_at_pace_0_813() {
    IndicatorScore score =
        ofBlois().from("200").towards("260").reported("2019", "224").scoredOn("2019-12-31");

    assertPercentage("40.00", score.raw());
    assertValue("229.52", score.expected());
    assertPace("0.813", score.pace());
    assertEquals(Status.AT_RISK, score.status());
  }

  @Test
  void expects_what_is_due_at_the_end_of_the_actual_not_on_the_day_of_the_evaluation() {
    AnIndicator indicator = ofBlois().from("200").towards("260").reported("2019", "224");

    assertEquals(
        indicator.scoredOn("2019-12-31").expected(), indicator.scoredOn("2020-11-30").expected());
  }

  @Test
  void goes_through_the_points_of_the_trajectory() {
    AnIndicator indicator =
        ofBlois()
            .from("200")
            .towards("2018-01-22", point("2021-12-31", "260"), point("2019-12-31", "210"));

    assertValue("210.00", indicator.reported("2019", "215").scoredOn("2019-12-31").expected());
    // 366 of the 731 days from 210 to 260: 2020 is a leap year.
    assertValue("235.03", indicator.reported("2020", "220").scoredOn("2020-12-31").expected());
  }

  @Test
  void counts_the_leap_day() {
    IndicatorScore score =
        ofBlois()
            .every(Frequency.MONTH)
            .during("2020-02-28", "2020-03-31")
            .from("0")
            .towards("2020-02-28", point("2020-03-31", "32"))
            .reported("2020-02", "1")
            .scoredOn("2020-02-29");

    assertValue("1.00", score.expected());
    assertPace("1.000", score.pace());
  }

  @Test
  void starts_the_line_on_the_day_from_which_a_later_indicator_is_followed() {
    IndicatorScore score =
        ofBlois()
            .followedFrom("2020-01-01")
            .from("0")
            .towards("730")
            .reported("2020", "365")
            .scoredOn("2020-12-31");

    assertValue("365.00", score.expected());
  }

  @Test
  void a_one_day_convention_expects_its_target_that_day() {
    IndicatorScore score =
        ofBlois()
            .every(Frequency.MONTH)
            .during("2019-01-31", "2019-01-31")
            .from("0")
            .towards("2019-01-31", point("2019-01-31", "10"))
            .reported("2019-01", "8")
            .scoredOn("2019-01-31");

    assertValue("10.00", score.expected());
    assertShare("100.00", score.share());
    assertPace("0.800", score.pace());
    assertEquals(Status.AT_RISK, score.status());
  }

  @Test
  void stays_at_the_final_target_after_its_day() {
    IndicatorScore score =
        ofBlois()
            .from("0")
            .towards("2018-01-22", point("2019-06-30", "10"))
            .reported("2020", "9")
            .scoredOn("2020-12-31");

    assertShare("100.00", score.share());
    assertPercentage("90.00", score.annual().raw());
  }

  @Test
  void scores_the_year_against_the_trajectory_at_the_end_of_the_year_from_the_same_baseline() {
    IndicatorScore score =
        ofBlois()
            .every(Frequency.QUARTER)
            .from("200")
            .towards("2018-01-22", point("2019-12-31", "220"), point("2021-12-31", "300"))
            .reported("2019-Q2", "215")
            .scoredOn("2019-07-15");

    assertEquals(LocalDate.parse("2019-12-31"), score.annual().on());
    assertPercentage("75.00", score.annual().raw());
    assertPercentage("15.00", score.raw());
  }

  @Test
  void a_school_year_ends_in_august() {
    IndicatorScore score =
        ofBlois()
            .every(Frequency.SCHOOL_YEAR)
            .from("0")
            .towards("2018-01-22", point("2019-08-31", "10"), point("2021-08-31", "30"))
            .reported("2018-AS", "5")
            .scoredOn("2019-12-31");

    assertEquals(LocalDate.parse("2019-08-31"), score.annual().on());
    assertPercentage("50.00", score.annual().raw());
  }

  @Test
  void a_target_that_equals_the_baseline_is_null_with_the_reason() {
    assertUnscored(Reason.TARGET_EQUALS_BASELINE, score("40", "40.00", "40"));
  }

  @Test
  void a_year_that_asks_no_change_is_null_for_the_year_only() {
    IndicatorScore score =
        ofBlois()
            .from("200")
            .towards("2018-01-22", point("2019-12-31", "200"), point("2021-12-31", "300"))
            .reported("2019", "210")
            .scoredOn("2019-12-31");

    assertEquals(Reason.TARGET_EQUALS_BASELINE, score.annual().reason());
    assertPercentage("10.00", score.raw());
  }

  @Test
  void nothing_is_expected_yet_so_anything_not_worse_is_on_track_without_a_pace() {
    AnIndicator flatAtFirst =
        ofBlois()
            .from("200")
            .towards("2018-01-22", point("2019-12-31", "200"), point("2021-12-31", "300"));

    IndicatorScore still = flatAtFirst.reported("2018", "200").scoredOn("2018-12-31");
    IndicatorScore worse = flatAtFirst.reported("2019", "199").scoredOn("2019-12-31");

    assertShare("0.00", still.share());
    assertNull(still.pace());
    assertEquals(Status.ON_TRACK, still.status());
    assertNull(worse.pace());
    assertEquals(Status.OFF_TRACK, worse.status());
  }

  @Test
  void a_step_back_that_was_agreed_makes_the_share_negative() {
    IndicatorScore score =
        ofBlois()
            .from("200")
            .towards("2018-01-22", point("2018-12-31", "190"), point("2021-12-31", "300"))
            .reported("2018", "195")
            .scoredOn("2018-12-31");

    assertShare("-10.00", score.share());
    assertNull(score.pace());
    assertEquals(Status.OFF_TRACK, score.status());
  }

  @Test
  void bounded_at_100_is_on_track_whatever_the_pace() {
    IndicatorScore score =
        ofBlois()
            .from("0")
            .towards("2018-01-22", point("2019-12-31", "200"), point("2021-12-31", "100"))
            .reported("2019", "100")
            .scoredOn("2019-12-31");

    assertPace("0.500", score.pace());
    assertPercentage("100.00", score.bounded());
    assertEquals(Status.ON_TRACK, score.status());
  }

  @Test
  void compares_the_pace_with_the_thresholds_before_it_is_rounded() {
    // Expected 20/3: 6 is at pace 0.9 exactly, which no chain of rounded divisions is sure to say.
    AnIndicator indicator =
        ofBlois()
            .every(Frequency.MONTH)
            .during("2019-01-01", "2019-12-31")
            .from("0")
            .towards("2019-01-01", point("2019-04-01", "20"));

    IndicatorScore exactly = indicator.reported("2019-01", "6").scoredOn("2019-01-31");
    assertPace("0.900", exactly.pace());
    assertEquals(Status.ON_TRACK, exactly.status());

    IndicatorScore under =
        ofBlois()
            .every(Frequency.MONTH)
            .during("2019-01-01", "2019-12-31")
            .from("0")
            .towards("2019-01-01", point("2019-04-01", "20"))
            .reported("2019-01", "5.999")
            .scoredOn("2019-01-31");
    assertPace("0.900", under.pace());
    assertEquals(Status.AT_RISK, under.status());
  }

  @Test
  void a_target_250_raised_to_300_from_2020_04_01_makes_80_00_then_40_00() {
    AnIndicator raised =
        ofBlois()
            .from("200")
            .towards("2018-01-22", point("2021-12-31", "250"))
            .towards("2020-04-01", point("2021-12-31", "300"))
            .reported("2019", "240");

    assertPercentage("80.00", raised.scoredOn("2020-03-31").raw());
    assertPercentage("40.00", raised.scoredOn("2020-04-01").raw());
    assertEquals("v2", raised.scoredOn("2020-04-01").trajectory().version());
  }

  @Test
  void a_revision_replaces_the_whole_line_its_points_of_before_included() {
    AnIndicator revised =
        ofBlois()
            .from("0")
            .towards("2018-01-22", point("2019-12-31", "90"), point("2021-12-31", "100"))
            .towards("2020-01-01", point("2021-12-31", "1439"))
            .reported("2019", "708");

    assertValue("90.00", revised.scoredOn("2019-12-31").expected());
    assertValue("708.00", revised.scoredOn("2020-01-01").expected());
  }

  @Test
  void of_two_revisions_from_one_day_the_later_recorded_is_in_force() {
    AnIndicator corrected =
        ofBlois()
            .from("200")
            .towards("2018-01-22", point("2021-12-31", "250"))
            .towards("2018-01-22", point("2021-12-31", "300"))
            .reported("2019", "240");

    assertPercentage("40.00", corrected.scoredOn("2019-12-31").raw());
  }

  @Test
  void a_baseline_is_in_force_from_its_day_on() {
    AnIndicator indicator =
        ofBlois()
            .from("2018-01-22", "2017-12-31", "0")
            .from("2020-04-01", "2017-12-31", "100")
            .towards("200")
            .reported("2019", "150");

    assertPercentage("75.00", indicator.scoredOn("2020-03-31").raw());
    assertPercentage("50.00", indicator.scoredOn("2020-04-01").raw());
  }

  @Test
  void without_a_baseline_or_a_target_there_is_the_actual_and_the_reason() {
    IndicatorScore noBaseline =
        ofBlois().towards("50").reported("2019", "53").scoredOn("2019-12-31");
    IndicatorScore noTarget = ofBlois().from("15").reported("2019", "53").scoredOn("2019-12-31");
    IndicatorScore boundsForALine =
        ofBlois().from("15").between("1", "2", null).reported("2019", "53").scoredOn("2019-12-31");

    assertUnscored(Reason.NO_BASELINE, noBaseline);
    assertUnscored(Reason.NO_TARGET, noTarget);
    assertUnscored(Reason.NO_TARGET, boundsForALine);
    assertValue("53.00", noTarget.actual());
  }

  @Test
  void a_target_of_tomorrow_is_none_today() {
    assertUnscored(
        Reason.NO_TARGET,
        ofBlois()
            .from("15")
            .towards("2020-01-01", point("2021-12-31", "50"))
            .reported("2019", "53")
            .scoredOn("2019-12-31"));
  }

  @Test
  void context_and_words_are_followed_and_not_scored() {
    IndicatorScore context =
        ofBlois()
            .of(Nature.CONTEXT)
            .from("0")
            .towards("9")
            .reported("2019", "5")
            .scoredOn("2019-12-31");
    IndicatorScore words =
        ofBlois().measuring(Measure.QUALITATIVE).reported("2019", null).scoredOn("2019-12-31");

    assertUnscored(Reason.NOT_SCORED, context);
    assertValue("5.00", context.actual());
    assertNotNull(context.expected());
    assertUnscored(Reason.NOT_SCORED, words);
  }

  @Test
  void a_closed_indicator_is_not_scored_from_its_closing_on() {
    AnIndicator closed =
        ofBlois().from("0").towards("10").reported("2019", "5").closedOn("2020-06-01");

    assertPercentage("50.00", closed.scoredOn("2020-05-31").raw());
    assertUnscored(Reason.CLOSED, closed.scoredOn("2020-06-01"));
  }

  @Test
  void a_cumulated_target_speaks_of_the_sum_since_the_convention_took_effect() {
    IndicatorScore score =
        ofBlois()
            .cumulated()
            .from("0")
            .towards("400")
            .reported("2017", "1000")
            .reported("2018", "90")
            .reported("2019", "110")
            .scoredOn("2019-12-31");

    assertValue("200.00", score.actual());
    assertPercentage("50.00", score.raw());
  }

  @Test
  void never_looks_from_later_than_the_conventions_last_day() {
    IndicatorScore score =
        ofBlois()
            .from("0")
            .towards("10")
            .reported("2021", "5")
            .reported("2022", "10")
            .scoredOn("2023-06-30");

    assertEquals(LocalDate.parse("2021-12-31"), score.asOf());
    assertValue("5.00", score.actual());
  }

  private static IndicatorScore score(String baseline, String target, String actual) {
    return ofBlois().from(baseline).towards(target).reported("2019", actual).scoredOn("2019-12-31");
  }
}
