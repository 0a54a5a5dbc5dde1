package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.importing.Sending.csv;
import static fr.ctg.evaluations.importing.Sending.keep;
import static fr.ctg.evaluations.importing.Sending.laep;
import static fr.ctg.evaluations.importing.Sending.send;
import static fr.ctg.evaluations.importing.Sending.xlsx;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of PILOTE and of DHIS2, which need no mapping of one's own. */
@QuarkusTest
class KnownLayoutsTest {

  private static final String PILOTE =
      "identifiant_indic;zone_id;date_valeur;type_valeur;valeur;maille\n";

  private static ValidatableResponse dhis2(AConvention convention, String mapping, String body) {
    return send(
        laep().queryParam("mapping", mapping).queryParam("atomicity", "ROW"),
        convention,
        "application/json",
        body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void actual_values_of_pilote_are_imported_and_agreed_ones_left_out() {
    AConvention convention = AConvention.known();
    csv(
            laep().queryParam("mapping", "PILOTE").queryParam("atomicity", "ROW"),
            convention,
            PILOTE
                + "NB_FAM;COM-41018;2018-12-31;va;210;COM\nNB_MENSUEL;COM41018;15/03/2019;VA;12;COM\n"
                + "NB_FAM;41018;2018-01-01;vi;180;COM\nNB_FAM;41018;2021-12-31;vc;250;COM\n"
                + "NB_FAM;COM41019;2019-12-31;va;1;COM\nNB_FAM;41018;2019-13-31;va;1;COM\n"
                + "NB_FAM;41018;2020-12-31;xx;1;COM\n")
        .statusCode(200)
        .body("received", equalTo(5))
        .body("created", equalTo(2))
        .body("rejected", equalTo(3))
        .body("skipped", equalTo(2))
        .body("dialect.mapping", equalTo("PILOTE"))
        .body("dialect.ignoredColumns", contains("maille"))
        .body("rejections.line", contains(6, 7, 8))
        .body(
            "rejections.code",
            contains("unknown-territory", "malformed-period", "unknown-value-type"))
        .body("rejections.column", contains("zone_id", "date_valeur", "type_valeur"))
        .body("rejections[0].fix", containsString("41018"));
    As.analyst()
        .get(convention.at("measurements"))
        .then()
        .body("items.period.end", containsInAnyOrder("2018-12-31", "2019-03-31"));
  }

  @Test
  void a_workbook_of_pilote_and_translations_of_its_codes() {
    AConvention convention = AConvention.known();
    keep(
        convention,
        """
        {"code": "PILOTE-41", "name": "Notre PILOTE", "basedOn": "PILOTE", "sheet": "Export",
         "translations": {"indicator": [{"from": "IND-501", "to": "NB_FAM"}],
           "territory": [{"from": "D41", "to": "41018"}]}, "skip": {"indicator": ["IND-502"]}}
        """);
    xlsx(
            laep().queryParam("mapping", "PILOTE-41"),
            convention,
            AWorkbook.withSheet("Export")
                .line("identifiant_indic", "zone_id", "date_valeur", "type_valeur", "valeur")
                .line("IND-501", "D41", LocalDate.of(2018, 12, 31), "va", 210)
                .line("IND-502", "D41", LocalDate.of(2018, 12, 31), "va", 3))
        .statusCode(200)
        .body("created", equalTo(1))
        .body("skipped", equalTo(1));
    csv(laep().queryParam("mapping", "PILOTE"), convention, "identifiant_indic;valeur\nNB_FAM;1\n")
        .statusCode(400)
        .body("errors.code", contains("missing-column", "missing-column", "missing-column"));
  }

  @Test
  void a_data_value_set_of_dhis2() {
    AConvention convention = AConvention.known();
    keep(
        convention,
        """
        {"code": "SI", "name": "SI", "basedOn": "DHIS2",
         "translations": {"indicator": [{"from": "fbfJHSPpUQD", "to": "NB_ENF"}],
           "breakdown": [{"from": "pq2XI5kz2BY", "to": "SEX=F"}]}, "skip": {"indicator": ["hfdmMSPBgLG"]}}
        """);
    dhis2(
            convention,
            "SI",
            """
            {"dataSet": "pBOMPrpg1QX", "completeDate": "2019-02-03", "dataValues": [
              {"dataElement": "fbfJHSPpUQD", "categoryOptionCombo": "pq2XI5kz2BY", "value": "12",
               "comment": "vu", "storedBy": "anne.durand@example.org", "created": "2019-02-03",
               "lastUpdated": "2019-02-03", "followup": false},
              {"dataElement": "fbfJHSPpUQD", "categoryOptionCombo": "default",
               "attributeOptionCombo": "HllvX50cXC0", "value": 25},
              {"dataElement": "NB_MENSUEL", "period": "201907", "orgUnit": "41018", "value": "4"},
              {"dataElement": "NB_FAM", "period": "2019Q3", "value": "4"},
              {"dataElement": "hfdmMSPBgLG", "value": "4"},
              {"dataElement": "NB_FAM", "value": "5", "deleted": true},
              {"dataElement": "unknown", "value": "5"},
              {"dataElement": "NB_FAM", "value": "5", "maille": "x"}
            ], "period": "2018", "orgUnit": "410180101"}
            """)
        .statusCode(200)
        .body("received", equalTo(6))
        .body("created", equalTo(3))
        .body("skipped", equalTo(2))
        .body("dialect.format", equalTo("JSON"))
        .body("dialect.mapping", equalTo("SI"))
        .body(
            "rejections.pointer",
            contains("/dataValues/3/period", "/dataValues/6/dataElement", "/dataValues/7/maille"))
        .body(
            "rejections.code", contains("period-too-short", "unknown-indicator", "unknown-field"));
    String kept =
        As.analyst()
            .get(convention.at("measurements"))
            .then()
            .body("items.breakdown", containsInAnyOrder("SEX=F", "_T", "_T"))
            .body("items.comment", hasItem("vu"))
            .extract()
            .asString();
    assertThat(kept, not(containsString("durand")));
  }

  @Test
  void a_body_that_is_no_data_value_set_is_refused() {
    AConvention convention = AConvention.known();
    for (String body :
        List.of(
            "[]",
            "{}",
            "{\"dataValues\": {}}",
            "{\"measurements\": []}",
            "{\"dataValues\": []} x",
            "{\"dataValues\": [")) {
      dhis2(convention, "DHIS2", body).statusCode(400).body("code", equalTo("malformed-request"));
    }
    dhis2(convention, "DHIS2", "{\"dataValues\": [{\"couleur\": 1}]}")
        .body(
            "rejections[0].fix",
            equalTo(
                "Possible fields: dataElement, period, orgUnit, categoryOptionCombo,"
                    + " attributeOptionCombo, value, comment, deleted."));
    dhis2(convention, "DHIS2", "{\"dataValues\": [1]}")
        .statusCode(200)
        .body("rejections.code", contains("malformed-json"))
        .body("rejections.pointer", contains("/dataValues/0"));
    csv(laep().queryParam("mapping", "DHIS2"), convention, "a;b\n")
        .statusCode(400)
        .body("errors[0].code", equalTo("wrong-format"))
        .body("errors[0].detail", containsString("JSON"));
  }

  @Test
  void a_data_value_set_with_a_field_about_people_is_refused_as_a_whole() {
    String row = "{\"dataElement\": \"NB_FAM\", \"period\": \"2018\", \"value\": \"1\"%s}";
    AConvention convention = AConvention.known();
    dhis2(convention, "DHIS2", "{\"dataValues\": [" + row.formatted(", \"nom\": \"Durand\"") + "]}")
        .statusCode(400)
        .body("code", equalTo("personal-data"))
        .body("errors.pointer", contains("/dataValues"))
        .body("detail", containsString("(nom)"))
        .body(not(containsString("Durand")));
    dhis2(
            convention,
            "DHIS2",
            "{\"dataValues\": [" + row.formatted(", \"Mme Durand Jeanne\": \"1\"") + "]}")
        .statusCode(200)
        .body("rejections.code", contains("personal-data"))
        .body(not(containsString("Durand")));
  }

  @Test
  void who_stored_a_value_is_not_kept_with_a_rejected_one_either() {
    AConvention convention = AConvention.known();
    String id =
        dhis2(
                convention,
                "DHIS2",
                """
                {"dataValues": [{"dataElement": "NB_FAMS", "storedBy": "dupont", "period": "2018",
                  "createdByUserInfo": {"surname": "Dupont"}, "value": "1"}]}
                """)
            .statusCode(200)
            .body("rejected", equalTo(1))
            .extract()
            .path("id");
    laep()
        .header("Accept", "application/x-ndjson")
        .get(convention.at("imports/" + id + "/rejected-lines"))
        .then()
        .statusCode(200)
        .body(containsString("NB_FAMS"))
        .body(not(containsString("upont")));
  }

  @Test
  void a_person_beside_the_columns_of_pilote_rejects_the_row() {
    csv(
            laep().queryParam("mapping", "PILOTE").queryParam("atomicity", "ROW"),
            AConvention.known(),
            PILOTE + "NB_FAM;COM-41018;2018-12-31;va;210;Mme Martin\n")
        .statusCode(200)
        .body("rejections.code", contains("personal-data"))
        .body("rejections.column", contains("maille"))
        .body(not(containsString("Martin")));
  }
}
