package fr.ctg.evaluations.scoring;

import static fr.ctg.evaluations.scoring.Printed.assertValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.ctg.evaluations.scoring.UnitCost.NoUnitCost;
import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitCostTest {

  private static final Period YEAR_2019 = Period.parse("2019");
  private static final Period BOTH_YEARS = Period.parse("2019-01-01/2020-12-31");

  /** The lines of one year. */
  private static List<List<Portion>> paid(String... amounts) {
    return List.of(
        List.of(amounts).stream()
            .map(one -> one.isEmpty() ? null : new BigDecimal(one))
            .map(one -> new Portion(new BigDecimal("100"), null, null, one))
            .toList());
  }

  private static List<List<Portion>> paidInEach(String... years) {
    return List.of(years).stream()
        .flatMap(one -> (one.isEmpty() ? paid() : paid(one)).stream())
        .toList();
  }

  private static AnIndicator quarterly(String... values) {
    AnIndicator indicator = AnIndicator.ofBlois().every(Frequency.QUARTER);
    int quarter = 1;
    for (String value : values) {
      indicator.reported("2019-Q" + quarter, value);
      quarter++;
    }
    return indicator;
  }

  private static void assertNone(NoUnitCost reason, UnitCost cost) {
    assertNull(cost.perUnit());
    assertEquals(reason, cost.reason());
  }

  @Test
  void paid_20000_and_10000_for_120_families_is_250_for_each() {
    UnitCost cost =
        UnitCost.of(
            AnIndicator.ofBlois().reported("2019", "120").series(),
            YEAR_2019,
            paid("20000", "10000"));

    assertValue("250.00", cost.perUnit());
    assertNull(cost.reason());
    assertEquals(YEAR_2019, cost.days());
  }

  @Test
  void paid_1000_for_quarters_of_30_20_20_and_20_is_11_11_for_each() {
    UnitCost cost =
        UnitCost.of(quarterly("30", "20", "20", "20").series(), YEAR_2019, paid("1000"));

    assertValue("90.00", cost.result());
    assertValue("11.11", cost.perUnit());
  }

  @Test
  void what_was_paid_over_two_years_is_for_what_was_counted_over_both() {
    AnIndicator indicator = AnIndicator.ofBlois().reported("2019", "120").reported("2020", "80");

    assertValue(
        "150.00",
        UnitCost.of(indicator.series(), BOTH_YEARS, paidInEach("20000", "10000")).perUnit());
  }

  @Test
  void a_year_without_any_funding_known_leaves_no_cost_of_both_years() {
    AnIndicator indicator = AnIndicator.ofBlois().reported("2019", "120").reported("2020", "80");

    assertNone(
        NoUnitCost.NO_FUNDING,
        UnitCost.of(indicator.series(), BOTH_YEARS, paidInEach("20000", "")));
  }

  @Test
  void a_year_of_which_a_quarter_is_missing_has_no_cost() {
    UnitCost cost = UnitCost.of(quarterly("30", "20", "20").series(), YEAR_2019, paid("1000"));

    assertNone(NoUnitCost.NO_RESULT, cost);
    assertEquals(Reason.INCOMPLETE, cost.result().reason());
    UnitCost nothing = UnitCost.of(AnIndicator.ofBlois().series(), YEAR_2019, paid("1000"));
    assertNone(NoUnitCost.NO_RESULT, nothing);
    assertEquals(Reason.NO_DATA, nothing.result().reason());
  }

  @Test
  void a_year_that_not_everyone_has_reported_has_no_cost() {
    AnIndicator indicator =
        AnIndicator.ofBlois().owedBy("VILLE", "CAF").reportedBy("CAF", "2019", "50");

    UnitCost cost = UnitCost.of(indicator.series(), YEAR_2019, paid("1000"));
    assertNone(NoUnitCost.NO_RESULT, cost);
    assertEquals(Reason.INCOMPLETE, cost.result().reason());
  }

  @Test
  void a_line_that_does_not_say_what_it_paid_leaves_no_cost() {
    UnitCost cost =
        UnitCost.of(
            AnIndicator.ofBlois().reported("2019", "120").series(), YEAR_2019, paid("20000", ""));

    assertNone(NoUnitCost.PAID_UNKNOWN, cost);
    assertNone(
        NoUnitCost.NO_FUNDING,
        UnitCost.of(AnIndicator.ofBlois().reported("2019", "120").series(), YEAR_2019, paid()));
  }

  @Test
  void nobody_counted_is_no_divisor_and_nothing_paid_is_a_cost_of_zero() {
    AnIndicator none = AnIndicator.ofBlois().reported("2019", "0");
    AnIndicator some = AnIndicator.ofBlois().reported("2019", "120");

    assertNone(NoUnitCost.ZERO_RESULT, UnitCost.of(none.series(), YEAR_2019, paid("1000")));
    assertValue("0.00", UnitCost.of(some.series(), YEAR_2019, paid("0")).perUnit());
  }

  @Test
  void rates_marks_stocks_means_and_context_have_no_units() {
    List<List<Portion>> money = paid("1000");

    assertNone(
        NoUnitCost.NOT_COUNTABLE,
        UnitCost.of(AnIndicator.ofBlois().percentage().series(), YEAR_2019, money));
    assertNone(
        NoUnitCost.NOT_COUNTABLE,
        UnitCost.of(AnIndicator.ofBlois().measuring(Measure.SCORE).series(), YEAR_2019, money));
    assertNone(
        NoUnitCost.NOT_ADDITIVE,
        UnitCost.of(
            AnIndicator.ofBlois().overTime(TimeAggregation.LAST).reported("2019", "224").series(),
            YEAR_2019,
            money));
    assertNone(
        NoUnitCost.NOT_A_RESULT,
        UnitCost.of(
            AnIndicator.ofBlois().of(Nature.INPUT).reported("2019", "2").series(),
            YEAR_2019,
            money));
    assertNone(
        NoUnitCost.NOT_A_RESULT,
        UnitCost.of(
            AnIndicator.ofBlois().of(Nature.CONTEXT).reported("2019", "2").series(),
            YEAR_2019,
            money));
  }

  @Test
  void distinct_families_of_one_year_have_a_cost_and_those_of_two_years_only_if_counted_so() {
    AnIndicator families =
        AnIndicator.ofBlois()
            .measuring(Measure.DISTINCT_COUNT)
            .overTime(TimeAggregation.NONE)
            .reported("2019", "40")
            .reported("2020", "50");

    assertValue("25.00", UnitCost.of(families.series(), YEAR_2019, paid("1000")).perUnit());
    assertNone(
        NoUnitCost.NOT_ADDITIVE,
        UnitCost.of(families.series(), BOTH_YEARS, paidInEach("1000", "1000")));
    families.reported("2019-01-01/2020-12-31", "80");
    assertValue(
        "25.00", UnitCost.of(families.series(), BOTH_YEARS, paidInEach("1000", "1000")).perUnit());
  }

  @Test
  void school_years_are_not_the_years_of_the_money() {
    AnIndicator pupils =
        AnIndicator.ofBlois().every(Frequency.SCHOOL_YEAR).reported("2019-AS", "100");

    assertNone(NoUnitCost.OTHER_DAYS, UnitCost.of(pupils.series(), YEAR_2019, paid("1000")));
  }

  @Test
  void the_first_year_counts_from_the_period_in_which_the_convention_takes_effect() {
    AnIndicator indicator =
        AnIndicator.ofBlois()
            .during("2018-09-15", "2021-12-31")
            .every(Frequency.QUARTER)
            .reported("2018-Q3", "10")
            .reported("2018-Q4", "15");

    UnitCost cost = UnitCost.of(indicator.series(), Period.parse("2018"), paid("500"));
    assertValue("20.00", cost.perUnit());
    assertEquals(Period.parse("2018-07-01/2018-12-31"), cost.days());
  }

  @Test
  void a_year_that_goes_on_has_no_cost_yet() {
    assertNone(
        NoUnitCost.YEAR_NOT_ENDED, UnitCost.of(AnIndicator.ofBlois().series(), null, paid("1000")));
  }
}
