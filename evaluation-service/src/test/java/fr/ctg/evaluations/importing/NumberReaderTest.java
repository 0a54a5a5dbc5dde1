package fr.ctg.evaluations.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

  private static Rule refusal(NumberReader numbers, String text) {
    return assertThrows(NumberReader.Unreadable.class, () -> numbers.read(text)).rule();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12|12",
        "012|012",
        "12,5|12.5",
        "12.5|12.5",
        "-3|-3",
        "−3|-3",
        "+3,25|3.25",
        "1 234,5|1234.5",
        "1\u202f234\u202f567|1234567",
        "71\u00a0629\u00a0000|71629000",
        "1,234|1.234",
        "0.000000000001|0.000000000001"
      })
  void reads_numbers_as_french_files_have_them(String text, String number) throws Exception {
    assertEquals(number, NumberReader.ofCsv(';').read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "abc", "12 34", "1 2345", "1.2.3", "NC", "12%", "1e3", "0x1F", ",5", "5,", "--1"
      })
  void refuses_what_is_no_number(String text) {
    assertEquals(Rule.NOT_A_NUMBER, refusal(NumberReader.ofCsv(';'), text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,234", "12,345", "1,234,567", "1,234.5"})
  void refuses_a_comma_that_may_separate_thousands_where_commas_separate_columns(String text) {
    assertEquals(Rule.AMBIGUOUS_NUMBER, refusal(NumberReader.ofCsv(','), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12,5|12.5", "0,123|0.123", "1,2345|1.2345"})
  void reads_a_quoted_decimal_comma_that_can_be_nothing_else(String text, String number)
      throws Exception {
    assertEquals(number, NumberReader.ofCsv(',').read(text));
  }

  @Test
  void a_file_keeps_its_decimal_mark() throws Exception {
    NumberReader numbers = NumberReader.ofCsv(';');
    numbers.read("12");
    assertEquals(null, numbers.mark());
    numbers.read("12,5");
    assertEquals(",", numbers.mark());
    assertEquals(Rule.MIXED_DECIMAL_MARKS, refusal(numbers, "12.5"));
  }

  @Test
  void json_has_the_point_only_and_no_spaces() throws Exception {
    assertEquals("12.50", NumberReader.ofJson().read("12.50"));
    assertEquals(Rule.NOT_A_JSON_NUMBER, refusal(NumberReader.ofJson(), "12,5"));
    assertEquals(Rule.NOT_A_JSON_NUMBER, refusal(NumberReader.ofJson(), "1 234"));
  }
}
