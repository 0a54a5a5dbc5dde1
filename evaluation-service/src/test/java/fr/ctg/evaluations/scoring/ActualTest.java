package fr.ctg.evaluations.scoring;

import static fr.ctg.evaluations.scoring.AnIndicator.BLOIS;
import static fr.ctg.evaluations.scoring.AnIndicator.EAST;
import static fr.ctg.evaluations.scoring.AnIndicator.NORTH;
import static fr.ctg.evaluations.scoring.AnIndicator.SOUTH;
import static fr.ctg.evaluations.scoring.AnIndicator.ofBlois;
import static fr.ctg.evaluations.scoring.Printed.assertNone;
import static fr.ctg.evaluations.scoring.Printed.assertPercentage;
import static fr.ctg.evaluations.scoring.Printed.assertUnscored;
import static fr.ctg.evaluations.scoring.Printed.assertValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figure is scored: the latest complete one, unless it is too old or the series broke. */
class ActualTest {

  @Test
  void is_of_the_latest_period_that_ended_on_or_before_the_day() {
    AnIndicator indicator =
        ofBlois().from("0").towards("10").reported("2018", "1").reported("2019", "2");

    assertValue("1.00", indicator.scoredOn("2019-12-30").actual());
    assertValue("2.00", indicator.scoredOn("2019-12-31").actual());
  }

  @Test
  void a_newer_period_that_not_all_partners_reported_is_partial_and_not_scored() {
    IndicatorScore score =
        ofBlois()
            .owedBy("VILLE", "CAF")
            .from("0")
            .towards("100")
            .reported("2018", "10")
            .reportedBy("CAF", "2018", "20")
            .reported("2019", "40")
            .scoredOn("2019-12-31");

    assertPercentage("30.00", score.raw());
    assertEquals(Period.parse("2018"), score.actual().period());
    assertEquals(Period.parse("2019"), score.partial().period());
    assertValue("40.00", score.partial());
  }

  @Test
  void a_territory_that_owes_a_figure_and_gave_none_makes_the_period_incomplete() {
    AnIndicator indicator =
        ofBlois()
            .owedForEach(TerritoryKind.IRIS)
            .from("0")
            .towards("100")
            .reported("2019", NORTH, "1")
            .reported("2019", SOUTH, "2");

    assertUnscored(Reason.INCOMPLETE, indicator.scoredOn("2019-12-31"));
    assertEquals(
        List.of(new ExpectedCell(Period.parse("2019"), "VILLE", EAST)),
        indicator.series().missing(Period.parse("2019")));
    assertValue("3.00", indicator.reported("2019", EAST, "0").scoredOn("2019-12-31").actual());
  }

  @Test
  void each_responsible_partner_owes_each_territory() {
    assertEquals(
        6,
        ofBlois()
            .owedBy("VILLE", "CAF")
            .owedForEach(TerritoryKind.IRIS)
            .series()
            .expected(Period.parse("2019"))
            .size());
  }

  @Test
  void nothing_is_owed_outside_the_days_on_which_the_indicator_is_followed() {
    IndicatorSeries series = ofBlois().followedFrom("2019-03-01").series();

    assertEquals(List.of(), series.expected(Period.parse("2018")));
    assertEquals(
        List.of(new ExpectedCell(Period.parse("2019"), "VILLE", null)),
        series.expected(Period.parse("2019")));
    assertEquals(List.of(), series.expected(Period.parse("2022")));
  }

  @Test
  void with_no_responsible_partner_whatever_comes_is_complete() {
    AnIndicator indicator =
        ofBlois().owedBy().from("0").towards("10").reportedBy("ANYONE", "2019", "5");

    assertValue("5.00", indicator.scoredOn("2019-12-31").actual());
  }

  @Test
  void zero_is_a_report_and_so_is_a_secret_but_a_missing_value_is_not() {
    AnIndicator indicator = ofBlois().from("5").towards("10");

    assertUnscored(
        Reason.NO_DATA,
        indicator.reported("2018", null, ObservationStatus.O).scoredOn("2018-12-31"));
    assertPercentage("-100.00", indicator.reported("2019", "0").scoredOn("2019-12-31").raw());
    assertUnscored(
        Reason.SUPPRESSED,
        indicator.reported("2020", null, ObservationStatus.Q).scoredOn("2020-12-31"));
  }

  @Test
  void never_complete_is_no_data_or_incomplete() {
    AnIndicator indicator = ofBlois().owedBy("VILLE", "CAF").from("0").towards("10");

    assertUnscored(Reason.NO_DATA, indicator.scoredOn("2019-12-31"));
    IndicatorScore incomplete = indicator.reported("2019", "5").scoredOn("2019-12-31");
    assertUnscored(Reason.INCOMPLETE, incomplete);
    assertNull(incomplete.actual());
    assertValue("5.00", incomplete.partial());
  }

  @Test
  void an_incomplete_partition_does_not_complete_its_period() {
    IndicatorScore score =
        ofBlois()
            .partition("SEX", "F", "M")
            .from("0")
            .towards("10")
            .reported("2018", "4")
            .reportedOf("SEX=F", "2019", "3")
            .scoredOn("2019-12-31");

    assertValue("4.00", score.actual());
    assertNone(Reason.INCOMPLETE, score.partial());
  }

