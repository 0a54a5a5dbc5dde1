package fr.ctg.evaluations.measurement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SingleMeasurementTest {

  private static final String OF_2019 =
      """
      {"indicator": "NB_FAM", "period": "2019", "value": 10, "comment": "provisoire", "status": "P"}
      """;

  @Inject Sql sql;

  private static RequestSpecification laep() {
    return As.partner("ASSO-LAEP");
  }

  private static ValidatableResponse post(
      RequestSpecification request, AConvention convention, String body) {
    return request
        .contentType("application/json")
        .body(body)
        .post(convention.at("measurements"))
        .then();
  }

  private static ValidatableResponse put(
      RequestSpecification request, AConvention convention, String id, String body) {
    return request
        .contentType("application/json")
        .body(body)
        .put(convention.at("measurements/" + id))
        .then();
  }

  private long audited(String id, String action) {
    return sql.first(
            "select count(*) from audit_entry where subject_id = cast(? as uuid) and action = ?",
            row -> row.getLong(1),
            id,
            action)
        .orElseThrow();
  }

  @Test
  void one_is_recorded_by_itself() {
    AConvention convention = AConvention.known();
    ValidatableResponse answer =
        post(laep(), convention, OF_2019)
            .statusCode(201)
            .header("ETag", notNullValue())
            .body("indicator", equalTo("NB_FAM"))
            .body("period.code", equalTo("2019"))
            .body("territory.code", equalTo("41018"))
            .body("breakdown", equalTo("_T"))
            .body("partner", equalTo("ASSO-LAEP"))
            .body("value", equalTo("10"))
            .body("status", equalTo("P"))
            .body("comment", equalTo("provisoire"));
    String id = answer.extract().path("id");
    answer.header("Location", endsWith("/measurements/" + id));
    laep().get(convention.at("measurements/" + id)).then().body("value", equalTo("10"));
    assertEquals(1, audited(id, "created"));
  }

  @Test
  void the_same_again_is_as_it_was_and_another_content_is_refused() {
    AConvention convention = AConvention.known();
    String id = post(laep(), convention, OF_2019).statusCode(201).extract().path("id");
    post(laep(), convention, OF_2019).statusCode(200).body("id", equalTo(id));
    post(laep(), convention, OF_2019.replace("10", "11"))
        .statusCode(409)
        .body("code", equalTo("measurement-exists"))
        .body("detail", containsString(id))
        .body("allowedMoves", contains("PUT", "DELETE"));
    laep().get(convention.at("measurements/" + id + "/revisions")).then().body("items", hasSize(1));
  }

  @Test
  void a_request_with_a_key_happens_once() {
    AConvention convention = AConvention.known();
    String key = UUID.randomUUID().toString();
    String id =
        post(laep().header("Idempotency-Key", key), convention, OF_2019)
            .statusCode(201)
            .extract()
            .path("id");
    post(laep().header("Idempotency-Key", key), convention, OF_2019)
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(id));
  }

  @Test
  void all_that_is_wrong_is_said_at_once() {
    AConvention convention = AConvention.known();
    post(
            laep(),
            convention,
            """
            {"indicator": "NB_FAM", "period": "demain", "territory": "99999", "value": "x"}
            """)
        .statusCode(422)
        .body("code", equalTo("rule-broken"))
        .body(
            "errors.code",
            containsInAnyOrder("malformed-period", "unknown-territory", "not-a-number"))
        .body("errors.pointer", containsInAnyOrder("/period", "/territory", "/value"));
    post(laep(), convention, "{\"indicator\": \"NB_FAMI\", \"period\": \"2019\", \"value\": 1}")
        .statusCode(422)
        .body("errors.code", contains("unknown-indicator"))
        .body("errors[0].detail", containsString("NB_FAM"));
    post(laep(), convention, "{\"indicator\": \"NB_CAF\", \"period\": \"2019\", \"value\": 1}")
        .statusCode(422)
        .body("errors.code", contains("not-responsible"));
    for (String body : List.of("[]", "", "{", "{} x", "{\"indicator\": 7}", "{\"valeurs\": 1}")) {
      post(laep(), convention, body)
          .statusCode(400)
          .contentType("application/problem+json")
          .body("code", equalTo("malformed-request"));
    }
    post(laep(), convention, "{\"indicator\": \"NB_FAM\", \"nom\": \"x\"}")
        .statusCode(400)
        .body("code", equalTo("personal-data"));
    laep().get(convention.at("measurements")).then().body("items", hasSize(0));
  }

  @Test
  void a_correction_is_a_revision_with_its_reason() {
    AConvention convention = AConvention.known();
    ValidatableResponse first = post(laep(), convention, OF_2019).statusCode(201);
    String id = first.extract().path("id");
    String tag = first.extract().header("ETag");
    String correction = "{\"value\": \"12\", \"reason\": \"Comptage définitif\"}";
    put(laep(), convention, id, correction).statusCode(428);
    String newer =
        put(laep().header("If-Match", tag), convention, id, correction)
            .statusCode(200)
            .body("value", equalTo("12"))
            .body("status", equalTo("A"))
            .body("comment", nullValue())
            .extract()
            .header("ETag");
    put(laep().header("If-Match", tag), convention, id, correction).statusCode(412);
    put(laep().header("If-Match", newer), convention, id, correction)
        .statusCode(200)
        .header("ETag", newer);
    laep()
        .get(convention.at("measurements/" + id + "/revisions"))
        .then()
        .body("items.value", contains("12", "10"))
        .body("items[0].reason", equalTo("Comptage définitif"))
        .body("items[0].recordedBy", equalTo("asso-laep"));
    assertEquals(1, audited(id, "replaced"));
  }

  @Test
  void what_a_measurement_is_of_cannot_be_changed() {
    AConvention convention = AConvention.known();
    ValidatableResponse first = post(laep(), convention, OF_2019).statusCode(201);
    put(
            laep().header("If-Match", first.extract().header("ETag")),
            convention,
            first.extract().path("id"),
            "{\"period\": \"2020\", \"value\": 1}")
        .statusCode(422)
        .body("errors.code", contains("identity-given"))
        .body("errors.pointer", contains("/period"));
  }

  @Test
  void what_is_withdrawn_is_gone_and_its_past_is_not() {
    AConvention convention = AConvention.known();
    ValidatableResponse first = post(laep(), convention, OF_2019).statusCode(201);
    String id = first.extract().path("id");
    laep().delete(convention.at("measurements/" + id)).then().statusCode(428);
    laep()
        .header("If-Match", first.extract().header("ETag"))
        .queryParam("reason", "Doublon")
        .delete(convention.at("measurements/" + id))
        .then()
        .statusCode(204);
    laep().get(convention.at("measurements/" + id)).then().statusCode(404);
    laep()
        .get(convention.at("measurements/" + id + "/revisions"))
        .then()
        .statusCode(200)
        .body("items.withdrawn", contains(equalTo(true), nullValue()))
        .body("items[0].reason", equalTo("Doublon"));
    assertEquals(1, audited(id, "withdrawn"));
    post(laep(), convention, OF_2019).statusCode(201).body("id", equalTo(id));
  }

  @Test
  void nobody_touches_what_is_another_partners() {
    AConvention convention = AConvention.known();
    ValidatableResponse first = post(laep(), convention, OF_2019).statusCode(201);
    String id = first.extract().path("id");
    String tag = first.extract().header("ETag");
    RequestSpecification caf = As.partner("CAF-41").header("If-Match", tag);
    put(caf, convention, id, "{\"value\": 1}").statusCode(404);
    As.partner("CAF-41")
        .header("If-Match", tag)
        .delete(convention.at("measurements/" + id))
        .then()
        .statusCode(404);
    put(As.analyst().header("If-Match", tag), convention, id, "{\"value\": 1}").statusCode(403);
    put(As.coordinator().header("If-Match", tag), convention, id, "{\"value\": 11}")
        .statusCode(200)
        .body("partner", equalTo("ASSO-LAEP"))
        .body("value", equalTo("11"));
  }

  @Test
  void a_coordinator_names_the_partner_it_records_for() {
    AConvention convention = AConvention.known();
    post(As.coordinator(), convention, OF_2019)
        .statusCode(400)
        .body("errors.parameter", contains("onBehalfOf"));
    post(As.coordinator().queryParam("onBehalfOf", "ASSO-LAEP"), convention, OF_2019)
        .statusCode(201)
        .body("partner", equalTo("ASSO-LAEP"));
  }

  @Test
  void a_hundred_corrections_with_one_tag_are_one() throws Exception {
    AConvention convention = AConvention.known();
    ValidatableResponse first = post(laep(), convention, OF_2019).statusCode(201);
    String id = first.extract().path("id");
    String tag = first.extract().header("ETag");
    ExecutorService clients = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> calls =
          IntStream.range(100, 200)
              .mapToObj(
                  value ->
                      (Callable<Integer>)
                          () ->
                              put(
                                      laep().header("If-Match", tag),
                                      convention,
                                      id,
                                      "{\"value\": " + value + "}")
                                  .extract()
                                  .statusCode())
              .toList();
      int done = 0;
      for (Future<Integer> call : clients.invokeAll(calls)) {
        int status = call.get();
        assertEquals(true, status == 200 || status == 412, "status " + status);
        done += status == 200 ? 1 : 0;
      }
      assertEquals(1, done);
    } finally {
      clients.shutdownNow();
    }
  }

  @Test
  void a_locked_period_and_a_validated_figure_are_left_alone() {
    AConvention convention = AConvention.known();
    ValidatableResponse first = post(laep(), convention, OF_2019).statusCode(201);
    String id = first.extract().path("id");
    As.once(As.coordinator())
        .contentType("application/json")
        .body(Map.of("decision", "VALIDATE", "measurements", List.of(id)))
        .post(convention.at("reviews"))
        .then()
        .statusCode(201);
    String tag = laep().get(convention.at("measurements/" + id)).then().extract().header("ETag");
    put(laep().header("If-Match", tag), convention, id, "{\"value\": 11}")
        .statusCode(409)
        .body("code", equalTo("reason-required"));
    String corrected =
        put(
                laep().header("If-Match", tag),
                convention,
                id,
                "{\"value\": 11, \"reason\": \"Erreur de saisie\"}")
            .statusCode(200)
            .extract()
            .header("ETag");
    As.once(As.coordinator())
        .contentType("application/json")
        .body(Map.of("from", "2019-01-01", "to", "2019-12-31", "reason", "Bilan 2019"))
        .post(convention.at("period-locks"))
        .then()
        .statusCode(201);
    put(
            laep().header("If-Match", corrected),
            convention,
            id,
            "{\"value\": 12, \"reason\": \"Encore\"}")
        .statusCode(409)
        .body("code", equalTo("period-locked"));
    laep()
        .header("If-Match", corrected)
        .delete(convention.at("measurements/" + id))
        .then()
        .statusCode(409)
        .body("code", equalTo("period-locked"));
    post(laep(), convention, OF_2019.replace("NB_FAM", "MONTANT"))
        .statusCode(409)
        .body("code", equalTo("period-locked"));
  }
}
