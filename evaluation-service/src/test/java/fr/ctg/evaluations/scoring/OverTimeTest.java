package fr.ctg.evaluations.scoring;

import static fr.ctg.evaluations.scoring.AnIndicator.BLOIS;
import static fr.ctg.evaluations.scoring.AnIndicator.ofBlois;
import static fr.ctg.evaluations.scoring.Printed.assertNone;
import static fr.ctg.evaluations.scoring.Printed.assertUnscored;
import static fr.ctg.evaluations.scoring.Printed.assertValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import org.junit.jupiter.api.Test;

/** Several periods: sums, stocks, distinct people, year-to-date values. */
class OverTimeTest {

  @Test
  void a_stock_of_200_205_205_210_is_last_210_average_205_00_and_its_sum_is_refused() {
    AnIndicator stock = quarters("200", "205", "205", "210");

    assertValue("210.00", stock.overTime(TimeAggregation.LAST).figure("2019"));
    assertValue("205.00", stock.overTime(TimeAggregation.AVERAGE).figure("2019"));
    assertValue("210.00", stock.overTime(TimeAggregation.MAX).figure("2019"));
    assertValue("200.00", stock.overTime(TimeAggregation.MIN).figure("2019"));
    assertNone(
        Reason.NON_ADDITIVE,
        stock.overTime(TimeAggregation.LAST).series().cumulatedTo(Period.parse("2019-Q4")));
  }

  @Test
  void distinct_families_30_28_35_are_null_non_additive_whatever_the_rule_says() {
    AnIndicator families = quarters("30", "28", "35").measuring(Measure.DISTINCT_COUNT);

    assertNone(Reason.NON_ADDITIVE, families.overTime(TimeAggregation.NONE).figure("2019"));
    assertNone(Reason.NON_ADDITIVE, families.overTime(TimeAggregation.SUM).figure("2019"));
  }

  @Test
  void a_flow_adds_up_when_every_period_is_there() {
    assertValue("100.00", quarters("10", "20", "30", "40").figure("2019"));
    assertNone(Reason.INCOMPLETE, quarters("10", "20", "30").figure("2019"));
    assertNone(Reason.NO_DATA, ofBlois().every(Frequency.QUARTER).figure("2019"));
  }

  @Test
  void a_longer_periods_own_value_wins_where_that_period_is_asked_for_and_only_there() {
    AnIndicator indicator = quarters("10", "20", "30", "40").reported("2019", "99");

    assertValue("99.00", indicator.figure("2019"));
    assertValue("40.00", indicator.from("0").towards("100").scoredOn("2019-12-31").actual());
  }

  @Test
  void ratios_over_time_are_put_together_by_their_parts() {
    assertValue(
        "32.00",
        ofBlois()
            .every(Frequency.HALF_YEAR)
            .percentage()
            .parts("2019-S1", BLOIS, "150", "350")
            .parts("2019-S2", BLOIS, "10", "150")
            .figure("2019"));
  }

  @Test
  void a_secret_period_makes_the_sum_secret() {
    assertNone(
        Reason.SUPPRESSED,
        quarters("10", "20", "30").reported("2019-Q4", null, ObservationStatus.Q).figure("2019"));
  }

  @Test
  void over_territories_first_then_over_time() {
    assertEquals(
        "25.00",
        Rounding.value(
                ofBlois()
                    .every(Frequency.HALF_YEAR)
                    .overTerritories(TerritoryAggregation.MAX)
                    .overTime(TimeAggregation.AVERAGE)
                    .reported("2019-S1", "10")
                    .reportedBy("CAF", "2019-S1", "20")
                    .reported("2019-S2", "30")
                    .reportedBy("CAF", "2019-S2", "5")
                    .figure("2019")
                    .value(),
                2)
            .toPlainString());
  }

  @Test
  void year_to_date_40_95_95_150_is_increments_40_55_0_55_and_year_150() {
    AnIndicator toDate = quarters("40", "95", "95", "150").yearToDate(ResetYear.CIVIL);

    assertValue("40.00", toDate.figure("2019-Q1"));
    assertValue("55.00", toDate.figure("2019-Q2"));
    assertValue("0.00", toDate.figure("2019-Q3"));
    assertValue("55.00", toDate.figure("2019-Q4"));
    assertValue("150.00", toDate.figure("2019"));
    assertEquals(4, toDate.figure("2019").cells().size());
  }

