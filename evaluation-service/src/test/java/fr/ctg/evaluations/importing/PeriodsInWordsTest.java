package fr.ctg.evaluations.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
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
    "Année 2021,2021"
  })
  void proposes_what_people_probably_mean(String text, String period) {
    assertEquals(Optional.of(period), PeriodsInWords.meant(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hier",
        "T5 2021",
        "3e semestre 2021",
        "13/2021",
        "2020-2021",
        "T4 21",
        "T4",
        "2021 ?"
      })
  void proposes_nothing_where_nothing_is_likely(String text) {
    assertEquals(Optional.empty(), PeriodsInWords.meant(text));
  }
}
