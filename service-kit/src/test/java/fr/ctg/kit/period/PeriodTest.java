package fr.ctg.kit.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2019, 2019-01-01, 2019-12-31, 2019",
    "2019-S1, 2019-01-01, 2019-06-30, 2019-S1",
    "2019-S2, 2019-07-01, 2019-12-31, 2019-S2",
    "2019-Q3, 2019-07-01, 2019-09-30, 2019-Q3",
    "2019-07, 2019-07-01, 2019-07-31, 2019-07",
    "2019-AS, 2019-09-01, 2020-08-31, 2019-AS",
    "2019-01-22/2019-03-31, 2019-01-22, 2019-03-31, 2019-01-22/2019-03-31",
    "2019Q3, 2019-07-01, 2019-09-30, 2019-Q3",
    "2019-T3, 2019-07-01, 2019-09-30, 2019-Q3",
    "2019S1, 2019-01-01, 2019-06-30, 2019-S1",
    "2019AS, 2019-09-01, 2020-08-31, 2019-AS",
    "201907, 2019-07-01, 2019-07-31, 2019-07",
    "2019-01-01/2019-12-31, 2019-01-01, 2019-12-31, 2019",
    "2019-04-01/2019-06-30, 2019-04-01, 2019-06-30, 2019-Q2",
    "2020-02, 2020-02-01, 2020-02-29, 2020-02",
    "2020-02-29/2020-02-29, 2020-02-29, 2020-02-29, 2020-02-29/2020-02-29",
  })
  void reads_every_spelling_and_answers_the_canonical_one(
      String text, LocalDate start, LocalDate end, String canonical) {
    Period period = Period.parse(text);

    assertEquals(new Period(start, end), period);
    assertEquals(canonical, period.canonical());
    assertEquals(period, Period.parse(canonical));
  }

  @Test
  void a_period_is_its_days_and_not_its_spelling() {
    assertEquals(Period.parse("2019"), Period.parse("2019-01-01/2019-12-31"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 2019",
        "2019 ",
        "19",
        "20199",
        "2019-",
        "2019-7",
        "2019-S3",
        "2019-S0",
        "2019-Q5",
        "2019-Q0",
        "2019-s1",
        "2019-13",
        "2019-00",
        "201900",
        "2019-W12",
        "2019-07-01",
        "2019-01-22/",
        "2019-01-22/2019-3-31",
        "2019-02-29/2019-03-31",
        "2019-03-31/2019-02-30",
        "2019-03-31/2019-01-22",
        "0219",
        "2019-01-01/9999-12-31",
        "٢٠١٩"
      })
  void refuses_anything_else(String text) {
    assertThrows(IllegalArgumentException.class, () -> Period.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-13|A month goes from 01 to 12; the one of '2019-13' is 13",
        "2019-03-31/2019-01-22|A period ends on or after the day it starts; this one runs from"
            + " 2019-03-31 to 2019-01-22",
        "2019-02-29/2019-03-31|There is no day 2019-02-29 in the calendar, in the period"
            + " '2019-02-29/2019-03-31'",
        "0219|A period lies between the years 1900 and 2199; this one runs from 0219-01-01 to"
            + " 0219-12-31",
      })
  void names_the_rule_and_the_actual_value(String text, String message) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> Period.parse(text)).getMessage());
  }

  @Test
  void counts_both_its_ends() {
    assertEquals(1, Period.parse("2019-01-22/2019-01-22").days());
    assertEquals(366, Period.parse("2020").days());
  }

  @Test
  void contains_days_and_other_periods() {
    Period year = Period.parse("2019");

    assertTrue(year.contains(LocalDate.parse("2019-12-31")));
    assertFalse(year.contains(LocalDate.parse("2020-01-01")));
    assertTrue(year.contains(Period.parse("2019-Q4")));
    assertTrue(year.contains(year));
    assertFalse(year.contains(Period.parse("2019-AS")));
  }

  @Test
  void sorts_by_end_and_the_longest_first_among_those_that_end_together() {
    assertEquals(
        List.of("2019-Q3", "2019", "2019-S2", "2019-12", "2020-01"),
        Stream.of("2019-12", "2020-01", "2019", "2019-Q3", "2019-S2")
            .map(Period::parse)
            .sorted()
            .map(Period::canonical)
            .toList());
  }
}
