package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.importing.Sending.XLSX;
import static fr.ctg.evaluations.importing.Sending.laep;
import static fr.ctg.evaluations.importing.Sending.send;
import static fr.ctg.evaluations.importing.Sending.xlsx;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Workbooks with a measurement a line, and those that are not read at all. */
@QuarkusTest
class SpreadsheetTest {

  private static AWorkbook table() {
    return AWorkbook.withSheet("Saisie")
        .line("Indicateur", "Période", "Territoire", "Valeur", "Statut", "Commentaire");
  }

  private static ValidatableResponse dryRun(byte[] file) {
    return send(laep().queryParam("dryRun", true), AConvention.known(), XLSX, file);
  }

  private static void refused(String code, byte[] file) {
    dryRun(file)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("malformed-request"))
        .body("errors[0].code", equalTo(code))
        .body("errors[0].detail", containsString("CSV UTF-8"));
  }

  @Test
  void a_workbook_creates_measurements_and_says_which_sheet_was_read() {
    AConvention convention = AConvention.known();
    AWorkbook workbook =
        table()
            .line("NB_FAM", 2018, 41018, 210, "P", "compté à la main")
            .line("MONTANT", "2018", "41018", 1234.5)
            .line("MONTANT", "2019", null, "1 234,75")
            .sheet("Autre")
            .line("rien");
    xlsx(laep(), convention, workbook)
        .statusCode(200)
        .body("created", equalTo(3))
        .body("skipped", equalTo(0))
        .body("totals.value", contains("2469.25", "210"))
        .body("dialect.format", equalTo("XLSX"))
        .body("dialect.sheet", equalTo("Saisie"))
        .body("dialect.encoding", nullValue())
        .body("dialect.ignoredColumns", nullValue());
  }

  @Test
  void a_day_stands_for_the_period_of_the_indicator_that_it_is_in() {
    AConvention convention = AConvention.known();
    xlsx(
            laep(),
            convention,
            table()
                .line("NB_MENSUEL", LocalDate.of(2019, 3, 1), null, 12)
                .line("NB_FAM", LocalDate.of(2018, 12, 31), null, 210)
                .line("NB_FAM", "30/06/2019", null, 211))
        .statusCode(200)
        .body("created", equalTo(3));
    As.analyst()
        .get(convention.at("measurements"))
        .then()
        .body("items.period.start", containsInAnyOrder("2019-03-01", "2018-01-01", "2019-01-01"));
  }

  @Test
  void what_is_no_value_is_rejected_at_its_cell() {
    xlsx(
            laep().queryParam("dryRun", true),
            AConvention.known(),
            table()
                .line("NB_FAM", "2018", null, true)
                .emptyLines(2)
                .line("NB_FAM", "2019", null, "douze")
                .line("NB_FAM", "2020", null, 5, null, null, null, "note"))
        .statusCode(200)
        .body("received", equalTo(3))
        .body("rejected", equalTo(3))
        .body("rejections.line", contains(2, 5, 6))
        .body("rejections.code", contains("truth-value", "not-a-number", "cell-beside-table"))
        .body("rejections[1].column", equalTo("Valeur"))
        .body("rejections[0].value", equalTo("TRUE"))
        .body("rejections[2].message", containsString("H6"));
  }

  @Test
  void a_narrow_blank_line_above_the_header_does_not_make_the_table_narrow() {
    xlsx(
            laep().queryParam("dryRun", true),
            AConvention.known(),
            AWorkbook.withSheet("S")
                .line("\u00a0")
                .line("Indicateur", "Période", "Valeur", "Statut", "Commentaire")
                .line("NB_FAM", "2018", 12))
        .statusCode(200)
        .body("created", equalTo(1));
  }

  @Test
  void numbers_keep_what_the_file_shows() {
    dryRun(
            AWorkbook.raw(
                "<row r='1'><c r='A1' t='s'><v>0</v></c><c t='inlineStr'><is><t>period</t></is></c>"
                    + "<c t='str'><f>x</f><v>value</v></c></row>"
                    + "<row><c t='str'><v>MONTANT</v></c><c><v>2018</v></c>"
                    + "<c><f>0.1+0.2</f><v>0.30000000000000004</v></c></row>"
                    + "<row r='5'><c r='A5' t='str'><v>MONTANT</v></c><c r='B5'><v>2019</v></c>"
                    + "<c r='C5'><v>1.5E-3</v></c></row>"
                    + "<row r='6'><c r='A6' t='str'><v>MONTANT</v></c><c r='B6'><v>2020</v></c>"
                    + "<c r='C6'><v>12345678901234567</v></c></row>"
                    + "<row r='7'><c r='A7' t='str'><v>MONTANT</v></c><c r='B7'><v>2017</v></c>"
                    + "<c r='C7' t='e'><v>#N/A</v></c></row>"
                    + "<row r='8'><c r='A8' t='str'><v>MONTANT</v></c><c r='B8'><v>2017</v></c>"
                    + "<c r='C8'><v>1E300</v></c></row>"))
        .statusCode(200)
        .body("received", equalTo(5))
        .body("totals.value", contains("12345678901234567.3015"))
        .body("rejections.line", contains(7, 8))
        .body("rejections.code", contains("formula-error", "not-a-number"))
        .body("rejections[0].value", equalTo("#N/A"));
  }

  @Test
  void an_unknown_column_is_named_as_in_a_csv() {
    dryRun(AWorkbook.withSheet("S").line("indicator", "period", "value", "couleur").bytes())
        .statusCode(400)
        .body("errors.code", contains("unknown-column"));
    dryRun(AWorkbook.withSheet("S").bytes())
        .statusCode(400)
        .body("errors.code", contains("empty-table"));
  }

  @Test
  void what_is_no_workbook_is_refused_with_what_to_do() {
    refused("not-xlsx", "indicator;period;value\n".getBytes(StandardCharsets.UTF_8));
    refused("not-xlsx", AWorkbook.zip(Map.of("content.xml", "<office/>")));
    refused("not-xlsx", new byte[0]);
    byte[] old = new byte[4096];
    System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
    refused("old-or-encrypted-workbook", old);
    byte[] whole = table().line("NB_FAM", "2018", null, 1).bytes();
    refused("unreadable-xlsx", Arrays.copyOf(whole, whole.length / 2));
    refused("unreadable-xlsx", AWorkbook.raw("<row r='1'><c r='A1'><v>1</v></row>"));
    refused("unreadable-xlsx", AWorkbook.raw("<row r='9999999'><c><v>1</v></c></row>"));
    refused("unreadable-xlsx", AWorkbook.raw("<row r='2'/><row r='1'/>"));
    refused("unreadable-xlsx", AWorkbook.raw("<row><c r='ZZZZZZZ1'><v>1</v></c></row>"));
    refused("unreadable-xlsx", AWorkbook.raw("<row><c t='s'><v>99</v></c></row>"));
    refused("unreadable-xlsx", AWorkbook.raw("<row><c><v>&lol;</v></c></row>"));
  }

  @Test
  void a_document_type_or_an_endless_name_is_not_read() {
    Map<String, String> parts = AWorkbook.parts("");
    parts.put(
        "xl/worksheets/s.xml",
        "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            + "<worksheet "
            + AWorkbook.MAIN
            + "><sheetData>&b;</sheetData></worksheet>");
    refused("unreadable-xlsx", AWorkbook.zip(parts));
    refused("unreadable-xlsx", AWorkbook.raw("<row r='" + "x".repeat(2_000_000) + "'></row>"));
  }

  @Test
  void a_zip_bomb_costs_neither_memory_nor_minutes() {
    long start = System.nanoTime();
    refused("xlsx-inflates-too-much", AWorkbook.raw("<row></row>".repeat(2_000_000)));
    Map<String, String> many = AWorkbook.parts("");
    for (int i = 0; i < 2_001; i++) {
      many.put("xl/media/" + i + ".png", "");
    }
    refused("xlsx-too-many-parts", AWorkbook.zip(many));
    Map<String, String> strings = AWorkbook.parts("<row><c><v>1</v></c></row>");
    strings.put("xl/strings.xml", AWorkbook.strings("<si/>".repeat(1_000_001)));
    refused("xlsx-too-much-text", AWorkbook.zip(strings));
    strings.put("xl/strings.xml", AWorkbook.strings("<si><t>" + "x".repeat(40_000) + "</t></si>"));
    refused("xlsx-too-much-text", AWorkbook.zip(strings));
    assertTrue(System.nanoTime() - start < 60_000_000_000L);
  }

  @Test
  void too_many_columns_are_refused() {
    Object[] cells = new Object[1_001];
    Arrays.fill(cells, "x");
    dryRun(AWorkbook.withSheet("S").line(cells).bytes())
        .statusCode(400)
        .body("errors[0].code", equalTo("too-many-columns"));
  }
}
