package fr.ctg.kit.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrequencyTest {

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2020-02-29, 2020-02",
    "QUARTER, 2019-03-31, 2019-Q1",
    "HALF_YEAR, 2019-07-01, 2019-S2",
    "YEAR, 2019-12-31, 2019",
    "SCHOOL_YEAR, 2019-08-31, 2018-AS",
    "SCHOOL_YEAR, 2019-09-01, 2019-AS",
  })
  void finds_the_period_that_contains_a_day(Frequency frequency, LocalDate day, String period) {
    assertEquals(Period.parse(period), frequency.periodContaining(day));
  }

  @ParameterizedTest
  @EnumSource
  void cuts_the_calendar_into_periods_that_touch(Frequency frequency) {
    Period period = frequency.periodContaining(LocalDate.parse("2019-01-01"));
    for (int i = 0; i < 100; i++) {
      Period next = frequency.next(period);
      assertEquals(period.end().plusDays(1), next.start());
      assertEquals(period, frequency.previous(next));
      assertEquals(frequency, next.frequency().orElseThrow());
      period = next;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "QUARTER, 2019-12-31, 2019-Q4",
    "QUARTER, 2019-12-30, 2019-Q3",
    "MONTH, 2020-02-29, 2020-02",
    "MONTH, 2020-02-28, 2020-01",
    "SCHOOL_YEAR, 2020-08-31, 2019-AS",
    "SCHOOL_YEAR, 2020-08-30, 2018-AS",
  })
  void finds_the_last_period_that_ended_on_or_before_a_day(
      Frequency frequency, LocalDate day, String period) {
    assertEquals(Period.parse(period), frequency.lastEndedOnOrBefore(day));
  }

  @Test
  void lists_the_periods_wholly_inside_some_days_and_those_that_touch_them() {
    Period days = Period.parse("2018-01-22/2018-07-31");

    assertEquals(List.of(Period.parse("2018-Q2")), Frequency.QUARTER.periodsWithin(days));
    assertEquals(
        List.of(Period.parse("2018-Q1"), Period.parse("2018-Q2"), Period.parse("2018-Q3")),
        Frequency.QUARTER.periodsTouching(days));
    assertEquals(List.of(), Frequency.YEAR.periodsWithin(days));
    assertEquals(12, Frequency.MONTH.periodsWithin(Period.parse("2019")).size());
  }

  @Test
  void next_and_previous_of_other_days_do_not_overlap_them() {
    Period days = Period.parse("2019-01-22/2019-02-14");

    assertEquals(Period.parse("2019-03"), Frequency.MONTH.next(days));
    assertEquals(Period.parse("2018-12"), Frequency.MONTH.previous(days));
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 1, 45",
    "QUARTER, 3, 137",
    "HALF_YEAR, 6, 274",
    "YEAR, 12, 548",
    "SCHOOL_YEAR, 12, 548"
  })
  void is_patient_for_about_one_and_a_half_periods(Frequency frequency, int months, int days) {
    assertEquals(months, frequency.months());
    assertEquals(days, frequency.staleAfterDays());
  }
}
