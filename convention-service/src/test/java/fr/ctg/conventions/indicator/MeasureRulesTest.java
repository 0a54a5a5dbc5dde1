package fr.ctg.conventions.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.problem.Fault;
import fr.ctg.kit.problem.Faults;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureRulesTest {

  @ParameterizedTest
  @EnumSource(
      value = Measure.class,
      names = {"COUNT", "AMOUNT", "RATIO", "MEAN"})
  void what_adds_up_may_be_summed_over_time_and_territories(Measure measure) {
    assertEquals(List.of(), found(measure, OverTime.SUM, OverTerritories.SUM, false));
  }

  @ParameterizedTest
  @EnumSource(
      value = OverTime.class,
      names = {"LAST", "AVERAGE", "MAX", "MIN", "NONE"})
  void a_stock_and_a_count_of_distinct_people_are_read_not_summed(OverTime overTime) {
    assertEquals(List.of(), found(Measure.COUNT, overTime, OverTerritories.SUM, false));
    assertEquals(List.of(), found(Measure.DISTINCT_COUNT, overTime, OverTerritories.NONE, false));
  }

  @ParameterizedTest
  @EnumSource(
      value = Measure.class,
      names = {"SCORE", "DISTINCT_COUNT"})
  void points_and_distinct_people_never_add_up(Measure measure) {
    assertEquals(
        List.of("/overTime", "/overTerritories"),
        found(measure, OverTime.SUM, OverTerritories.SUM, false));
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void only_what_accumulates_and_adds_up_is_given_year_to_date(Measure measure) {
    boolean possible = measure == Measure.COUNT || measure == Measure.AMOUNT;
    assertEquals(
        !possible,
        found(measure, OverTime.SUM, OverTerritories.NONE, true).contains("/yearToDate"));
    assertTrue(found(measure, OverTime.LAST, OverTerritories.NONE, true).contains("/yearToDate"));
  }

  @Test
  void a_reset_does_not_cut_a_period() {
    assertTrue(ResetYear.CIVIL.fits(Frequency.MONTH));
    assertTrue(ResetYear.CIVIL.fits(Frequency.YEAR));
    assertFalse(ResetYear.CIVIL.fits(Frequency.SCHOOL_YEAR));
    assertTrue(ResetYear.SCHOOL.fits(Frequency.MONTH));
    assertFalse(ResetYear.SCHOOL.fits(Frequency.QUARTER));
    assertTrue(ResetYear.CONVENTION.fits(Frequency.QUARTER));
  }

  @Test
  void going_the_other_way_contradicts_a_direction_and_standing_still_does_not() {
    BigDecimal low = BigDecimal.ONE;
    BigDecimal high = BigDecimal.TEN;
    assertTrue(Direction.INCREASE.isContradictedBy(high, low));
    assertFalse(Direction.INCREASE.isContradictedBy(low, high));
    assertFalse(Direction.INCREASE.isContradictedBy(low, new BigDecimal("1.0")));
    assertTrue(Direction.DECREASE.isContradictedBy(low, high));
    assertFalse(Direction.RANGE.isContradictedBy(low, high));
  }

  private static List<String> found(
      Measure measure, OverTime overTime, OverTerritories overTerritories, boolean yearToDate) {
    Faults faults = new Faults();
    new AggregationRules(overTime, overTerritories, yearToDate, ResetYear.CIVIL)
        .check(measure, Frequency.QUARTER, faults);
    return faults.all().stream().map(Fault::name).toList();
  }
}
