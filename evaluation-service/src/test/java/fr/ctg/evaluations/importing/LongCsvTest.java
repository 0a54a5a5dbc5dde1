package fr.ctg.evaluations.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.kit.problem.Malformed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The dialects that people's files come in. */
class LongCsvTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private record Read(
      List<String> rows, Dialect dialect, List<Rejection> rejected, long repeatedHeaders) {}

  private static Read read(byte[] bytes) throws IOException {
    try (SpooledBody body = SpooledBody.of(new ByteArrayInputStream(bytes));
        Rejections rejections = new Rejections(UUID.randomUUID(), RowNumbers.LINES)) {
      LongTable source = new LongTable(new CsvTable(body, null), Set.of("SEX", "AGE_BAND"));
      List<String> rows = new ArrayList<>();
      source.read(row -> rows.add(text(row)), rejections);
      return new Read(rows, source.dialect(), List.copyOf(rejections.first()), source.skipped());
    }
  }

  private static Read read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(ImportedRow row) {
    return row.number()
        + " "
        + row.get(Column.INDICATOR)
        + " "
        + row.get(Column.PERIOD)
        + " "
        + row.get(Column.VALUE)
        + (row.get(Column.COMMENT) == null ? "" : " " + row.get(Column.COMMENT))
        + (row.categories().isEmpty() ? "" : " " + row.categories());
  }

  private static List<String> faults(String text) {
    return assertThrows(Malformed.class, () -> read(text)).faults().stream()
        .map(fault -> fault.code())
        .toList();
  }

  @Test
  void semicolons_and_french_names_in_any_case() throws IOException {
    Read read = read("Indicateur;PÉRIODE;Valeur;Commentaire\nNB;2019;12;vu\n");
    assertEquals(List.of("2 NB 2019 12 vu"), read.rows());
    assertEquals(";", read.dialect().separator());
    assertEquals("utf-8", read.dialect().encoding());
  }

  @Test
  void commas_and_tabs() throws IOException {
    assertEquals(List.of("2 NB 2019 12"), read("indicator,period,value\nNB,2019,12").rows());
    Read tabs = read("indicator\tperiod\tvalue\nNB\t2019\t12");
    assertEquals(List.of("2 NB 2019 12"), tabs.rows());
    assertEquals("\\t", tabs.dialect().separator());
  }

  @Test
  void a_byte_order_mark_and_windows_line_ends() throws IOException {
    Read read = read("\ufeffindicateur;periode;valeur\r\nNB;2019;12\r\n");
    assertEquals(List.of("2 NB 2019 12"), read.rows());
  }

  @Test
  void windows_1252() throws IOException {
    byte[] bytes =
        "indicateur;p\u00e9riode;valeur;commentaire\nNB;2019;12;\u00e9t\u00e9 \u2013 1\u20ac\n"
            .getBytes(WINDOWS_1252);
    Read read = read(bytes);
    assertEquals(List.of("2 NB 2019 12 \u00e9t\u00e9 \u2013 1\u20ac"), read.rows());
    assertEquals("windows-1252", read.dialect().encoding());
  }

  @Test
  void quoted_fields_hold_separators_line_ends_and_quotes() throws IOException {
    Read read =
        read("indicator;period;value;comment\n\"NB\";2019;12;\"a;b\nc \"\"d\"\"\"\nNB;2020;13;e");
    assertEquals(List.of("2 NB 2019 12 a;b\nc \"d\"", "4 NB 2020 13 e"), read.rows());
  }

  @Test
  void a_column_for_each_dimension() throws IOException {
    Read read = read("indicator;period;sex;value\nNB;2019;F;12\nNB;2019;;13\n");
    assertEquals(List.of("2 NB 2019 12 {SEX=F}", "3 NB 2019 13"), read.rows());
  }

  @Test
  void blank_lines_and_empty_cells_beside_the_table() throws IOException {
    Read read = read("indicator;period;value\n\nNB;2019;12;;\n;;\n   \nNB;2020;13\n\n");
    assertEquals(List.of("3 NB 2019 12", "6 NB 2020 13"), read.rows());
  }

  @Test
  void a_line_with_too_many_or_too_few_fields_is_rejected_alone() throws IOException {
    Read read = read("indicator;period;value\nNB;2019;12;x\nNB;2019\nNB;2020;13\n");
    assertEquals(List.of("4 NB 2020 13"), read.rows());
    assertEquals(
        List.of(2L, 3L), read.rejected().stream().map(rejection -> rejection.line()).toList());
    assertTrue(
        read.rejected().stream().allMatch(rejection -> rejection.rule() == Rule.WRONG_FIELD_COUNT));
  }

  @Test
  void a_header_that_names_people_or_nothing_known_is_refused_with_all_its_faults() {
    assertEquals(
        List.of("personal-data", "personal-data", "missing-column"),
        faults("indicator;nom;prenom;value\nNB;Durand;Anne;1"));
    assertEquals(
        List.of("missing-column", "missing-column", "missing-column"), faults("comment;reason\n"));
    assertEquals(List.of("repeated-column"), faults("indicator;indicateur;period;value\n"));
    assertEquals(List.of("no-separator"), faults(""));
    assertEquals(List.of("no-separator"), faults("indicator\nNB"));
  }

  @Test
  void a_title_instead_of_the_header_is_said_to_be_one() {
    List<String> said =
        assertThrows(
                Malformed.class,
                () -> read("Suivi du LAEP en 2021;;\nindicator;period;value\nNB;2019;12\n"))
            .faults()
            .stream()
            .map(fault -> fault.detail().fr())
            .filter(detail -> detail.contains("« headerLine »"))
            .toList();
    assertEquals(1, said.size());
    assertTrue(said.get(0).startsWith("La colonne « indicator » manque"));
    assertTrue(said.get(0).contains("Si cette ligne est un titre, retirez-la"));
  }

  @Test
  void unicode_text_of_a_spreadsheet_is_utf_16() throws IOException {
    String text = "\ufeffindicateur\tpériode\tvaleur\r\nNB\t2019\t12\r\n";
    Read little = read(text.getBytes(StandardCharsets.UTF_16LE));
    assertEquals(List.of("2 NB 2019 12"), little.rows());
    assertEquals("utf-16le", little.dialect().encoding());
    Read big = read(text.getBytes(StandardCharsets.UTF_16BE));
    assertEquals(List.of("2 NB 2019 12"), big.rows());
    assertEquals("utf-16be", big.dialect().encoding());
  }

  @Test
  void a_header_that_comes_again_is_no_row() throws IOException {
    Read read =
        read(
            "\ufeffindicator;period;value\nNB;2019;12\n\"indicator\";period;value\nNB;2020;13\n"
                + "\ufeffindicator;period;value\n");
    assertEquals(List.of("2 NB 2019 12", "4 NB 2020 13"), read.rows());
    assertEquals(2, read.repeatedHeaders());
    assertEquals(List.of(), read.rejected());
  }

  @Test
  void a_first_line_that_says_what_separates_the_columns_is_obeyed_and_is_no_header()
      throws IOException {
    Read read =
        read("\ufeffsep=;\r\nindicator;period;value;comment\r\nNB;2019;12;a,b,c,d,e,f,g\r\n");
    assertEquals(List.of("2 NB 2019 12 a,b,c,d,e,f,g"), read.rows());
    assertEquals(";", read.dialect().separator());
    assertEquals(List.of("2 NB 2019 12"), read("SEP=,\nindicator,period,value\nNB,2019,12").rows());
    assertEquals(
        List.of("2 NB 2019 12"), read("\"sep=|\"\nindicator|period|value\nNB|2019|12").rows());
    assertEquals(List.of("malformed-csv"), faults("\"sep=;\nindicator;period;value\nNB;2019;12"));
    assertEquals(List.of("empty-table"), faults("sep=;\n"));
  }

  @Test
  void blank_lines_of_separators_above_the_header_are_no_header() throws IOException {
    Read read = read(";;;\n\u00a0;;\nindicator;period;value\nNB;2019;12\n");
    assertEquals(List.of("4 NB 2019 12"), read.rows());
  }

  @Test
  void blanks_of_french_spreadsheets_at_both_ends_are_none_of_the_text() throws IOException {
    Read read =
        read(
            "\u00a0indicator;period\u202f;value;comment\n"
                + "\u202fNB\u00a0;\u20092019 ;\u00a012;\u00a0\n\u00a0;\u202f; ;\u2009\n");
    assertEquals(List.of("2 NB 2019 12"), read.rows());
    assertEquals(List.of(), read.rejected());
  }

  @Test
  void a_cell_in_a_column_without_a_title_is_told_as_in_a_workbook() throws IOException {
    Read read = read("indicator;;period;value;\nNB;;2019;12;99\nNB;x;2020;13;\nNB;;2021;14;\n");
    assertEquals(List.of("4 NB 2021 14"), read.rows());
    assertEquals(
        List.of(Rule.CELL_BESIDE_TABLE, Rule.CELL_BESIDE_TABLE),
        read.rejected().stream().map(rejection -> rejection.rule()).toList());
    assertEquals(
        List.of(List.of("E2"), List.of("B3")),
        read.rejected().stream().map(rejection -> rejection.arguments()).toList());
  }

  @Test
  void line_ends_of_unix_of_windows_and_of_old_macs_are_counted_alike() throws IOException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
        byte[] bytes = ("\ufeffa;b" + end + "1;2" + end + end + "3;4" + end).getBytes(charset);
        try (SpooledBody body = SpooledBody.of(new ByteArrayInputStream(bytes))) {
          assertEquals(4, body.lines());
        }
      }
    }
  }

  @Test
  void a_quote_that_is_never_closed_is_refused() {
    assertEquals(List.of("malformed-csv"), faults("indicator;period;value\n\"NB;2019;12\n"));
  }
}
