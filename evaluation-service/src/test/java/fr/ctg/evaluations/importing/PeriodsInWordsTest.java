package fr.ctg.evaluations.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.kit.period.Frequency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsInWordsTest {

  @ParameterizedTest
  @CsvSource({
    "T4 2021,2021-Q4",
    "t4/2021,2021-Q4",
    "2021 T4,2021-Q4",
    "4T2021,2021-Q4",
    "4e trimestre 2021,2021-Q4",
    "1er trim. 2021,2021-Q1",
    "Trimestre 2 - 2021,2021-Q2",
    "Q3 2021,2021-Q3",
    "1er semestre 2021,2021-S1",
    "S2 2021,2021-S2",
    "Décembre 2021,2021-12",
    "août\u00a02021,2021-08",
    "03/2021,2021-03",
    "Année 2021,2021",
    "déc. 2021,2021-12",
    "déc.-2021,2021-12",
    "janvier-2021,2021-01",
    "janv 2021,2021-01",
    "2021 févr.,2021-02",
    "Sept. 2021,2021-09",
    "juil-21,2021-07",
    "déc.-21,2021-12",
    "Dec-2021,2021-12",
    "mois de mars 2021,2021-03",
    "M3 2021,2021-03",
    "janvier à mars 2021,2021-Q1",
    "janv.-juin 2021,2021-S1",
    "avril-mai 2021,2021-04-01/2021-05-31",
    "T1-2021,2021-Q1",
    "2021-trim.1,2021-Q1",
    "1ᵉʳ trimestre 2021,2021-Q1",
    "Premier trimestre 2021,2021-Q1",
    "2nd semestre de l'année 2021,2021-S2",
    "deuxième semestre 2021,2021-S2",
    "1er trimestre (2021),2021-Q1",
    "S1-2021,2021-S1",
    "Exercice 2021,2021",
    "année civile 2021,2021",
    "AS 2020-2021,2020-AS",
    "Année scolaire 2020/2021,2020-AS",
    "2020-21 (année scolaire),2020-AS",
    "année scolaire 2020,2020-AS",
    "2019-2021,2019-01-01/2021-12-31",
    "2021/03,2021-03",
    "31/12/21,2021-Q4",
    "31.12.2021,2021-Q4",
    "31-12-2021,2021-Q4",
    "2021-12-31,2021-Q4",
    "au 31/12/2021,2021-Q4",
    "01/10/2021,2021-Q4",
    "du 01/01/2021 au 31/03/2021,2021-Q1",
    "1/1/21 - 30/6/21,2021-S1",
    "01.01.2021-31.12.2021,2021",
    "2021-01-01 au 2021-03-31,2021-Q1",
    "du 11/01/2021 au 31/03/2021,2021-01-11/2021-03-31",
    "12/21,2021-12",
    "1º trimestre 2021,2021-Q1",
    "2° trimestre 2021,2021-Q2",
    "IVe trimestre 2021,2021-Q4",
    "Ier trim. 2021,2021-Q1",
    "II semestre 2021,2021-S2",
    "T III 2021,2021-Q3"
  })
  void proposes_what_people_probably_mean(String text, String period) {
    assertEquals(List.of(period), PeriodsInWords.meant(text, Frequency.QUARTER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-2021", "2020/2021", "2020 à 2021", "2020-21", "Année 2020-2021"})
  void two_years_are_a_school_year_where_the_indicator_has_them_and_else_a_question(String text) {
    assertEquals(List.of("2020-AS"), PeriodsInWords.meant(text, Frequency.SCHOOL_YEAR));
    assertEquals(
        List.of("2020-AS", "2020-01-01/2021-12-31"), PeriodsInWords.meant(text, Frequency.YEAR));
  }

  @Test
  void what_may_be_a_month_is_a_school_year_only_of_an_indicator_that_has_them() {
    assertEquals(List.of("2011-AS"), PeriodsInWords.meant("2011/12", Frequency.SCHOOL_YEAR));
    assertEquals(List.of("2011-12"), PeriodsInWords.meant("2011/12", Frequency.MONTH));
    assertEquals(List.of("2011-12"), PeriodsInWords.meant("12/2011", Frequency.SCHOOL_YEAR));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hier",
        "T5 2021",
        "3e semestre 2021",
        "13/2021",
        "2021-2020",
        "AS 2019-2021",
        "1er trimestre 2020-2021",
        "mars à janvier 2021",
        "jui 2021",
        "ma 2021",
        "marsouin 2021",
        "31 décembre 2021",
        "21 déc.",
        "T4 21",
        "T4",
        "2021 ?",
        "15/11/2021",
        "32/12/2021",
        "31/02/2021",
        "du 31/03/2021 au 01/01/2021",
        "12/31/2021",
        "12.21",
        "21/12",
        "12/11",
        "II 2021",
        "VIe trimestre 2021"
      })
  void proposes_nothing_where_nothing_is_likely(String text) {
    assertEquals(List.of(), PeriodsInWords.meant(text, Frequency.QUARTER));
  }

  @Test
  void a_day_is_the_period_of_the_indicator_that_begins_or_ends_there() {
    assertEquals(List.of("2021"), PeriodsInWords.meant("31/12/2021", Frequency.YEAR));
    assertEquals(List.of("2021-12"), PeriodsInWords.meant("31/12/2021", Frequency.MONTH));
    assertEquals(List.of("2020-AS"), PeriodsInWords.meant("31/08/2021", Frequency.SCHOOL_YEAR));
    assertEquals(List.of(), PeriodsInWords.meant("30/06/2021", Frequency.YEAR));
  }
}