  @Test
  void across_a_gap_the_missing_increment_is_null_and_the_next_one_spans_both() {
    AnIndicator toDate =
        ofBlois()
            .every(Frequency.QUARTER)
            .yearToDate(ResetYear.CIVIL)
            .reported("2019-Q1", "40")
            .reported("2019-Q3", "95")
            .reported("2019-Q4", "150");

    assertNone(Reason.NO_DATA, toDate.figure("2019-Q2"));
    Figure spanning = toDate.series().of(Period.parse("2019-Q3"));
    assertValue("55.00", spanning);
    assertEquals(Period.parse("2019-04-01/2019-09-30"), spanning.period());
    // It is not the value of that one period: there it is null.
    assertNone(Reason.SPANS_GAP, toDate.figure("2019-Q3"));
    assertValue("150.00", toDate.figure("2019"));
  }

  @Test
  void a_secret_year_to_date_value_is_a_gap_that_the_next_one_spans() {
    AnIndicator toDate =
        ofBlois()
            .every(Frequency.HALF_YEAR)
            .yearToDate(ResetYear.CIVIL)
            .reported("2019-S1", null, ObservationStatus.Q)
            .reported("2019-S2", "150");

    assertNone(Reason.SUPPRESSED, toDate.figure("2019-S1"));
    assertValue("150.00", toDate.figure("2019"));
  }

  @Test
  void an_increment_is_as_good_as_the_worse_of_its_two_values() {
    assertEquals(
        ObservationStatus.P,
        ofBlois()
            .every(Frequency.HALF_YEAR)
            .yearToDate(ResetYear.CIVIL)
            .reported("2019-S1", "10", ObservationStatus.P)
            .reported("2019-S2", "30")
            .figure("2019-S2")
            .status());
  }

  @Test
  void year_to_date_values_start_again_with_their_reset_year() {
    AnIndicator indicator =
        ofBlois()
            .every(Frequency.QUARTER)
            .reported("2018-Q4", "100")
            .reported("2019-Q1", "130")
            .reported("2019-Q2", "140");

    assertValue("10.00", indicator.yearToDate(ResetYear.CIVIL).figure("2019-Q2"));
    assertValue("130.00", indicator.yearToDate(ResetYear.CIVIL).figure("2019-Q1"));
    assertValue("30.00", indicator.yearToDate(ResetYear.SCHOOL).figure("2019-Q1"));
    // The convention's second year starts on 22 January 2019: the first quarter ends in it.
    assertValue("130.00", indicator.yearToDate(ResetYear.CONVENTION).figure("2019-Q1"));
  }

  @Test
  void what_was_reported_before_the_convention_is_of_another_convention_year() {
    assertValue(
        "30.00",
        ofBlois()
            .every(Frequency.QUARTER)
            .yearToDate(ResetYear.CONVENTION)
            .reported("2017-Q4", "100")
            .reported("2018-Q1", "30")
            .figure("2018-Q1"));
  }

  @Test
  void an_increment_is_counted_from_the_last_value_to_which_everyone_contributed() {
    Figure spanning =
        ofBlois()
            .every(Frequency.QUARTER)
            .owedBy("VILLE", "CAF")
            .yearToDate(ResetYear.CIVIL)
            .reported("2019-Q1", "10")
            .reportedBy("CAF", "2019-Q1", "1")
            .reported("2019-Q2", "20")
            .reported("2019-Q3", "30")
            .reportedBy("CAF", "2019-Q3", "3")
            .series()
            .of(Period.parse("2019-Q3"));

    assertValue("22.00", spanning);
    assertEquals(Period.parse("2019-04-01/2019-09-30"), spanning.period());
  }

  @Test
  void a_first_increment_that_reaches_back_before_the_convention_makes_no_sum_since_its_start() {
    assertNone(
        Reason.INCOMPLETE,
        ofBlois()
            .every(Frequency.QUARTER)
            .during("2018-07-01", "2020-12-31")
            .yearToDate(ResetYear.CIVIL)
            .reported("2018-Q3", "70")
            .reported("2018-Q4", "90")
            .series()
            .cumulatedTo(Period.parse("2018-Q4")));
  }

