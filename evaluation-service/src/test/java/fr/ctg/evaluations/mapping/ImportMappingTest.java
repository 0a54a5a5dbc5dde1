package fr.ctg.evaluations.mapping;

import static fr.ctg.evaluations.As.once;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a partner says, once, how its files are to be read. */
@QuarkusTest
class ImportMappingTest {

  private static final String WIDE =
      """
      {"code": "HALTE", "name": "Fréquentation par trimestre",
       "sheet": "Saisie", "headerLine": 3,
       "period": {"column": "Trimestre"}, "territory": {"constant": "IRIS:410180101@2021"},
       "values": [
         {"column": "Filles", "indicator": "NB_ENF", "breakdown": "SEX=F"},
         {"column": "C", "indicator": "NB_ENF", "breakdown": "SEX=M", "status": "P"}],
       "translations": {"territory": [{"from": "Blois nord", "to": "IRIS:410180102"}]},
       "skip": {"period": ["TOTAL"]}, "ignoredColumns": ["Remarques"], "emptyCells": "MISSING"}
      """;

  @Inject Sql sql;

  private static RequestSpecification laep() {
    return As.partner("ASSO-LAEP").contentType(ContentType.JSON);
  }

  private static ValidatableResponse post(AConvention convention, String mapping) {
    return once(laep()).body(mapping).post(convention.at("import-mappings")).then();
  }

  private static ValidatableResponse malformed(String mapping, String... codes) {
    return post(AConvention.known(), mapping)
        .statusCode(400)
        .body("code", equalTo("malformed-request"))
        .body("errors.code", containsInAnyOrder(codes));
  }

  private static String with(String fields) {
    return "{\"code\": \"M\", \"name\": \"M\", " + fields + "}";
  }

  @Test
  void a_mapping_is_kept_read_replaced_and_deleted() {
    AConvention convention = AConvention.known();
    ValidatableResponse created =
        post(convention, WIDE)
            .statusCode(201)
            .body("partner", equalTo("ASSO-LAEP"))
            .body("code", equalTo("HALTE"))
            .body("values[0].part", equalTo("VALUE"))
            .body("values[1].column", equalTo("C"))
            .body("emptyCells", equalTo("MISSING"))
            .body("translations.territory[0].from", equalTo("Blois nord"));
    String id = created.extract().path("id");
    created.header("Location", endsWith(convention.at("import-mappings/" + id)));
    String tag = created.extract().header("ETag");
    for (String key : List.of(id, "HALTE")) {
      laep()
          .get(convention.at("import-mappings/" + key))
          .then()
          .statusCode(200)
          .header("ETag", tag)
          .body("id", equalTo(id))
          .body("headerLine", equalTo(3));
    }
    laep().body(WIDE).put(convention.at("import-mappings/HALTE")).then().statusCode(428);
    String next =
        laep()
            .header("If-Match", tag)
            .body(WIDE.replace("HALTE", "HALTE-2"))
            .put(convention.at("import-mappings/HALTE"))
            .then()
            .statusCode(200)
            .body("id", equalTo(id))
            .body("code", equalTo("HALTE-2"))
            .extract()
            .header("ETag");
    laep()
        .header("If-Match", tag)
        .delete(convention.at("import-mappings/HALTE-2"))
        .then()
        .statusCode(412);
    laep()
        .header("If-Match", next)
        .delete(convention.at("import-mappings/HALTE-2"))
        .then()
        .statusCode(204);
    laep()
        .get(convention.at("import-mappings/" + id))
        .then()
        .statusCode(404)
        .body("code", equalTo("import-mapping-not-found"));
    assertEquals(
        List.of("created", "replaced", "deleted"),
        sql.list(
            "select action from audit_entry where subject_id = ? order by id",
            row -> row.getString(1),
            UUID.fromString(id)));
  }

