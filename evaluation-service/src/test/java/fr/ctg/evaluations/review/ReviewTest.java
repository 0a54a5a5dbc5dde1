package fr.ctg.evaluations.review;

import static fr.ctg.evaluations.As.once;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewTest {

  @Inject Sql sql;

  private AConvention convention;

  @BeforeEach
  void some_measurements() {
    convention = AConvention.known();
    submit(
        As.partner("ASSO-LAEP"),
        "NB_FAM;2018;;210\nNB_FAM;2019;;205\nMONTANT;2019;;1234\nNB_FAM;2019;410180101;5");
    submit(As.partner("CAF-41"), "NB_CAF;2019;;70");
  }

  private ValidatableResponse submit(RequestSpecification who, String lines) {
    return once(who)
        .header("Content-Type", "text/csv")
        .body(
            ("indicator;period;territory;value\n" + lines + "\n").getBytes(StandardCharsets.UTF_8))
        .post(convention.at("imports"))
        .then()
        .statusCode(200);
  }

  private ValidatableResponse review(RequestSpecification who, String body) {
    return once(who).contentType(ContentType.JSON).body(body).post(convention.at("reviews")).then();
  }

  private ValidatableResponse validate(String filter) {
    return review(As.coordinator(), "{\"decision\": \"VALIDATE\", \"filter\": {" + filter + "}}");
  }

  private ValidatableResponse giveBack(String id, String comment) {
    return review(
        As.coordinator(),
        "{\"decision\": \"RETURN\", \"comment\": \"%s\", \"measurements\": [\"%s\"]}"
            .formatted(comment, id));
  }

  private ValidatableResponse list(RequestSpecification who, String name, Object value) {
    return who.queryParam(name, value).get(convention.at("measurements")).then().statusCode(200);
  }

  private String id(String indicator, String period) {
    return As.analyst()
        .queryParam("indicator", indicator)
        .queryParam("from", period)
        .queryParam("to", period)
        .queryParam("territory", "41018")
        .get(convention.at("measurements"))
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .extract()
        .path("items[0].id");
  }

  private ValidatableResponse measurement(String id) {
    return As.analyst().get(convention.at("measurements/" + id)).then().statusCode(200);
  }

  @Test
  void what_nobody_has_reviewed_is_submitted() {
    list(As.analyst(), "review", "SUBMITTED").body("items", hasSize(5));
    measurement(id("NB_FAM", "2018"))
        .body("review", equalTo("SUBMITTED"))
        .body("reviewedBy", nullValue())
        .body("reviewedAt", nullValue());
  }

  @Test
  void a_coordinator_validates_named_measurements() {
    String id = id("NB_FAM", "2018");
    String review =
        review(
                As.coordinator(),
                "{\"decision\": \"VALIDATE\", \"measurements\": [\"%s\"]}".formatted(id))
            .statusCode(201)
            .header("ETag", notNullValue())
            .header("Location", containsString("/reviews/"))
            .body("validated", equalTo(1))
            .body("returned", equalTo(0))
            .body("already", equalTo(0))
            .body("changedSince", equalTo(0))
            .body("reviewedBy", equalTo("the-coordinator"))
            .body("revision", equalTo(4))
            .body("filter", nullValue())
            .extract()
            .path("id");
    measurement(id)
        .body("review", equalTo("VALIDATED"))
        .body("reviewedBy", equalTo("the-coordinator"))
        .body("reviewedAt", notNullValue())
        .body("revision", equalTo(2));
    list(As.analyst(), "review", "VALIDATED").body("items.id", contains(id));
    list(As.analyst(), "review", "SUBMITTED").body("items", hasSize(4));
    As.analyst()
        .get(convention.at("reviews/" + review))
        .then()
        .statusCode(200)
        .body("decision", equalTo("VALIDATE"))
        .body("validated", equalTo(1));
    As.analyst()
        .get(convention.at("reviews"))
        .then()
        .statusCode(200)
        .body("items.id", contains(review));
  }

  @Test
  void each_filter_narrows_what_is_reviewed() {
    validate("\"indicators\": [\"NB_FAM\"], \"to\": \"2018-12-31\"")
        .statusCode(201)
        .body("validated", equalTo(1))
        .body("filter.indicators", contains("NB_FAM"))
        .body("filter.to", equalTo("2018-12-31"));
    validate("\"territory\": \"IRIS:410180101@2021\"").body("validated", equalTo(1));
    validate("\"partner\": \"CAF-41\"").body("validated", equalTo(1));
    validate("\"from\": \"2019-01-01\", \"indicators\": [\"MONTANT\"]")
        .body("validated", equalTo(1));
    validate("").body("validated", equalTo(1)).body("already", equalTo(4));
    list(As.analyst(), "review", "VALIDATED").body("items", hasSize(5));
  }

  @Test
  void an_import_is_reviewed_as_a_whole_except_for_what_has_changed_since() {
    String second =
        submit(As.partner("ASSO-LAEP"), "NB_FAM;2020;;1\nMONTANT;2020;;2").extract().path("id");
    submit(As.partner("ASSO-LAEP"), "NB_FAM;2020;;3");
    validate("\"importId\": \"" + second + "\"").statusCode(201).body("validated", equalTo(1));
    list(As.analyst(), "review", "VALIDATED").body("items.value", contains("2"));
  }

  @Test
  void what_was_returned_is_left_alone_by_a_filter_on_what_waits() {
    String id = id("NB_FAM", "2018");
    giveBack(id, "Trop élevé.").statusCode(201);
    validate("\"review\": \"SUBMITTED\"").body("validated", equalTo(4));
    measurement(id).body("review", equalTo("RETURNED"));
    validate("\"review\": \"RETURNED\"").body("validated", equalTo(1));
    measurement(id).body("review", equalTo("VALIDATED"));
  }

  @Test
  void returned_content_counts_until_it_is_corrected_and_is_then_submitted_again() {
    String id = id("NB_FAM", "2018");
    giveBack(id, "Trop élevé.")
        .statusCode(201)
        .body("returned", equalTo(1))
        .body("validated", equalTo(0));
    measurement(id)
        .body("review", equalTo("RETURNED"))
        .body("reviewComment", equalTo("Trop élevé."))
        .body("value", equalTo("210"));
    list(As.partner("ASSO-LAEP"), "review", "RETURNED")
        .body("items.reviewComment", contains("Trop élevé."));
    submit(As.partner("ASSO-LAEP"), "NB_FAM;2018;;200");
    measurement(id)
        .body("review", equalTo("SUBMITTED"))
        .body("reviewComment", nullValue())
        .body("value", equalTo("200"));
    As.analyst()
        .get(convention.at("measurements/" + id + "/revisions"))
        .then()
        .statusCode(200)
        .body("items.review", contains("SUBMITTED", "RETURNED"))
        .body("items[1].reviewComment", equalTo("Trop élevé."))
        .body("items[1].reviewedBy", equalTo("the-coordinator"));
  }

  @Test
  void sending_the_same_content_again_keeps_its_review() {
    String id = id("NB_FAM", "2018");
    validate("");
    submit(As.partner("ASSO-LAEP"), "NB_FAM;2018;;210.0");
    measurement(id).body("review", equalTo("VALIDATED"));
  }

  @Test
  void returning_needs_a_comment() {
    for (String comment : List.of("", ", \"comment\": \"  \"")) {
      review(As.coordinator(), "{\"decision\": \"RETURN\", \"filter\": {}" + comment + "}")
          .statusCode(422)
          .body("errors.pointer", contains("/comment"))
          .body("errors[0].detail", containsString("is to correct"));
    }
    list(As.analyst(), "review", "SUBMITTED").body("items", hasSize(5));
  }

  @Test
  void a_review_is_about_named_measurements_or_about_a_filter() {
    String id = id("NB_FAM", "2018");
    review(As.coordinator(), "{\"decision\": \"VALIDATE\"}")
        .statusCode(422)
        .body("errors.code", contains("one-of"));
    review(
            As.coordinator(),
            "{\"decision\": \"VALIDATE\", \"filter\": {}, \"measurements\": [\"%s\"]}"
                .formatted(id))
        .statusCode(422)
        .body("errors.code", contains("one-of"));
  }

  @Test
  void all_that_names_nothing_is_said_at_once() {
    review(
            As.coordinator(),
            """
            {"decision": "RETURN", "filter": {"indicators": ["NB_FAM", "NB_XXX"],
             "partner": "PERSONNE", "from": "2019-01-01", "to": "2018-01-01"}}
            """)
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/comment", "/filter/indicators/1", "/filter/partner", "/filter/to"));
    String id = id("NB_FAM", "2018");
    UUID nobody = UUID.randomUUID();
    review(
            As.coordinator(),
            "{\"decision\": \"VALIDATE\", \"measurements\": [\"%s\", \"%s\"]}"
                .formatted(id, nobody))
        .statusCode(422)
        .body("errors.pointer", contains("/measurements/1"))
        .body("errors.code", contains("unknown-measurement"));
    measurement(id).body("review", equalTo("SUBMITTED"));
    validate("\"territory\": \"?:?\"")
        .statusCode(400)
        .body("errors.pointer", contains("/filter/territory"));
  }

  @Test
  void a_measurement_of_another_convention_is_none_here() {
    String foreign = id("NB_FAM", "2018");
    convention = AConvention.known();
    review(
            As.coordinator(),
            "{\"decision\": \"VALIDATE\", \"measurements\": [\"%s\"]}".formatted(foreign))
        .statusCode(422)
        .body("errors.code", contains("unknown-measurement"));
  }

  @Test
  void a_filter_that_matches_nothing_is_refused() {
    validate("\"from\": \"2021-01-01\"").statusCode(422).body("code", equalTo("nothing-to-review"));
  }

  @Test
  void what_the_reviewer_has_not_seen_is_left_alone() {
    int seen = list(As.coordinator(), "limit", 1).extract().path("revision");
    submit(As.partner("ASSO-LAEP"), "NB_FAM;2018;;999");
    review(
            As.coordinator(),
            "{\"decision\": \"VALIDATE\", \"filter\": {}, \"revision\": %d}".formatted(seen))
        .statusCode(201)
        .body("validated", equalTo(4))
        .body("changedSince", equalTo(1))
        .body("seen", equalTo(seen));
    measurement(id("NB_FAM", "2018")).body("review", equalTo("SUBMITTED"));
  }

  @Test
  void validating_again_writes_nothing() {
    validate("").body("validated", equalTo(5)).body("revision", equalTo(4));
    validate("")
        .statusCode(201)
        .body("validated", equalTo(0))
        .body("already", equalTo(5))
        .body("revision", nullValue());
    list(As.analyst(), "limit", 1).body("revision", equalTo(4));
  }

  @Test
  void returning_with_another_comment_says_so_to_the_partner() {
    String id = id("NB_FAM", "2018");
    giveBack(id, "Trop élevé.").body("returned", equalTo(1));
    giveBack(id, "Trop élevé.").body("returned", equalTo(0)).body("already", equalTo(1));
    giveBack(id, "Sans doute un doublon.").body("returned", equalTo(1));
    measurement(id).body("reviewComment", equalTo("Sans doute un doublon."));
  }

  @Test
  void who_recorded_a_content_does_not_validate_it() {
    submit(As.coordinator().queryParam("onBehalfOf", "ASSO-LAEP"), "NB_FAM;2020;;7\nDUREE;2020;;8");
    validate("")
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("four-eyes"))
        .body("detail", containsString("contents: 2"))
        .body("detail", containsString("the-coordinator"))
        .body("detail", containsString("revisions: 4"));
    list(As.analyst(), "review", "SUBMITTED").body("items", hasSize(7));
    As.analyst().get(convention.at("reviews")).then().body("items", hasSize(0));
    review(As.named("another", "coordinator"), "{\"decision\": \"VALIDATE\", \"filter\": {}}")
        .statusCode(201)
        .body("validated", equalTo(7));
    validate("").statusCode(201).body("already", equalTo(7));
  }

  @Test
  void one_s_own_content_can_be_returned() {
    submit(As.coordinator().queryParam("onBehalfOf", "ASSO-LAEP"), "NB_FAM;2020;;7");
    giveBack(id("NB_FAM", "2020"), "Saisie à revoir.").statusCode(201).body("returned", equalTo(1));
  }

  @Test
  void four_eyes_can_be_switched_off() {
    submit(As.coordinator().queryParam("onBehalfOf", "ASSO-LAEP"), "NB_FAM;2020;;7");
    As.partner("ASSO-LAEP")
        .get(convention.at("review-settings"))
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("fourEyes", equalTo(true));
    settings(As.coordinator().header("If-Match", "\"0\""), "{\"fourEyes\": false}")
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("fourEyes", equalTo(false));
    validate("").statusCode(201).body("validated", equalTo(6));
    settings(As.coordinator().header("If-Match", "\"1\""), "{\"fourEyes\": true}").statusCode(200);
    submit(
        As.coordinator().queryParam("onBehalfOf", "ASSO-LAEP").queryParam("reason", "Recompté"),
        "NB_FAM;2020;;8");
    validate("").statusCode(409);
    assertEquals(
        List.of("replaced", "replaced"),
        sql.list(
            "select action from audit_entry where subject_type = 'review-settings'"
                + " and convention_id = ? and actor = 'the-coordinator'",
            row -> row.getString("action"),
            convention.id()));
  }

  @Test
  void settings_are_changed_by_a_coordinator_who_has_read_them() {
    settings(As.coordinator(), "{\"fourEyes\": false}").statusCode(428);
    settings(As.coordinator().header("If-Match", "\"7\""), "{\"fourEyes\": false}").statusCode(412);
    settings(As.coordinator().header("If-Match", "\"0\""), "{}")
        .statusCode(400)
        .body("errors.pointer", contains("/fourEyes"));
    settings(As.analyst().header("If-Match", "\"0\""), "{\"fourEyes\": false}").statusCode(403);
    settings(As.partner("ASSO-LAEP").header("If-Match", "\"0\""), "{\"fourEyes\": false}")
        .statusCode(403);
  }

  private ValidatableResponse settings(RequestSpecification who, String body) {
    return who.contentType(ContentType.JSON)
        .body(body)
        .put(convention.at("review-settings"))
        .then();
  }

  @Test
  void what_was_known_of_a_review_at_an_earlier_instant_stays() {
    String id = id("NB_FAM", "2018");
    String submitted = list(As.analyst(), "limit", 1).extract().path("knownAt");
    giveBack(id, "Trop élevé.");
    String returned = list(As.analyst(), "limit", 1).extract().path("knownAt");
    validate("\"indicators\": [\"NB_FAM\"], \"to\": \"2018-12-31\"");
    String validated = list(As.analyst(), "limit", 1).extract().path("knownAt");
    submit(As.partner("ASSO-LAEP").queryParam("reason", "Recompté"), "NB_FAM;2018;;200");

    known(submitted, "NB_FAM", "SUBMITTED").body("items.value", contains("210", "205", "5"));
    known(returned, "NB_FAM", "RETURNED")
        .body("items.value", contains("210"))
        .body("items.reviewComment", contains("Trop élevé."));
    known(returned, "NB_FAM", "VALIDATED").body("items", hasSize(0));
    known(validated, "NB_FAM", "VALIDATED")
        .body("items.value", contains("210"))
        .body("items.review", contains("VALIDATED"));
    known(validated, "NB_FAM", "RETURNED").body("items", hasSize(0));
    list(As.analyst(), "review", "VALIDATED").body("items", hasSize(0));
  }

  private ValidatableResponse known(String at, String indicator, String state) {
    return As.analyst()
        .queryParam("knownAt", at)
        .queryParam("indicator", indicator)
        .queryParam("review", state)
        .get(convention.at("measurements"))
        .then()
        .statusCode(200);
  }

  @Test
  void a_measurement_s_tag_changes_with_its_review() {
    String id = id("NB_FAM", "2018");
    String before = measurement(id).extract().header("ETag");
    validate("");
    String after = measurement(id).extract().header("ETag");
    assertNotEquals(before, after);
    giveBack(id, "Trop élevé.");
    assertNotEquals(after, measurement(id).extract().header("ETag"));
  }

  @Test
  void the_csv_says_what_was_reviewed() {
    validate("\"indicators\": [\"MONTANT\"]");
    String csv =
        As.analyst()
            .header("Accept", "text/csv")
            .queryParam("review", "VALIDATED")
            .get(convention.at("measurements"))
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertEquals(2, csv.lines().count(), csv);
    assertTrue(csv.startsWith("indicator,") && csv.contains(",review,reviewedBy,reviewedAt,"), csv);
    assertTrue(csv.contains(",VALIDATED,the-coordinator,"), csv);
  }

  @Test
  void a_partner_reviews_nothing_and_sees_its_own_states_only() {
    for (RequestSpecification who : List.of(As.partner("ASSO-LAEP"), As.analyst())) {
      review(who, "{\"decision\": \"VALIDATE\", \"filter\": {}}")
          .statusCode(403)
          .contentType("application/problem+json");
    }
    As.partner("ASSO-LAEP").get(convention.at("reviews")).then().statusCode(403);
    String foreign = id("NB_CAF", "2019");
    validate("");
    list(As.partner("CAF-41"), "review", "VALIDATED").body("items.id", contains(foreign));
    list(As.partner("ASSO-LAEP"), "review", "VALIDATED").body("items", hasSize(4));
    As.partner("ASSO-LAEP").get(convention.at("measurements/" + foreign)).then().statusCode(404);
    As.partner("ASSO-LAEP")
        .get(convention.at("measurements/" + foreign + "/revisions"))
        .then()
        .statusCode(404);
  }

  @Test
  void a_review_of_another_convention_is_not_found() {
    String review = validate("").extract().path("id");
    As.analyst().get(AConvention.known().at("reviews/" + review)).then().statusCode(404);
    As.analyst()
        .get(convention.at("reviews/" + UUID.randomUUID()))
        .then()
        .statusCode(404)
        .body("code", equalTo("review-not-found"));
  }

  @Test
  void reviews_are_listed_page_by_page_the_newest_first() {
    validate("\"indicators\": [\"NB_FAM\"]");
    validate("\"indicators\": [\"MONTANT\"]");
    validate("\"partner\": \"CAF-41\"");
    String cursor =
        As.analyst()
            .queryParam("limit", 2)
            .header("Prefer", "return=total-count")
            .get(convention.at("reviews"))
            .then()
            .statusCode(200)
            .body("items.validated", contains(1, 1))
            .body("total", equalTo(3))
            .extract()
            .path("next");
    As.analyst()
        .queryParam("limit", 2)
        .queryParam("cursor", cursor)
        .get(convention.at("reviews"))
        .then()
        .statusCode(200)
        .body("items.validated", contains(3))
        .body("next", nullValue());
  }

  @Test
  void the_same_request_with_its_key_reviews_once() {
    String key = UUID.randomUUID().toString();
    String body = "{\"decision\": \"VALIDATE\", \"filter\": {}}";
    with(key, body).header("Idempotent-Replayed", nullValue()).body("validated", equalTo(5));
    with(key, body).header("Idempotent-Replayed", "true").body("validated", equalTo(5));
    As.analyst().get(convention.at("reviews")).then().body("items", hasSize(1));
  }

  private ValidatableResponse with(String key, String body) {
    return As.coordinator()
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(body)
        .post(convention.at("reviews"))
        .then()
        .statusCode(201);
  }

  @Test
  void of_a_hundred_reviews_of_one_measurement_at_once_one_decides() throws Exception {
    String id = id("NB_FAM", "2018");
    String body = "{\"decision\": \"VALIDATE\", \"measurements\": [\"%s\"]}".formatted(id);
    ExecutorService many = Executors.newFixedThreadPool(20);
    try {
      Callable<Integer> one =
          () -> review(As.coordinator(), body).statusCode(201).extract().path("validated");
      int validated = 0;
      for (Future<Integer> each : many.invokeAll(Collections.nCopies(100, one))) {
        validated += each.get();
      }
      assertEquals(1, validated);
    } finally {
      many.shutdownNow();
    }
    assertEquals(
        1,
        sql.first(
                "select count(*) from measurement_review where convention_id = ?",
                row -> row.getLong(1),
                convention.id())
            .orElseThrow());
  }

  @Test
  void every_review_leaves_an_audit_row() {
    String review = validate("").extract().path("id");
    assertEquals(
        List.of("the-coordinator created"),
        sql.list(
            "select actor || ' ' || action as done from audit_entry where subject_id = ?",
            row -> row.getString("done"),
            UUID.fromString(review)));
  }

  @Test
  void nothing_is_returned_once_the_convention_has_been_evaluated() {
    String id = id("NB_FAM", "2018");
    convention.with("state", "EVALUATED").publish();
    sql.update(
        "update framework_copy set checked_at = '2020-01-01Z' where convention_id = ?",
        convention.id());
    giveBack(id, "Trop élevé.").statusCode(409).body("code", equalTo("convention-evaluated"));
    validate("").statusCode(201).body("validated", equalTo(5));
  }

  @Test
  void what_was_withdrawn_is_not_reviewed() {
    String id = id("NB_FAM", "2018");
    String tag = measurement(id).extract().header("ETag");
    As.partner("ASSO-LAEP")
        .header("If-Match", tag)
        .queryParam("reason", "Doublon")
        .delete(convention.at("measurements/" + id))
        .then()
        .statusCode(204);
    giveBack(id, "Trop élevé.")
        .statusCode(422)
        .body("errors.code", contains("unknown-measurement"));
    validate("\"indicators\": [\"NB_FAM\"]").statusCode(201).body("validated", equalTo(2));
    // Nobody had validated it, so no reason is asked for.
    submit(As.partner("ASSO-LAEP"), "NB_FAM;2018;;210").body("created", equalTo(1));
  }
}
