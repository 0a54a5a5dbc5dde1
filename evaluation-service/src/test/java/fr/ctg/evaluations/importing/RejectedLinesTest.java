package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.importing.SentLines.laep;
import static fr.ctg.evaluations.importing.SentLines.laepOnce;
import static fr.ctg.evaluations.importing.SentLines.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RejectedLinesTest {

  private static String refused(AConvention convention, String type, String file) {
    return send(laepOnce(), convention, type, file.getBytes(StandardCharsets.UTF_8))
        .statusCode(422)
        .extract()
        .path("id");
  }

  private static String lines(AConvention convention, String id, String accept) {
    return laep()
        .header("Accept", accept)
        .get(convention.at("imports/" + id + "/rejected-lines"))
        .then()
        .statusCode(200)
        .header("Content-Type", startsWith(accept.split(";")[0]))
        .extract()
        .asString();
  }

  @Test
  void rejected_lines_come_back_as_they_were_sent_with_what_is_wrong_and_can_be_sent_again() {
    AConvention convention = AConvention.known();
    String id =
        refused(
            convention,
            "text/csv",
            """
            Indicateur;Période;valeur;statut
            NB_FAM;2018;10;
            NB_FAN;2019;x;
            NB_FAM;2020;-5;
            """);
    String spreadsheet = lines(convention, id, "text/csv;profile=spreadsheet");
    assertEquals(
        "\ufeffIndicateur;Période;valeur;statut;rejection\r\n"
            + "NB_FAN;2019;x;;\"indicateur : There is no indicator \"\"NB_FAN\"\" in this"
            + " convention. Did you mean \"\"NB_FAM\"\"?\"\r\n",
        spreadsheet
            .lines()
            .limit(2)
            .map(line -> line + "\r\n")
            .reduce("", String::concat)
            .replace("Indicateur : ", "indicateur : "));
    String corrected = spreadsheet.replace("NB_FAN;2019;x", "NB_FAM;2019;20").replace("-5", "5");
    send(laepOnce(), convention, "text/csv", corrected.getBytes(StandardCharsets.UTF_8))
        .statusCode(200)
        .body("created", equalTo(2));
  }

  @Test
  void of_json_an_object_a_line_comes_back() {
    AConvention convention = AConvention.known();
    String id =
        refused(
            convention,
            "application/json",
            """
            {"measurements": [
              {"indicator": "NB_FAM", "period": "2018", "value": 1},
              {"indicator": "NB_ENF", "period": "2018", "breakdown": {"SEX": "X"}, "value": 1.50}]}
            """);
    assertEquals(
        "{\"indicator\":\"NB_ENF\",\"period\":\"2018\",\"breakdown\":{\"SEX\":\"X\"},\"value\":1.50}\n",
        lines(convention, id, "application/x-ndjson"));
    String ndjson =
        refused(
            convention,
            "application/x-ndjson",
            "{\"indicator\": \"NB_FAM\", \"period\": \"2018\"}\nrubbish\n");
    assertEquals(
        "{\"indicator\": \"NB_FAM\", \"period\": \"2018\"}\nrubbish\n",
        lines(convention, ndjson, "application/x-ndjson"));
  }

  @Test
  void differing_duplicates_come_back_both() {
    AConvention convention = AConvention.known();
    String id =
        refused(
            convention,
            "text/csv",
            "indicator,period,value\nNB_FAM,2018,1\nNB_FAM,2019,5\nNB_FAM,2018,2\n");
    assertEquals(3, lines(convention, id, "text/csv").lines().count());
  }

  @Test
  void a_line_that_speaks_of_one_person_is_not_kept() {
    AConvention convention = AConvention.known();
    String id =
        refused(
            convention,
            "text/csv",
            "indicator;period;value;comment\nNB_FAM;2018;1;Mme Durand\nNB_FAM;2019;x;\n");
    String lines = lines(convention, id, "text/csv");
    assertEquals(2, lines.lines().count());
    assertEquals(false, lines.contains("Durand"));
  }

  @Test
  void a_line_with_too_many_cells_keeps_them_and_is_refused_again_as_it_is() {
    AConvention convention = AConvention.known();
    String id =
        refused(
            convention, "text/csv", "indicator,period,territory,value\nNB_FAM,2018,41018,4,5\n");
    String lines = lines(convention, id, "text/csv");
    assertEquals(true, lines.contains("NB_FAM,2018,41018,4,5,"), lines);
    send(laepOnce(), convention, "text/csv", lines.getBytes(StandardCharsets.UTF_8))
        .statusCode(422)
        .body("rejections.code", contains("wrong-field-count"));
  }

  @Test
  void a_line_that_cannot_be_read_and_speaks_of_one_person_is_not_kept_either() {
    AConvention convention = AConvention.known();
    String id =
        send(
                laepOnce(),
                convention,
                "text/csv",
                "indicator;period;value;comment\nNB_FAM;2018;185057800608491;ok;x\n"
                    .getBytes(StandardCharsets.UTF_8))
            .statusCode(422)
            .body("rejections.code", contains("personal-data"))
            .extract()
            .path("id");
    assertEquals("", lines(convention, id, "text/csv;profile=opendata"));
    String ndjson =
        send(
                laepOnce(),
                convention,
                "application/x-ndjson",
                "{bad Mme Martin 185057800608491\n".getBytes(StandardCharsets.UTF_8))
            .statusCode(422)
            .body("rejections.code", contains("personal-data"))
            .extract()
            .path("id");
    assertEquals("", lines(convention, ndjson, "application/x-ndjson"));
  }

  @Test
  void another_partners_lines_are_not_there() {
    AConvention convention = AConvention.known();
    String id = refused(convention, "text/csv", "indicator;period;value\nNB_FAM;2018;x\n");
    As.partner("CAF-41")
        .header("Accept", "text/csv")
        .get(convention.at("imports/" + id + "/rejected-lines"))
        .then()
        .statusCode(404);
  }

  @Test
  void lines_of_a_mapped_file_whose_header_is_further_down_can_be_sent_again_as_they_are() {
    AConvention convention = AConvention.known();
    laep()
        .contentType("application/json")
        .body(
            """
            {"code": "BAS", "name": "En-tête en ligne 3", "headerLine": 3, "period": {"column": "An"},
             "values": [{"column": "Familles", "indicator": "NB_FAM"}]}
            """)
        .post(convention.at("import-mappings"))
        .then()
        .statusCode(201);
    String id =
        send(
                laepOnce().queryParam("mapping", "BAS"),
                convention,
                "text/csv",
                "Familles;;\n\nAn;Familles\n2018;dix\n".getBytes(StandardCharsets.UTF_8))
            .statusCode(422)
            .extract()
            .path("id");
    String lines = lines(convention, id, "text/csv;profile=spreadsheet");
    assertEquals("An;Familles;rejection", lines.lines().skip(2).findFirst().orElseThrow());
    send(
            laepOnce().queryParam("mapping", "BAS"),
            convention,
            "text/csv",
            lines.replace("2018;dix", "2018;10").getBytes(StandardCharsets.UTF_8))
        .statusCode(200)
        .body("created", equalTo(1));
  }

  private static String refusedDocument(AConvention convention, String body) {
    return send(
            laepOnce().queryParam("mapping", "DHIS2"),
            convention,
            "application/json",
            body.getBytes(StandardCharsets.UTF_8))
        .statusCode(422)
        .extract()
        .path("id");
  }

  @Test
  void of_dhis2_a_document_comes_back_with_what_holds_for_all_and_can_be_sent_again() {
    AConvention convention = AConvention.known();
    String id =
        refusedDocument(
            convention,
            """
            {"period": "2019", "dataValues": [
               {"dataElement": "NB_FAM", "value": "44"},
               {"dataElement": "NB_FAN", "value": "45", "period": "2018"},
               {"dataElement": "MONTENT", "value": "45"}],
             "orgUnit": "41018"}
            """);
    String document = lines(convention, id, "application/json");
    assertEquals(
        """
        {"period":"2019","orgUnit":"41018", "dataValues": [
        {"dataElement":"NB_FAN","value":"45","period":"2018"},
        {"dataElement":"MONTENT","value":"45"}
        ]}
        """,
        document);
    send(
            laepOnce().queryParam("mapping", "DHIS2"),
            convention,
            "application/json",
            document
                .replace("NB_FAN", "NB_FAM")
                .replace("MONTENT", "MONTANT")
                .getBytes(StandardCharsets.UTF_8))
        .statusCode(200)
        .body("created", equalTo(2));
  }

  @Test
  void numbers_of_json_come_back_with_the_digits_that_were_sent() {
    AConvention convention = AConvention.known();
    String id =
        refusedDocument(
            convention,
            """
            {"dataValues": [
               {"dataElement": "NB_FAN", "period": "2019", "value": 1.2e1, "couleur": [1E2, {"a": 0.50}]}]}
            """);
    assertEquals(
        """
        { "dataValues": [
        {"dataElement":"NB_FAN","period":"2019","value":1.2e1,"couleur":[1E2,{"a":0.50}]}
        ]}
        """
            .replace("{ ", "{"),
        lines(convention, id, "application/json"));
  }

  @Test
  void decimals_come_back_in_the_way_of_the_file_that_they_are_asked_for_in() {
    AConvention convention = AConvention.known();
    String id =
        refused(
            convention,
            "text/csv",
            "indicateur;période;valeur;commentaire\n"
                + "MONTANT;2018;1,234;\nMONTENT;2019;2,345;012\nMONTANT;2017-01;-3,5;=x\n");
    assertEquals(
        "MONTENT;2019;2,345;012;",
        lines(convention, id, "text/csv").lines().toList().get(1).substring(0, 23));
    String opendata = lines(convention, id, "text/csv;profile=opendata");
    assertEquals("MONTENT,2019,2.345,012,", opendata.lines().toList().get(1).substring(0, 23));
    assertEquals("MONTANT,2017-01,-3.5,'=x,", opendata.lines().toList().get(2).substring(0, 25));
    send(
            laepOnce(),
            convention,
            "text/csv",
            opendata
                .replace("MONTENT", "MONTANT")
                .replace("2017-01,-3.5", "2017,3.5")
                .getBytes(StandardCharsets.UTF_8))
        .statusCode(200)
        .body("created", equalTo(2))
        .body("totals[0].value", equalTo("5.845"));
  }

  @Test
  void days_and_decimals_of_a_workbook_come_back_as_such_and_are_read_again() {
    AConvention convention = AConvention.known();
    AWorkbook workbook =
        AWorkbook.withSheet("Saisie")
            .line("indicator", "period", "value")
            .line("NB_FAN", LocalDate.of(2019, 6, 30), 41.75)
            .line("MONTENT", LocalDate.of(2020, 6, 30), -1.5);
    String id = Sending.xlsx(laepOnce(), convention, workbook).statusCode(422).extract().path("id");
    String lines = lines(convention, id, "text/csv");
    send(
            laepOnce(),
            convention,
            "text/csv",
            lines
                .replace("NB_FAN", "MONTANT")
                .replace("MONTENT", "MONTANT")
                .replace("-1,5", "41,80")
                .getBytes(StandardCharsets.UTF_8))
        .statusCode(200)
        .body("created", equalTo(2));
  }

  @Test
  void lines_that_were_sent_again_as_they_came_back_have_one_column_of_reasons() {
    AConvention convention = AConvention.known();
    String id = refused(convention, "text/csv", "indicator,period,value\nNB_FAN,2018,1\n");
    String first = lines(convention, id, "text/csv");
    String again = refused(convention, "text/csv", first);
    assertEquals(first, lines(convention, again, "text/csv"));
  }
}
