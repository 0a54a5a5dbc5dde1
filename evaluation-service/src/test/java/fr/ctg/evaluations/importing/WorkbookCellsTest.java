package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.importing.Sending.XLSX;
import static fr.ctg.evaluations.importing.Sending.laep;
import static fr.ctg.evaluations.importing.Sending.send;
import static fr.ctg.evaluations.importing.Sending.xlsx;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.importing.AWorkbook.Formatted;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a workbook shows in its cells, and what it keeps below. */
@QuarkusTest
class WorkbookCellsTest {

  private static AWorkbook table() {
    return AWorkbook.withSheet("Saisie").line("Indicateur", "Période", "Territoire", "Valeur");
  }

  private static ValidatableResponse dryRun(AWorkbook workbook) {
    return xlsx(laep().queryParam("dryRun", true), AConvention.known(), workbook);
  }

  @Test
  void reads_an_excel_percentage_as_the_percentage_it_shows() {
    dryRun(
            table()
                .line("TAUX", 2017, null, new Formatted(0.325, "0%"))
                .line("TAUX", 2018, null, new Formatted(0.289999999999999999, "0.00%"))
                .line("TAUX", 2019, null, new Formatted(1, "[=0]\"néant\";0.0\\ %;-0.0\\ %"))
                .line("TAUX", 2020, null, new Formatted(1.5, "0.0\" %\"")))
        .statusCode(200)
        .body("received", equalTo(4))
        .body("rejected", equalTo(0))
        .body("warned", equalTo(0))
        .body("totals.value", contains("163.0"));
  }

  @Test
  void reads_a_percentage_of_a_format_that_every_workbook_knows() {
    Map<String, String> parts =
        AWorkbook.parts(
            "<row><c t='str'><v>indicator</v></c><c t='str'><v>period</v></c>"
                + "<c t='str'><v>value</v></c></row>"
                + "<row><c t='str'><v>TAUX</v></c><c><v>2018</v></c><c s='1'><v>0.07</v></c></row>"
                + "<row><c t='str'><v>TAUX</v></c><c><v>2019</v></c><c s='2'><v>1E-3</v></c></row>"
                + "<row><c t='str'><v>TAUX</v></c><c><v>2020</v></c><c s='0'><v>0.5</v></c></row>"
                + "<row><c t='str'><v>TAUX</v></c><c><v>2017</v></c>"
                + "<c s='1'><v>1E999999999</v></c></row>");
    parts.put(
        "xl/styles.xml",
        AWorkbook.styles(
            "<cellXfs><xf numFmtId='0'/><xf numFmtId='9'/><xf numFmtId='10'/></cellXfs>"));
    send(laep().queryParam("dryRun", true), AConvention.known(), XLSX, AWorkbook.zip(parts))
        .statusCode(200)
        .body("totals.value", contains("7.6"))
        .body("rejections.line", contains(5))
        .body("rejections.code", contains("not-a-number"));
  }

  @Test
  void rejects_a_formula_whose_value_was_never_saved_at_its_cell() {
    send(
            laep().queryParam("dryRun", true),
            AConvention.known(),
            XLSX,
            AWorkbook.raw(
                "<row r='1'><c t='str'><v>indicator</v></c><c t='str'><v>period</v></c>"
                    + "<c t='str'><v>value</v></c><c t='str'><v>label</v></c></row>"
                    + "<row r='2'><c t='str'><v>NB_FAM</v></c><c><v>2018</v></c>"
                    + "<c><f>20+22</f></c></row>"
                    + "<row r='3'><c t='str'><v>NB_FAM</v></c><c><v>2019</v></c>"
                    + "<c><f>20+22</f><v>42</v></c><c><f>A1</f></c></row>"
                    + "<row r='4'><c t='str'><v>NB_FAM</v></c><c><f>B3+1</f></c><c><v>5</v></c></row>"
                    + "<row r='5'><c t='str'><f>\"\"</f><v></v></c></row>"))
        .statusCode(200)
        .body("received", equalTo(3))
        .body("totals.value", contains("42"))
        .body("rejections.line", contains(2, 4))
        .body("rejections.column", contains("value", "period"))
        .body("rejections.code", contains("formula-without-value", "formula-without-value"))
        .body("rejections[0].fix", containsString("save it"));
  }

  @Test
  void refuses_merged_cells_that_hide_what_is_read_and_names_them() {
    dryRun(
            table()
                .line("NB_FAM", 2018, "41018", 12)
                .line("NB_FAM", 2019, null, 12)
                .line("MONTANT", 2018, null, 12, null, "note")
                .merge(2, "C", 4, "C")
                .merge(3, "A", 3, "B")
                .merge(4, "F", 4, "H"))
        .statusCode(400)
        .body("code", equalTo("malformed-request"))
        .body("errors.code", contains("merged-cells"))
        .body("errors[0].detail", containsString("C2:C4"))
        .body("errors[0].detail", containsString("A3:B3"))
        .body("errors[0].detail", not(containsString("F4")));
  }

  @Test
  void merged_cells_of_a_title_or_of_what_is_not_read_do_no_harm() {
    AConvention convention = AConvention.known();
    laep()
        .contentType(ContentType.JSON)
        .body(
            """
            {"code": "M", "name": "M", "headerLine": 2, "period": {"column": "An"},
             "comment": {"column": "Notes"}, "values": [{"column": "Familles", "indicator": "NB_FAM"}],
             "skip": {"period": ["total"]}}
            """)
        .post(convention.at("import-mappings"))
        .then()
        .statusCode(201);
    xlsx(
            laep().queryParam("mapping", "M"),
            convention,
            AWorkbook.withSheet("S")
                .line("Fréquentation")
                .line("An", "Familles", "Référent", "Notes")
                .line("Premières années")
                .line(2018, 12, "A", "vu")
                .line(2019, 13)
                .line("Total", null, null, 25)
                .merge(1, "A", 1, "D")
                .merge(3, "A", 3, "D")
                .merge(4, "C", 5, "C")
                .merge(4, "D", 4, "E")
                .merge(6, "A", 6, "B"))
        .statusCode(200)
        .body("created", equalTo(2));
    xlsx(
            laep().queryParam("mapping", "M"),
            convention,
            AWorkbook.withSheet("S")
                .line("Fréquentation")
                .line("An", "Familles", "Référent", "Notes")
                .line(2018, 12)
                .line(2019)
                .merge(3, "B", 4, "B"))
        .statusCode(400)
        .body("errors[0].detail", containsString("(B3:B4)"));
  }

  @Test
  void refuses_an_excel_percentage_where_no_percentage_is_measured() {
    dryRun(
            table()
                .line("NB_FAM", 2018, null, new Formatted(0.5, "0%"))
                .line("MONTANT", 2018, null, new Formatted(12, "0.00%")))
        .statusCode(200)
        .body("rejections.code", contains("not-a-number", "not-a-number"))
        .body("rejections.value", contains("50 %", "1200 %"));
  }
}
