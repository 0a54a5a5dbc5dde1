package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.As.once;
import static fr.ctg.evaluations.importing.SentLines.laep;
import static fr.ctg.evaluations.importing.SentRows.csv;
import static fr.ctg.evaluations.importing.SentRows.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The formats that an import is sent in. */
@QuarkusTest
class ImportFormatTest {

  @Test
  void json_and_ndjson_say_the_same() {
    AConvention convention = AConvention.known();
    send(
            once(laep()),
            convention,
            "application/json",
            """
            {"measurements": [
              {"indicator": "NB_ENF", "period": "2018", "breakdown": {"SEX": "F"}, "value": 12},
              {"indicator": "TAUX", "period": "2018", "numerator": "30", "denominator": 50.0}
            ]}
            """)
        .statusCode(200)
        .body("created", equalTo(2))
        .body("dialect.format", equalTo("JSON"))
        .body("totals.numerator", contains(nullValue(), equalTo("30")));
    send(
            once(laep()),
            convention,
            "application/x-ndjson",
            """
            {"indicator": "NB_ENF", "period": "2018", "breakdown": "SEX=F", "value": "12.0"}

            {"indicator": "TAUX", "period": "2018-01-01/2018-12-31", "numerator": 30, "denominator": "50"}
            """)
        .statusCode(200)
        .body("unchanged", equalTo(2))
        .body("revision", nullValue());
  }

  @Test
  void a_json_body_that_is_no_list_of_measurements_is_refused() {
    AConvention convention = AConvention.known();
    for (String body : List.of("[]", "{\"rows\": []}", "{\"measurements\": []} x", "{", "")) {
      send(once(laep()), convention, "application/json", body)
          .statusCode(400)
          .contentType("application/problem+json")
          .body("code", equalTo("malformed-request"));
    }
  }

  @Test
  void what_is_wrong_with_one_json_row_is_said_by_pointer() {
    send(
            laep().queryParam("dryRun", true).queryParam("atomicity", "ROW"),
            AConvention.known(),
            "application/json",
            """
            {"measurements": [
              {"indicator": "NB_FAM", "period": "2018", "value": 1},
              {"indicator": "NB_FAM", "period": 2019, "value": 1},
              {"indicator": "NB_FAM", "period": "2019", "valeur": 1},
              {"indicator": "NB_FAM", "period": "2020", "value": true}
            ]}
            """)
        .statusCode(200)
        .body("received", equalTo(4))
        .body("created", equalTo(1))
        .body("rejected", equalTo(3))
        .body(
            "rejections.pointer",
            contains("/measurements/1/period", "/measurements/2/valeur", "/measurements/3/value"))
        .body("rejections.code", contains("wrong-type", "unknown-field", "wrong-type"));
  }

  @Test
  void a_bad_ndjson_line_spoils_no_other() {
    send(
            once(laep()).queryParam("atomicity", "ROW"),
            AConvention.known(),
            "application/x-ndjson",
            "{\"indicator\":\"NB_FAM\",\"period\":\"2018\",\"value\":1}\n{oops\n"
                + "{\"indicator\":\"NB_FAM\",\"period\":\"2019\",\"value\":2}\n")
        .statusCode(200)
        .body("created", equalTo(2))
        .body("rejections[0].line", equalTo(2))
        .body("rejections[0].code", equalTo("malformed-json"));
  }

  @Test
  void what_is_no_object_in_a_list_rejects_itself_alone() {
    send(
            once(laep().queryParam("atomicity", "ROW")),
            AConvention.known(),
            "application/json",
            "{\"measurements\": [{\"indicator\":\"NB_FAM\",\"period\":\"2018\",\"value\":1}, null, [1]]}")
        .statusCode(200)
        .body("created", equalTo(1))
        .body("rejections.code", contains("malformed-json", "malformed-json"))
        .body("rejections.pointer", contains("/measurements/1", "/measurements/2"));
  }

  @Test
  void half_a_character_rejects_its_row_and_spoils_no_answer() {
    AConvention convention = AConvention.known();
    String good = "{\"indicator\":\"NB_FAM\",\"period\":\"2018\",\"value\":8}\n";
    for (String field :
        List.of("indicator", "period", "territory", "breakdown", "status", "value")) {
      String bad =
          "{\"indicator\":\"NB_FAM\",\"period\":\"2019\",\"value\":1,\""
              + field
              + "\":\"\\ud800\"}\n";
      String row =
          field.matches("indicator|period|value")
              ? bad.replaceFirst("\"" + field + "\":[^,]+,", "")
              : bad;
      send(
              once(laep().queryParam("atomicity", "ROW")),
              convention,
              "application/x-ndjson",
              good + row)
          .statusCode(200)
          .body("rejected", equalTo(1))
          .body("rejections[0].line", equalTo(2));
    }
  }

  @Test
  void the_real_figures_of_blois_come_in_windows_1252() {
    AConvention convention = AConvention.unpublished();
    for (int indicator = 0; indicator < 20; indicator++) {
      convention.indicator("IRIS_" + indicator, Map.of("measure", "COUNT"));
    }
    for (int iris = 1; iris <= 20; iris++) {
      convention.territory("IRIS", "4101802%02d".formatted(iris), "2021");
    }
    convention.publish();
    StringBuilder file =
        new StringBuilder("Indicateur;P\u00e9riode;Territoire;Valeur;Statut;Commentaire\r\n");
    int cells = 0;
    for (int iris = 1; iris <= 20; iris++) {
      for (int indicator = 0; indicator < 20; indicator++) {
        boolean secret = cells < 8;
        file.append("IRIS_%d;2021;4101802%02d;".formatted(indicator, iris))
            .append(secret ? ";Q;retenu : secret \u00e9tabli" : "1\u00a0000;;")
            .append("\r\n");
        cells++;
      }
    }
    once(laep())
        .header("Content-Type", "text/csv")
        .body(file.toString().getBytes(Charset.forName("windows-1252")))
        .post(convention.at("imports"))
        .then()
        .statusCode(200)
        .body("created", equalTo(400))
        .body("dialect.encoding", equalTo("windows-1252"))
        .body("totals", hasSize(20));
    As.analyst()
        .queryParam("status", "Q")
        .header("Prefer", "return=total-count")
        .get(convention.at("measurements"))
        .then()
        .body("total", equalTo(8))
        .body("items[0].comment", equalTo("retenu : secret \u00e9tabli"))
        .body("items[0].value", nullValue());
  }

  @Test
  void a_body_of_no_stated_type_is_refused() {
    laep()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .defaultContentCharset("UTF-8")
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .noContentType()
        .queryParam("dryRun", true)
        .post(AConvention.known().at("imports"))
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  @Test
  void a_workbook_that_is_sent_as_csv_is_told_its_type() {
    csv(once(laep()), AConvention.known(), "PK\u0003\u0004\u0014\u0000rest")
        .statusCode(400)
        .body("errors.code", contains("workbook-as-csv"))
        .body("errors[0].detail", containsString("spreadsheetml"));
  }
}
