package fr.ctg.evaluations.scoring;

import static fr.ctg.evaluations.scoring.AnIndicator.BLOIS;
import static fr.ctg.evaluations.scoring.AnIndicator.NORTH;
import static fr.ctg.evaluations.scoring.AnIndicator.SOUTH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.kit.period.Frequency;
import fr.ctg.kit.period.Period;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FocusTest {

  private static final Breakdown WOMEN = Breakdown.parse("SEX=F");

  private static Figure figure(AnIndicator indicator, Focus focus, String period) {
    return focus
        .series(indicator.rules(), indicator.scope(), indicator.cells())
        .ofAny(Period.parse(period));
  }

  private static void assertValue(String value, Figure figure) {
    assertEquals(0, new BigDecimal(value).compareTo(figure.value().toDecimal()), figure.toString());
  }

  private static AnIndicator quarterly() {
    return AnIndicator.ofBlois()
        .every(Frequency.QUARTER)
        .partition("SEX", "F", "M")
        .reportedOf("SEX=F", "2019-Q1", "10")
        .reportedOf("SEX=F", "2019-Q2", "11")
        .reportedOf("SEX=F", "2019-Q3", "12")
        .reportedOf("SEX=F", "2019-Q4", "13")
        .reportedOf("SEX=M", "2019-Q1", "1")
        .reported("2019-Q2", NORTH, "5")
        .reported("2019-Q2", SOUTH, "6");
  }

  @Test
  void the_whole_is_the_series_of_the_indicator_itself() {
    AnIndicator indicator = quarterly();
    for (String period : List.of("2019-Q1", "2019-Q2", "2019-Q3", "2019-S1", "2019")) {
      assertEquals(
          indicator.series().over(Period.parse(period)),
          figure(indicator, Focus.WHOLE, period),
          period);
    }
  }

  @Test
  void those_in_a_category_are_put_together_over_time_by_the_rules_of_the_whole() {
    Focus women = Focus.on(null, WOMEN);

    assertValue("10", figure(quarterly(), women, "2019-Q1"));
    assertValue("21", figure(quarterly(), women, "2019-S1"));
    assertValue("46", figure(quarterly(), women, "2019"));
  }

  @Test
  void a_part_says_of_one_period_what_the_whole_series_says_of_that_part() {
    AnIndicator indicator = quarterly();
    for (String period : List.of("2019-Q1", "2019-Q2")) {
      Period days = Period.parse(period);
      assertEquals(
          indicator.series().reported(days, BLOIS, WOMEN).value(),
          figure(indicator, Focus.on(BLOIS, WOMEN), period).value());
    }
    assertEquals(
        indicator.series().reported(Period.parse("2019-Q2"), NORTH, Breakdown.TOTAL).value(),
        figure(indicator, Focus.on(NORTH, Breakdown.TOTAL), "2019-Q2").value());
  }

  @Test
  void a_territory_counts_what_lies_in_it_and_nothing_else() {
    Focus north = Focus.on(NORTH, Breakdown.TOTAL);

    assertValue("5", figure(quarterly(), north, "2019-Q2"));
    assertEquals(Reason.NO_DATA, figure(quarterly(), north, "2019-Q1").reason());
  }

  @Test
  void days_that_the_periods_of_the_indicator_do_not_make_up_are_not_additive() {
    for (String period : List.of("2019-01", "2019-AS", "2019-02-01/2019-06-30")) {
      assertEquals(Reason.NON_ADDITIVE, figure(quarterly(), Focus.WHOLE, period).reason(), period);
    }
    // Unless somebody has reported exactly them.
    assertValue("77", figure(quarterly().reported("2019-AS", "77"), Focus.WHOLE, "2019-AS"));
  }

  @Test
  void longer_days_are_complete_when_nothing_owed_within_them_is_missing() {
    AnIndicator indicator =
        AnIndicator.ofBlois()
            .every(Frequency.QUARTER)
            .followedFrom("2019-04-01")
            .reported("2019-Q2", "1")
            .reported("2019-Q3", "1")
            .reported("2020-Q1", "1");
    IndicatorSeries series = indicator.series();

    assertFalse(series.isCompleteWithin(Period.parse("2018")));
    assertFalse(series.isCompleteWithin(Period.parse("2019-Q1")));
    assertTrue(series.isCompleteWithin(Period.parse("2019-S1")));
    assertFalse(series.isCompleteWithin(Period.parse("2019")));
    assertTrue(series.isCompleteWithin(Period.parse("2020-Q1")));
  }
}