  @Test
  void what_was_observed_before_the_convention_is_no_actual() {
    assertUnscored(
        Reason.NO_DATA,
        ofBlois().from("0").towards("10").reported("2017", "5").scoredOn("2018-12-30"));
  }

  @Test
  void before_the_convention_there_is_nothing() {
    assertUnscored(
        Reason.NO_DATA,
        ofBlois().from("0").towards("10").reported("2018", "5").scoredOn("2017-06-30"));
  }

  @Test
  void the_worst_status_travels_to_the_actual_and_provisional_values_count() {
    IndicatorScore score =
        ofBlois()
            .from("200")
            .towards("220")
            .reported("2019", "210", ObservationStatus.P)
            .scoredOn("2019-12-31");

    assertPercentage("50.00", score.raw());
    assertEquals(ObservationStatus.P, score.actual().status());
  }

  @Test
  void after_a_series_break_null_until_a_baseline_dated_after_it() {
    AnIndicator broken =
        ofBlois()
            .from("100")
            .towards("200")
            .reported("2018", "120")
            .reported("2019", "300", ObservationStatus.B)
            .reported("2020", "310");

    assertPercentage("20.00", broken.scoredOn("2018-12-31").raw());
    IndicatorScore atTheBreak = broken.scoredOn("2019-12-31");
    assertUnscored(Reason.SERIES_BREAK, atTheBreak);
    assertValue("300.00", atTheBreak.actual());
    assertUnscored(Reason.SERIES_BREAK, broken.scoredOn("2020-12-31"));

    AnIndicator restarted =
        broken
            .from("2021-03-01", "2019-12-31", "290")
            .towards("2021-03-01", AnIndicator.point("2021-12-31", "330"));
    assertUnscored(Reason.SERIES_BREAK, restarted.scoredOn("2021-02-28"));
    assertPercentage("50.00", restarted.scoredOn("2021-03-01").raw());
  }

  @Test
  void a_baseline_dated_before_the_break_does_not_mend_it() {
    assertUnscored(
        Reason.SERIES_BREAK,
        ofBlois()
            .from("2018-01-22", "2018-12-31", "100")
            .towards("200")
            .reported("2019", "300", ObservationStatus.B)
            .scoredOn("2019-12-31"));
  }

  @Test
  void a_break_in_a_part_that_is_not_used_breaks_nothing() {
    assertPercentage(
        "50.00",
        ofBlois()
            .from("0")
            .towards("10")
            .reported("2019", "5")
            .cell("2019", NORTH, "_T", "VILLE", "2", ObservationStatus.B)
            .scoredOn("2019-12-31")
            .raw());
  }

  @Test
  void a_break_breaks_the_sum_since_the_start_too() {
    assertUnscored(
        Reason.SERIES_BREAK,
        ofBlois()
            .cumulated()
            .from("0")
            .towards("10")
            .reported("2018", "5")
            .reported("2019", "5", ObservationStatus.B)
            .scoredOn("2019-12-31"));
  }

  @Test
  void bounds_are_broken_as_well() {
    assertUnscored(
        Reason.SERIES_BREAK,
        ofBlois()
            .to(Direction.MAINTAIN)
            .between("1", "9", null)
            .reported("2019", "5", ObservationStatus.B)
            .scoredOn("2019-12-31"));
  }

  @Test
  void a_zero_denominator_is_an_actual_without_a_value() {
    IndicatorScore score =
        ofBlois()
            .percentage()
            .from("0")
            .towards("10")
            .parts("2019", BLOIS, "0", "0")
            .scoredOn("2019-12-31");

    assertUnscored(Reason.ZERO_DENOMINATOR, score);
    assertEquals(Period.parse("2019"), score.actual().period());
  }

  @Test
  void an_increment_over_a_gap_is_no_level() {
    assertUnscored(
        Reason.SPANS_GAP,
        ofBlois()
            .every(Frequency.QUARTER)
            .yearToDate(ResetYear.CIVIL)
            .from("0")
            .towards("10")
            .reported("2019-Q1", "4")
            .reported("2019-Q3", "9")
            .scoredOn("2019-09-30"));
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2018-12, 2019-02-14, 2019-02-15",
    "QUARTER, 2018-Q4, 2019-05-17, 2019-05-18",
    "HALF_YEAR, 2018-S2, 2019-10-01, 2019-10-02",
    "YEAR, 2018, 2020-07-01, 2020-07-02",
    "SCHOOL_YEAR, 2018-AS, 2021-03-01, 2021-03-02",
  })
  void is_stale_when_the_last_complete_period_ended_more_than_45_137_274_or_548_days_before(
      Frequency frequency, String period, String notYet, String stale) {
    AnIndicator indicator =
        ofBlois().every(frequency).from("0").towards("10").reported(period, "9");

    assertFalse(indicator.scoredOn(notYet).stale());
    IndicatorScore score = indicator.scoredOn(stale);
    assertTrue(score.stale());
    assertEquals(indicator.scoredOn(notYet).status(), score.status());
  }

  @Test
  void what_was_never_complete_is_not_stale_but_without_data() {
    assertFalse(ofBlois().from("0").towards("10").scoredOn("2021-12-31").stale());
  }
}
