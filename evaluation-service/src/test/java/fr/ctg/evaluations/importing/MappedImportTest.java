package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.importing.Sending.csv;
import static fr.ctg.evaluations.importing.Sending.laep;
import static fr.ctg.evaluations.importing.Sending.withMapping;
import static fr.ctg.evaluations.importing.Sending.xlsx;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files that are read as their partner has said. */
@QuarkusTest
class MappedImportTest {

  private static final String HALTE =
      """
      {"code": "HALTE", "name": "Halte-garderie", "headerLine": 3, "sheet": "saisie 2018",
       "period": {"column": "Année"}, "territory": {"column": "quartier"},
       "comment": {"column": "Remarques"}, "status": {"column": "Statut"},
       "values": [
         {"column": "Filles 0-2 ans", "indicator": "NB_ENF", "breakdown": "SEX=F;AGE_BAND=0_2"},
         {"column": "d", "indicator": "NB_ENF", "breakdown": "SEX=M;AGE_BAND=0_2"},
         {"column": "Présents", "indicator": "TAUX", "part": "NUMERATOR"},
         {"column": "Places", "indicator": "TAUX", "part": "DENOMINATOR"}],
       "translations": {"territory": [{"from": "Blois nord", "to": "IRIS:410180101"}],
         "period": [{"from": "an dernier", "to": "2018"}]},
       "skip": {"territory": ["total"]}}
      """;

  private static RequestSpecification by(String mapping) {
    return laep().queryParam("mapping", mapping);
  }

  private static AWorkbook halte() {
    return AWorkbook.withSheet("Lisez-moi")
        .line("rien à voir")
        .sheet("Saisie 2018")
        .line("Fréquentation de la halte-garderie")
        .emptyLines(1)
        .line(
            "Annee",
            "Quartier",
            "FILLES 0-2 ANS",
            "Garçons",
            "Présents",
            "Places",
            "Remarques",
            "Directrice",
            "Statut");
  }

  @Test
  void a_wide_sheet_holds_many_measurements_a_line() {
    AConvention convention = withMapping(HALTE);
    xlsx(
            by("HALTE"),
            convention,
            halte()
                .line("Premier trimestre")
                .line(2018, "BLOIS NORD", 12, 15, 30, 50, "complet", "Mme D.", "P")
                .line("an dernier", 410180102, 0, null, null, null, null, null, null, null, "?")
                .line(2018, "Total", 12, 15, 30, 50))
        .statusCode(200)
        .body("received", equalTo(4))
        .body("created", equalTo(4))
        .body("skipped", equalTo(1))
        .body("dialect.format", equalTo("XLSX"))
        .body("dialect.sheet", equalTo("Saisie 2018"))
        .body("dialect.mapping", equalTo("HALTE"))
        .body("dialect.ignoredColumns", contains("Directrice", "K"));
    As.analyst()
        .get(convention.at("measurements"))
        .then()
        .body("items", hasSize(4))
        .body(
            "items.find { it.breakdown == 'AGE_BAND=0_2;SEX=M' }.territory.code",
            equalTo("410180101"))
        .body("items.find { it.indicator == 'TAUX' }.denominator", equalTo("50"))
        .body("items.find { it.indicator == 'TAUX' }.comment", equalTo("complet"))
        .body("items.find { it.indicator == 'TAUX' }.status", equalTo("P"));
  }

  @Test
  void a_rejection_names_line_and_column_of_its_cell() {
    xlsx(
            by("HALTE").queryParam("dryRun", true),
            withMapping(HALTE),
            halte()
                .line(2018, "Blois nord", "douze", 15.5, 30, null)
                .line(2018, "Blois sud", 12)
                .line("2019", "41018", 7, true)
                .line("2019-01-01/2019-12-31", "41018", 8))
        .statusCode(200)
        .body("received", equalTo(7))
        .body("rejected", equalTo(7))
        .body("rejections.line", contains(4, 4, 4, 5, 6, 6, 7))
        .body(
            "rejections.code",
            contains(
                "not-a-number",
                "not-a-whole-number",
                "part-missing",
                "unknown-territory",
                "truth-value",
                "duplicate-differs",
                "duplicate-differs"))
        .body(
            "rejections.column",
            contains(
                "FILLES 0-2 ANS",
                "Garçons",
                "Places",
                "Quartier",
                "Garçons",
                "FILLES 0-2 ANS",
                "FILLES 0-2 ANS"))
        .body("rejections[3].value", equalTo("Blois sud"))
        .body("rejections[5].message", containsString("(C7)"))
        .body("rejections[6].message", containsString("(C6)"));
  }

