package fr.ctg.evaluations.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.kit.period.Frequency;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

  private final Times times = new Times(LocalDate.of(2021, 12, 31), LocalDate.of(2021, 7, 1));

  @ParameterizedTest
  @CsvSource({
    "T1 2021,QUARTER,2021-Q1",
    "31/03/21,QUARTER,2021-Q1",
    "au 31/12/2020,YEAR,2020",
    "du 01/01/2021 au 31/03/2021,MONTH,2021-Q1"
  })
  void what_is_proposed_would_be_taken(String text, Frequency frequency, String proposed) {
    Times.Time said = times.of(text, frequency, false);
    assertEquals(Rule.MALFORMED_PERIOD_LIKE, said.refused());
    assertEquals(List.of(proposed), said.arguments());
  }

  @ParameterizedTest
  @CsvSource({
    "déc. 2020,QUARTER,2020-12,2020-Q4",
    "T1 2021,YEAR,2021-Q1,2021",
    "du 11/01/2021 au 31/03/2021,QUARTER,2021-01-11/2021-03-31,2021-Q1"
  })
  void what_would_be_too_short_is_answered_by_a_period_of_the_indicator(
      String text, Frequency frequency, String meant, String whole) {
    Times.Time said = times.of(text, frequency, false);
    assertEquals(Rule.MALFORMED_PERIOD_TOO_SHORT, said.refused());
    assertEquals(List.of(meant, whole), said.arguments());
  }

  @ParameterizedTest
  @CsvSource({"T3 2021,QUARTER", "31/12/99,YEAR"})
  void what_has_not_ended_is_not_proposed(String text, Frequency frequency) {
    assertEquals(Rule.MALFORMED_PERIOD, times.of(text, frequency, false).refused());
  }

  @Test
  void two_years_stay_a_question() {
    assertEquals(
        Rule.MALFORMED_PERIOD_OF_TWO_YEARS, times.of("2019-2020", Frequency.YEAR, false).refused());
  }
}