  @Test
  void a_ratio_to_date_is_cut_by_its_parts_and_a_rate_alone_is_not() {
    AnIndicator toDate =
        ofBlois()
            .every(Frequency.HALF_YEAR)
            .percentage()
            .yearToDate(ResetYear.CIVIL)
            .parts("2019-S1", BLOIS, "10", "100");

    assertValue("40.00", toDate.parts("2019-S2", BLOIS, "50", "200").figure("2019-S2"));
    assertNone(
        Reason.NON_ADDITIVE,
        ofBlois()
            .every(Frequency.HALF_YEAR)
            .percentage()
            .yearToDate(ResetYear.CIVIL)
            .reported("2019-S1", "10")
            .reported("2019-S2", "25")
            .figure("2019-S2"));
  }

  @Test
  void a_cumulated_target_of_year_to_date_values_bridges_gaps_inside_a_year() {
    AnIndicator toDate =
        ofBlois()
            .every(Frequency.QUARTER)
            .cumulated()
            .yearToDate(ResetYear.CIVIL)
            .reported("2018-Q4", "100")
            .reported("2019-Q2", "30");

    assertValue("130.00", toDate.series().cumulatedTo(Period.parse("2019-Q2")));
    assertNone(Reason.INCOMPLETE, toDate.series().cumulatedTo(Period.parse("2019-Q1")));
  }

  @Test
  void what_has_come_in_towards_a_sum_counts_nothing_twice() {
    IndicatorScore score =
        ofBlois()
            .every(Frequency.QUARTER)
            .owedBy("VILLE", "CAF")
            .cumulated()
            .yearToDate(ResetYear.CIVIL)
            .from("0")
            .towards("100")
            .reported("2018-Q1", "10")
            .reportedBy("CAF", "2018-Q1", "1")
            .reported("2018-Q2", "20")
            .reported("2018-Q3", "30")
            .scoredOn("2018-09-30");

    assertValue("11.00", score.actual());
    assertValue("30.00", score.partial());
    assertEquals(Period.parse("2018-01-01/2018-09-30"), score.partial().period());
  }

  @Test
  void a_sum_since_the_start_lacks_a_period_and_stays_where_it_was_complete() {
    IndicatorScore score =
        ofBlois()
            .every(Frequency.QUARTER)
            .cumulated()
            .from("0")
            .towards("100")
            .reported("2018-Q1", "5")
            .reported("2018-Q2", "6")
            .reported("2018-Q4", "7")
            .scoredOn("2018-12-31");

    assertValue("11.00", score.actual());
    assertEquals(Period.parse("2018-S1"), score.actual().period());
    assertValue("18.00", score.partial());
  }

  @Test
  void a_sum_since_the_start_counts_the_period_in_which_the_convention_takes_effect() {
    assertValue(
        "12.00",
        ofBlois()
            .every(Frequency.MONTH)
            .cumulated()
            .reported("2017-12", "100")
            .reported("2018-01", "5")
            .reported("2018-02", "7")
            .series()
            .cumulatedTo(Period.parse("2018-02")));
  }

  @Test
  void a_sum_owes_nothing_from_before_the_indicator_was_followed_but_counts_what_was_reported() {
    AnIndicator later = ofBlois().cumulated().followedFrom("2020-05-01").reported("2020", "7");

    assertValue("7.00", later.series().cumulatedTo(Period.parse("2020")));
    assertValue("12.00", later.reported("2018", "5").series().cumulatedTo(Period.parse("2020")));
  }

  @Test
  void a_cumulated_target_of_what_does_not_add_up_is_refused() {
    assertUnscored(
        Reason.NON_ADDITIVE,
        ofBlois()
            .cumulated()
            .overTime(TimeAggregation.LAST)
            .from("0")
            .towards("100")
            .reported("2018", "5")
            .reported("2019", "7")
            .scoredOn("2019-12-31"));
  }

  private static AnIndicator quarters(String... values) {
    AnIndicator indicator = ofBlois().every(Frequency.QUARTER);
    for (int i = 0; i < values.length; i++) {
      indicator.reported("2019-Q" + (i + 1), values[i]);
    }
    return indicator;
  }
}