  @Test
  void a_csv_is_read_by_a_mapping_too_with_a_column_a_year() {
    AConvention convention =
        withMapping(
            """
            {"code": "ANNEES", "name": "Une colonne par année",
             "values": [
               {"column": "2018", "indicatorColumn": "Code", "period": "2018"},
               {"column": "2019", "indicatorColumn": "Code", "period": "2019", "status": "P"}],
             "translations": {"indicator": [{"from": "familles", "to": "NB_FAM"}]},
             "skip": {"indicator": ["Population"]}, "ignoredColumns": ["Libellé", "Z"]}
            """);
    csv(
            by("ANNEES"),
            convention,
            "Code;Libellé;2018;2019;2020\nFamilles;les familles;210;198;5\n"
                + "Montant;x;;;\nMONTANT;x;1 234,5;;\nPopulation;x;46000;46100;\n;;;;\n")
        .statusCode(200)
        .body("received", equalTo(3))
        .body("created", equalTo(3))
        .body("skipped", equalTo(1))
        .body("dialect.separator", equalTo(";"))
        .body("dialect.ignoredColumns", contains("2020"))
        .body("totals.value", contains("1234.5", "408"));
    As.analyst()
        .get(convention.at("measurements"))
        .then()
        .body("items.status", containsInAnyOrder("A", "A", "P"));
  }

  @Test
  void an_empty_cell_may_say_that_the_figure_is_missing() {
    String mapping =
        """
        {"code": "M", "name": "M", "period": {"column": "an"}, "emptyCells": "MISSING",
         "status": {"column": "statut"},
         "values": [{"column": "familles", "indicator": "NB_FAM"}]}
        """;
    AConvention convention = withMapping(mapping);
    csv(by("M"), convention, "an;familles;statut\n2018;;\n2019;;Q\n2020;5;\n;;\nNotes;;\n")
        .statusCode(422)
        .body("rejections.code", contains("malformed-period"));
    csv(by("M"), convention, "an;familles;statut\n2018;;\n2019;;Q\n2020;5;\n")
        .statusCode(200)
        .body("created", equalTo(3));
    As.analyst()
        .get(convention.at("measurements"))
        .then()
        .body("items.status", containsInAnyOrder("O", "Q", "A"));
    csv(
            laep().queryParam("mapping", "S"),
            withMapping(mapping.replace("MISSING", "SKIP").replace("\"M\"", "\"S\"")),
            "an;familles;statut\n2018;;\n2019;;Q\n2020;5;\n")
        .statusCode(200)
        .body("created", equalTo(2));
  }

  @Test
  void a_day_in_a_sheet_stands_for_its_period() {
    AConvention convention =
        withMapping(
            """
            {"code": "MOIS", "name": "Par mois", "period": {"column": "Mois"},
             "values": [{"column": "B", "indicator": "NB_MENSUEL"}]}
            """);
    xlsx(
            by("MOIS"),
            convention,
            AWorkbook.withSheet("S").line("Mois", "n").line(LocalDate.of(2019, 3, 1), 4))
        .statusCode(200)
        .body("created", equalTo(1));
    As.analyst()
        .get(convention.at("measurements"))
        .then()
        .body("items[0].period.start", equalTo("2019-03-01"))
        .body("items[0].period.end", equalTo("2019-03-31"));
  }

  @Test
  void missing_columns_and_sheets_are_named_with_those_that_are_there() {
    AConvention convention = withMapping(HALTE);
    xlsx(
            by("HALTE"),
            convention,
            AWorkbook.withSheet("Saisie 2018").emptyLines(2).line("Année", "Zone", "x", "Places"))
        .statusCode(400)
        .body("code", equalTo("malformed-request"))
        .body("errors", hasSize(5))
        .body("errors[0].code", equalTo("missing-column"))
        .body("errors[0].detail", containsString("\"quartier\""))
        .body("errors[0].detail", containsString("Année, Zone, x, Places"));
    xlsx(by("HALTE"), convention, AWorkbook.withSheet("Feuil1").line("x"))
        .statusCode(400)
        .body("errors[0].code", equalTo("missing-sheet"))
        .body("errors[0].detail", containsString("Feuil1"));
    xlsx(by("HALTE"), convention, AWorkbook.withSheet("Saisie 2018").line("x"))
        .statusCode(400)
        .body("errors[0].code", equalTo("missing-header"))
        .body("errors[0].detail", containsString("3"));
    csv(
            by("HALTE"),
            convention,
            "titre\n\nAnnée;Quartier;Filles 0-2 ans;Filles 0-2 ans;Présents;Places;Remarques;Statut\n")
        .statusCode(400)
        .body("errors.code", contains("ambiguous-column"));
  }

