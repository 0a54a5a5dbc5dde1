package fr.ctg.evaluations.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a number looks like under its format. */
class XlsxFormatTest {

  private static String shown(String code, String raw) {
    return new XlsxFormat(164, code).shown(raw, false);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "0%,                              0.325,  32.5 %",
        "00000,                           1004,   01004",
        "00000,                           41018,  41018",
        "\\F00,                            3,      03",
        "00000,                           1004.5, 1004.5",
        "0.00\\ %,                        0.325,  32.5 %",
        "0.0\" %\",                       0.325,  0.325",
        "0\\%,                            0.325,  0.325",
        "0.00%%,                          0.325,  3250 %%",
        "0%;-0,                           0.325,  32.5 %",
        "0%;-0,                           -0.325, -0.325",
        "0.0%;-0.0%;\"-\",                0,      0 %",
        "0%;;,                            -0.5,   -50 %",
        "[<=1]0%;0,                       0.5,    50 %",
        "[<=1]0%;0,                       12,     12",
        "[=0]\"néant\";0.0\\ %;-0.0\\ %,  1,      100 %",
        "[Red][<0]-0%;[Blue][>=1]0;0%,    0.2,    20 %",
        "[Red][<0]-0%;[Blue][>=1]0;0%,    7,      7",
        "General,                         0.1,    0.1",
        "@,                               0.1,    0.1",
        "0.00E+00,                        1.5E-3, 0.0015",
        "# ##0.00\\ \"€\",                1234.5, 1234.5"
      })
  void a_percentage_is_what_its_section_shows(String code, String raw, String shown) {
    assertEquals(shown, shown(code, raw));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dd/mm/yyyy",
        "[$-40C]d mmmm yyyy;@",
        "[$-F800]dddd, mmmm dd, yyyy",
        "\"le \"dd/mm/yyyy",
        "yyyy\\-mm\\-dd\\ hh:mm",
        "yyyy-mm-dd\"T\"hh:mm:ss",
        "[Red]d.m.yy",
        "mmm-yy",
        "mmmm",
        "YYYY"
      })
  void a_day_is_read_as_a_day(String code) {
    assertEquals("2018-12-31", shown(code, "43465"));
    assertEquals("2018-12-31", shown(code, "43465.75"));
    assertEquals("-1", shown(code, "-1"));
    assertEquals("2958466", shown(code, "2958466"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"h:mm", "[h]:mm", "[mm]:ss", "mm:ss.0", "h:mm AM/PM", "[$-40C]hh\"h\"mm"})
  void a_time_of_no_day_is_no_day(String code) {
    assertEquals("0.5", shown(code, "0.5"));
  }

  @Test
  void days_are_counted_from_1900_as_spreadsheets_do_or_from_1904() {
    XlsxFormat day = new XlsxFormat(14, BuiltinFormats.getBuiltinFormat(14));
    assertEquals("1900-02-28", day.shown("59", false));
    assertEquals("1900-03-01", day.shown("61", false));
    assertEquals("2018-01-01", day.shown("43101", false));
    assertEquals("2022-01-02", day.shown("43101", true));
    assertEquals("2018-01-01", new XlsxFormat(30, null).shown("43101", false));
  }

  @Test
  void what_is_no_number_and_what_no_spreadsheet_computes_stays_as_it_is() {
    assertEquals("x", shown("0%", "x"));
    assertEquals("1E999999999", shown("0%", "1E999999999"));
    assertEquals("12345678901234567", shown("0", "12345678901234567"));
    assertEquals("0.5", shown("%" + "[".repeat(100_000), "0.5"));
  }
}