  @Test
  void the_same_key_keeps_one_mapping_and_a_code_is_taken_once() {
    AConvention convention = AConvention.known();
    String key = UUID.randomUUID().toString();
    for (String replayed : new String[] {null, "true"}) {
      laep()
          .header("Idempotency-Key", key)
          .body(WIDE)
          .post(convention.at("import-mappings"))
          .then()
          .statusCode(201)
          .header("Idempotent-Replayed", equalTo(replayed));
    }
    laep()
        .get(convention.at("import-mappings"))
        .then()
        .statusCode(200)
        .body("items.code", contains("HALTE"));
    post(convention, WIDE)
        .statusCode(409)
        .body("code", equalTo("import-mapping-code-taken"))
        .body("detail", containsString("HALTE"));
  }

  @Test
  void a_partner_knows_nothing_of_anothers_and_a_coordinator_acts_for_one() {
    AConvention convention = AConvention.known();
    RequestSpecification coordinator = once(As.coordinator()).contentType(ContentType.JSON);
    once(As.coordinator())
        .contentType(ContentType.JSON)
        .body(WIDE)
        .post(convention.at("import-mappings"))
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("onBehalfOf"));
    String id =
        coordinator
            .queryParam("onBehalfOf", "CAF-41")
            .body(WIDE)
            .post(convention.at("import-mappings"))
            .then()
            .statusCode(201)
            .body("partner", equalTo("CAF-41"))
            .extract()
            .path("id");
    assertEquals(
        "CAF-41",
        sql.first(
                "select on_behalf_of from audit_entry where subject_id = ?",
                row -> row.getString(1),
                UUID.fromString(id))
            .orElseThrow());
    for (String key : List.of(id, "HALTE")) {
      laep().get(convention.at("import-mappings/" + key)).then().statusCode(404);
      laep()
          .header("If-Match", "\"0\"")
          .body(WIDE)
          .put(convention.at("import-mappings/" + key))
          .then()
          .statusCode(404);
      laep()
          .header("If-Match", "\"0\"")
          .delete(convention.at("import-mappings/" + key))
          .then()
          .statusCode(404);
    }
    laep().get(convention.at("import-mappings")).then().body("items", hasSize(0));
    laep()
        .queryParam("onBehalfOf", "CAF-41")
        .get(convention.at("import-mappings"))
        .then()
        .statusCode(403)
        .body("code", equalTo("not-on-behalf-of-others"));
    post(convention, WIDE).statusCode(201);
    As.analyst().get(convention.at("import-mappings")).then().body("items", hasSize(2));
    As.analyst()
        .queryParam("onBehalfOf", "CAF-41")
        .get(convention.at("import-mappings"))
        .then()
        .body("items.partner", contains("CAF-41"));
    As.analyst()
        .get(convention.at("import-mappings/HALTE"))
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("onBehalfOf"));
    once(As.analyst())
        .contentType(ContentType.JSON)
        .body(WIDE)
        .post(convention.at("import-mappings"))
        .then()
        .statusCode(403);
  }

  @Test
  void what_does_not_fit_together_is_said_at_once() {
    malformed(with("\"values\": []"), "required", "required")
        .body("errors.pointer", containsInAnyOrder("/values", "/period"));
    malformed(
            with(
                """
                "period": {"column": "A", "constant": "2019"}, "territory": {},
                "values": [
                  {"column": "B", "indicator": "NB_FAM", "indicatorColumn": "D"},
                  {"column": "b", "indicator": "NB_FAM", "period": "19"},
                  {"column": "E", "indicator": "TAUX", "part": "NUMERATOR"},
                  {"column": "F", "indicator": "MONTANT"}, {"column": "G", "indicator": "MONTANT"}],
                "translations": {"indicator": [{"from": "Été", "to": "X"}, {"from": "ete", "to": "Y"}],
                  "period": [{"from": "T1", "to": "premier"}]}
                """),
            "column-or-constant",
            "column-or-constant",
            "indicator-or-column",
            "repeated-column",
            "malformed-period",
            "part-missing",
            "repeated-value",
            "repeated-value",
            "repeated-translation",
            "malformed-period")
        .body("errors[0].pointer", equalTo("/period"));
    malformed(
        with(
            """
            "period": {"constant": "2019"}, "values": [
              {"column": "B", "indicator": "TAUX"},
              {"column": "C", "indicator": "TAUX", "part": "NUMERATOR"},
              {"column": "D", "indicator": "TAUX", "part": "DENOMINATOR"}]
            """),
        "value-and-parts");
    malformed(
        with("\"basedOn\": \"DHIS2\", \"sheet\": \"S\", \"headerLine\": 2"),
        "layout-is-known",
        "layout-is-known");
    malformed("{\"code\": \"dhis2\", \"name\": \"x\", \"basedOn\": \"DHIS2\"}", "reserved-code");
    malformed("{\"name\": \"x\", \"colour\": 1}", "required", "unknown-property");
  }

  @Test
  void what_the_convention_does_not_have_is_said_at_once_with_what_was_meant() {
    post(
            AConvention.known(),
            with(
                """
                "period": {"constant": "2019"}, "territory": {"constant": "41019"},
                "values": [
                  {"column": "B", "indicator": "NB_FAMS"},
                  {"column": "C", "indicator": "AVIS"},
                  {"column": "D", "indicator": "MONTANT", "part": "NUMERATOR"},
                  {"column": "E", "indicator": "MONTANT", "part": "DENOMINATOR"},
                  {"column": "F", "indicator": "NB_ENF", "territory": "IRIS:410180109"}],
                "translations": {"indicator": [{"from": "x", "to": "TOTALLY_UNKNOWN"}],
                  "territory": [{"from": "y", "to": "IRIS:410180101@2021"}]}
                """))
        .statusCode(422)
        .body(
            "errors.pointer",
            contains(
                "/territory/constant",
                "/values/0/indicator",
                "/values/1/indicator",
                "/values/2/part",
                "/values/3/part",
                "/values/4/territory",
                "/translations/indicator/0/to"))
        .body(
            "errors.code",
            contains(
                "unknown-territory",
                "unknown-indicator",
                "qualitative-not-imported",
                "parts-not-allowed",
                "parts-not-allowed",
                "unknown-territory",
                "unknown-indicator"))
        .body("errors[0].detail", containsString("Did you mean \"41018\"?"))
        .body("errors[1].detail", containsString("Did you mean \"NB_FAM\"?"));
  }

  @Test
  void a_known_layout_takes_translations_only() {
    post(
            AConvention.known(),
            """
            {"code": "SI", "name": "SI petite enfance", "basedOn": "DHIS2",
             "translations": {"indicator": [{"from": "fbfJHSPpUQD", "to": "NB_ENF"}]}}
            """)
        .statusCode(201)
        .body("basedOn", equalTo("DHIS2"))
        .body("sheet", nullValue());
  }

  @Test
  void a_mapping_speaks_of_nobody() {
    post(
            AConvention.known(),
            """
            {"code": "M", "name": "Fichier de Mme Durand", "comment": {"constant": "a@caf.fr"},
             "period": {"constant": "2018"},
             "values": [{"column": "185057800608491", "indicator": "NB_FAM"}],
             "translations": {"territory": [{"from": "chez Mme Martin", "to": "ici"}]},
             "ignoredColumns": ["x", "Mme Martin"]}
            """)
        .statusCode(422)
        .body(
            "errors.pointer",
            contains(
                "/name",
                "/comment/constant",
                "/values/0/column",
                "/translations/territory/0/from",
                "/ignoredColumns/1"))
        .body("errors.code", everyItem(equalTo("personal-data")))
        .body(not(containsString("Durand")))
        .body(not(containsString("Martin")));
  }
}
