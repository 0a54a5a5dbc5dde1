package fr.ctg.evaluations.review;

import static fr.ctg.evaluations.As.once;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.evaluations.framework.Revisions;
import fr.ctg.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeriodLockTest {

  private static final String YEAR_2018 = "\"from\": \"2018-01-01\", \"to\": \"2018-12-31\"";

  @Inject Sql sql;
  @Inject Revisions revisions;

  private AConvention convention;

  @BeforeEach
  void a_convention() {
    convention = AConvention.known();
  }

  private ValidatableResponse lock(RequestSpecification who, String fields) {
    return once(who)
        .contentType(ContentType.JSON)
        .body("{" + fields + ", \"reason\": \"Bilan présenté.\"}")
        .post(convention.at("period-locks"))
        .then();
  }

  private ValidatableResponse lock(String fields) {
    return lock(As.coordinator(), fields);
  }

  private ValidatableResponse reopen(RequestSpecification who, String lock) {
    return once(who)
        .contentType(ContentType.JSON)
        .body("{\"reason\": \"Chiffres définitifs de la Caf.\"}")
        .post(convention.at("period-locks/" + lock + "/reopening"))
        .then();
  }

  private ValidatableResponse list(String name, Object value) {
    return As.partner("ASSO-LAEP")
        .queryParam(name, value)
        .get(convention.at("period-locks"))
        .then()
        .statusCode(200);
  }

  @Test
  void a_coordinator_locks_a_period() {
    String id =
        lock(YEAR_2018 + ", \"indicators\": [\"NB_FAM\", \"TAUX\"]")
            .statusCode(201)
            .header("ETag", "\"1\"")
            .header("Location", containsString("/period-locks/"))
            .body("state", equalTo("LOCKED"))
            .body("allowedMoves", contains("REOPEN"))
            .body("from", equalTo("2018-01-01"))
            .body("to", equalTo("2018-12-31"))
            .body("indicators", contains("NB_FAM", "TAUX"))
            .body("reason", equalTo("Bilan présenté."))
            .body("lockedBy", equalTo("the-coordinator"))
            .body("lockedAt", notNullValue())
            .body("reopenedBy", nullValue())
            .extract()
            .path("id");
    As.partner("ASSO-LAEP")
        .get(convention.at("period-locks/" + id))
        .then()
        .statusCode(200)
        .body("indicators", contains("NB_FAM", "TAUX"));
    list("state", "LOCKED").body("items.id", contains(id));
    list("state", "REOPENED").body("items", empty());
  }

  @Test
  void a_lock_is_lifted_and_stays_readable() {
    String id = lock(YEAR_2018).statusCode(201).extract().path("id");
    reopen(As.named("another", "coordinator"), id)
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("state", equalTo("REOPENED"))
        .body("allowedMoves", empty())
        .body("lockedBy", equalTo("the-coordinator"))
        .body("reopenedBy", equalTo("another"))
        .body("reopenedAt", notNullValue())
        .body("reopeningReason", equalTo("Chiffres définitifs de la Caf."));
    list("state", "REOPENED")
        .body("items.id", contains(id))
        .body("items.reason", contains("Bilan présenté."));
    reopen(As.coordinator(), id)
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("period-lock-reopened"))
        .body("detail", containsString("\"another\""))
        .body("allowedMoves", empty());
    lock(YEAR_2018).statusCode(201);
    list("sort", "from").body("items.state", contains("REOPENED", "LOCKED"));
  }

  @Test
  void locks_overlap_but_none_is_made_that_adds_nothing() {
    lock(YEAR_2018 + ", \"indicators\": [\"NB_FAM\", \"TAUX\"]").statusCode(201);
    lock(YEAR_2018 + ", \"indicators\": [\"TAUX\"]")
        .statusCode(409)
        .body("code", equalTo("period-locked"))
        .body("detail", containsString("from 2018-01-01 to 2018-12-31"));
    lock("\"from\": \"2018-07-01\", \"to\": \"2019-06-30\", \"indicators\": [\"TAUX\"]")
        .statusCode(201);
    String whole = lock(YEAR_2018).statusCode(201).extract().path("id");
    lock("\"from\": \"2018-02-01\", \"to\": \"2018-02-28\"").statusCode(409);
    lock("\"from\": \"2018-02-01\", \"to\": \"2018-02-28\", \"indicators\": [\"DUREE\"]")
        .statusCode(409);
    reopen(As.coordinator(), whole).statusCode(200);
    lock("\"from\": \"2018-02-01\", \"to\": \"2018-02-28\"").statusCode(201);
    list("state", "LOCKED").body("items", hasSize(3));
  }

  @Test
  void all_that_is_wrong_with_a_lock_is_said_at_once() {
    lock("\"from\": \"2018-12-31\", \"to\": \"2018-01-01\", \"indicators\": [\"NB_FAM\", \"XXX\"]")
        .statusCode(422)
        .body("errors.pointer", contains("/to", "/indicators/1"))
        .body("errors.code", contains("before-start", "unknown-indicator"));
    once(As.coordinator())
        .contentType(ContentType.JSON)
        .body("{\"indicators\": [], \"reason\": \" \"}")
        .post(convention.at("period-locks"))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/from", "/indicators", "/reason", "/to"));
    list("limit", 10).body("items", empty());
  }

  @Test
  void lifting_a_lock_needs_a_reason() {
    String id = lock(YEAR_2018).extract().path("id");
    As.coordinator()
        .contentType(ContentType.JSON)
        .body("{}")
        .post(convention.at("period-locks/" + id + "/reopening"))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/reason"));
    list("state", "LOCKED").body("items", hasSize(1));
  }

  @Test
  void only_a_coordinator_locks_and_lifts() {
    String id = lock(YEAR_2018).extract().path("id");
    for (String role : List.of("committee", "analyst", "service")) {
      lock(As.role(role), YEAR_2018).statusCode(403);
      reopen(As.role(role), id).statusCode(403);
    }
    lock(As.partner("ASSO-LAEP"), YEAR_2018).statusCode(403);
    reopen(As.partner("ASSO-LAEP"), id).statusCode(403);
  }

  @Test
  void a_lock_of_another_convention_is_not_found() {
    String id = lock(YEAR_2018).extract().path("id");
    convention = AConvention.known();
    As.coordinator()
        .get(convention.at("period-locks/" + id))
        .then()
        .statusCode(404)
        .body("code", equalTo("period-lock-not-found"));
    reopen(As.coordinator(), id).statusCode(404);
    As.partner("PARTNER-OF-NOTHING").get(convention.at("period-locks")).then().statusCode(404);
  }

  @Test
  void locks_are_listed_page_by_page_the_newest_first() {
    String first = lock(YEAR_2018).extract().path("id");
    String second = lock("\"from\": \"2017-01-01\", \"to\": \"2017-12-31\"").extract().path("id");
    String cursor = list("limit", 1).body("items.id", contains(second)).extract().path("next");
    As.analyst()
        .queryParam("limit", 1)
        .queryParam("cursor", cursor)
        .header("Prefer", "return=total-count")
        .get(convention.at("period-locks"))
        .then()
        .statusCode(200)
        .body("items.id", contains(first))
        .body("total", equalTo(2))
        .body("next", nullValue());
  }

  @Test
  void of_many_who_lift_one_lock_at_once_one_does() throws Exception {
    String id = lock(YEAR_2018).extract().path("id");
    ExecutorService many = Executors.newFixedThreadPool(10);
    try {
      Callable<Integer> one = () -> reopen(As.coordinator(), id).extract().statusCode();
      int lifted = 0;
      for (Future<Integer> each : many.invokeAll(Collections.nCopies(30, one))) {
        assertEquals(each.get() == 200 ? 200 : 409, each.get());
        lifted += each.get() == 200 ? 1 : 0;
      }
      assertEquals(1, lifted);
    } finally {
      many.shutdownNow();
    }
  }

  @Test
  void locking_waits_for_whoever_is_recording_figures() throws Exception {
    As.analyst().get(convention.at("measurements")).then().statusCode(200);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      Future<Integer> locking =
          QuarkusTransaction.requiringNew()
              .call(
                  () -> {
                    revisions.lock(convention.id());
                    Future<Integer> waiting =
                        other.submit(() -> lock(YEAR_2018).extract().statusCode());
                    assertThrows(
                        TimeoutException.class, () -> waiting.get(700, TimeUnit.MILLISECONDS));
                    list("limit", 10).body("items", empty());
                    return waiting;
                  });
      assertEquals(201, locking.get(10, TimeUnit.SECONDS));
    } finally {
      other.shutdownNow();
    }
  }

  @Test
  void the_same_request_with_its_key_locks_once() {
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      As.coordinator()
          .header("Idempotency-Key", key)
          .contentType(ContentType.JSON)
          .body("{" + YEAR_2018 + ", \"reason\": \"Bilan.\"}")
          .post(convention.at("period-locks"))
          .then()
          .statusCode(201)
          .header("Idempotent-Replayed", i == 0 ? nullValue() : equalTo("true"));
    }
    list("limit", 10).body("items", hasSize(1));
  }

  @Test
  void locking_and_lifting_leave_audit_rows() {
    String id = lock(YEAR_2018).extract().path("id");
    reopen(As.coordinator(), id);
    assertEquals(
        List.of("created", "reopened"),
        sql.list(
            "select action from audit_entry where subject_id = ? order by recorded_at",
            row -> row.getString("action"),
            UUID.fromString(id)));
  }
}