  @Test
  void a_column_that_is_named_twice_in_two_ways_is_refused() {
    ValidatableResponse refused =
        csv(
            by("M"),
            withMapping(
                """
                {"code": "M", "name": "M", "period": {"constant": "2018"}, "values": [
                  {"column": "x", "indicator": "NB_FAM"}, {"column": "B", "indicator": "MONTANT"}]}
                """),
            "a;x\n1;2\n");
    refused.statusCode(400).body("errors.code", contains("repeated-column"));
  }

  @Test
  void a_mapping_that_is_unknown_or_another_partners_is_refused() {
    AConvention convention = withMapping(HALTE);
    csv(by("HALTES"), convention, "a;b\n")
        .statusCode(422)
        .body("errors[0].parameter", equalTo("mapping"))
        .body("errors[0].code", equalTo("unknown-mapping"))
        .body("errors[0].detail", containsString("Did you mean \"HALTE\"?"));
    csv(As.once(As.partner("CAF-41")).queryParam("mapping", "HALTE"), convention, "a;b\n")
        .statusCode(422)
        .body("errors[0].detail", containsString("PILOTE, DHIS2"));
    Sending.send(by("HALTE"), convention, "application/json", "{}".getBytes())
        .statusCode(400)
        .body("errors[0].code", equalTo("wrong-format"));
  }

  @Test
  void a_header_that_is_itself_data_about_a_person_refuses_the_file_and_is_not_repeated() {
    csv(
            by("M"),
            withMapping(
                """
                {"code": "M", "name": "M", "period": {"column": "an"},
                 "values": [{"column": "familles", "indicator": "NB_FAM"}]}
                """),
            "an;familles;185057800608491;Nom\n2018;5;1;x\n")
        .statusCode(400)
        .body("code", equalTo("personal-data"))
        .body("detail", containsString("(3, Nom)"))
        .body(not(containsString("185057800608491")));
  }

  @Test
  void a_person_in_a_column_that_is_not_read_rejects_the_rows_of_its_line() {
    AConvention convention =
        withMapping(
            """
            {"code": "M", "name": "M", "period": {"column": "an"}, "ignoredColumns": ["note"],
             "values": [{"column": "familles", "indicator": "NB_FAM"},
               {"column": "montant", "indicator": "MONTANT"}]}
            """);
    csv(
            by("M").queryParam("atomicity", "ROW"),
            convention,
            "an;familles;montant;note;autre\n2018;5;6;née le 12/03/1985;\n2019;7;;;\n"
                + "2020;8;;rien;185057800608491\n")
        .statusCode(200)
        .body("received", equalTo(4))
        .body("created", equalTo(1))
        .body("rejections.line", contains(2, 2, 4))
        .body("rejections.column", contains("note", "note", "autre"))
        .body("rejections.code", contains("personal-data", "personal-data", "personal-data"))
        .body("rejections.value", contains(nullValue(), nullValue(), nullValue()))
        .body(not(containsString("1985")))
        .body(not(containsString("185057800608491")));
  }

  @Test
  void what_was_answered_stays_the_answer_when_the_mapping_has_been_deleted_since() {
    AConvention convention = withMapping(HALTE);
    String key = UUID.randomUUID().toString();
    AWorkbook workbook = halte().line(2018, "BLOIS NORD", 12, 15, 30, 50);
    RequestSpecification request =
        As.partner("ASSO-LAEP").header("Idempotency-Key", key).queryParam("mapping", "HALTE");
    String id = xlsx(request, convention, workbook).statusCode(200).extract().path("id");
    String tag =
        As.partner("ASSO-LAEP")
            .get(convention.at("import-mappings/HALTE"))
            .then()
            .extract()
            .header("ETag");
    As.partner("ASSO-LAEP")
        .header("If-Match", tag)
        .delete(convention.at("import-mappings/HALTE"))
        .then()
        .statusCode(204);
    xlsx(by("HALTE"), convention, workbook).statusCode(422);
    xlsx(
            As.partner("ASSO-LAEP").header("Idempotency-Key", key).queryParam("mapping", "HALTE"),
            convention,
            workbook)
        .statusCode(200)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(id));
  }

  @Test
  void a_sheet_that_is_named_after_a_person_is_refused() {
    xlsx(
            laep(),
            AConvention.known(),
            AWorkbook.withSheet("Mme Durand")
                .line("indicator", "period", "value")
                .line("NB_FAM", 2018, 5))
        .statusCode(400)
        .body("code", equalTo("personal-data"))
        .body("errors[0].detail", containsString("rename it"))
        .body(not(containsString("Durand")));
  }
}
