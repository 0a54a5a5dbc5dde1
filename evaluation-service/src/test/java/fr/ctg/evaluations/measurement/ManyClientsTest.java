package fr.ctg.evaluations.measurement;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.evaluations.framework.Revisions;
import fr.ctg.kit.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Measurements that come one by one from many clients at once share transactions. */
@QuarkusTest
class ManyClientsTest {

  @Inject Sql sql;
  @Inject Revisions revisions;

  private static String monthly(int month, int value) {
    return """
        {"indicator": "NB_MENSUEL", "period": "%d-%02d", "value": %d, "comment": "mois %d"}
        """
        .formatted(2018 + month / 12, month % 12 + 1, value, month);
  }

  private static Callable<Response> post(AConvention convention, String key, String body) {
    return () -> {
      RequestSpecification request = As.partner("ASSO-LAEP").contentType("application/json");
      if (key != null) {
        request.header("Idempotency-Key", key);
      }
      return request.body(body).post(convention.at("measurements"));
    };
  }

  private static List<Response> atOnce(Stream<Callable<Response>> calls) throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(12);
    try {
      List<Response> answers = new ArrayList<>();
      for (Future<Response> call : clients.invokeAll(calls.toList())) {
        answers.add(call.get());
      }
      return answers;
    } finally {
      clients.shutdownNow();
    }
  }

  private static long with(int status, List<Response> answers) {
    return answers.stream().filter(answer -> answer.statusCode() == status).count();
  }

  private long count(String query, AConvention convention) {
    return sql.first(query, row -> row.getLong(1), convention.id()).orElseThrow();
  }

  @Test
  void each_gets_the_answer_to_what_it_recorded() throws Exception {
    AConvention convention = AConvention.known();
    List<Response> answers =
        atOnce(
            IntStream.range(1, 48)
                .mapToObj(
                    month ->
                        post(
                            convention,
                            month % 2 == 0 ? UUID.randomUUID().toString() : null,
                            monthly(month, 1_000 + month))));
    assertEquals(47, with(201, answers));
    for (int i = 0; i < answers.size(); i++) {
      Response answer = answers.get(i);
      answer.then().body("value", equalTo(String.valueOf(1_001 + i)));
      Response read = As.partner("ASSO-LAEP").get(answer.header("Location"));
      assertEquals(read.asString(), answer.asString());
      assertEquals(read.header("ETag"), answer.header("ETag"));
    }
    assertEquals(
        47,
        count(
            "select count(*) from revision where kind = 'MEASUREMENT' and convention_id = ?",
            convention));
    assertEquals(
        46,
        count(
            "select max(number) - min(number) from revision where kind = 'MEASUREMENT' and"
                + " convention_id = ?",
            convention));
    assertEquals(
        47,
        count(
            "select count(*) from audit_entry where action = 'created' and"
                + " subject_type = 'measurement' and after ->> 'revision' is not null and"
                + " convention_id = ?",
            convention));
  }

  // Whoever asked meanwhile what was known at an instant was told that there was nothing yet.
  @Test
  void what_had_to_wait_is_recorded_when_the_wait_is_over() throws Exception {
    AConvention convention = AConvention.known();
    post(convention, null, monthly(1, 5)).call();
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      AtomicReference<Future<Response>> waiting = new AtomicReference<>();
      Instant meanwhile =
          QuarkusTransaction.requiringNew()
              .call(
                  () -> {
                    revisions.lock(convention.id());
                    waiting.set(other.submit(post(convention, null, monthly(2, 6))));
                    somebodyWaits();
                    return Instant.now();
                  });
      String recordedAt = waiting.get().get().jsonPath().getString("recordedAt");
      assertTrue(Instant.parse(recordedAt).isAfter(meanwhile), recordedAt);
    } finally {
      other.shutdownNow();
    }
  }

  private void somebodyWaits() throws InterruptedException {
    String waiting = "select 1 from pg_stat_activity where wait_event_type = 'Lock'";
    for (int i = 0; sql.first(waiting, row -> true).isEmpty(); i++) {
      assertTrue(i < 1_000, "nobody waits");
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  @Test
  void of_many_who_record_the_same_one_does() throws Exception {
    AConvention convention = AConvention.known();
    List<Response> answers =
        atOnce(IntStream.range(0, 30).mapToObj(any -> post(convention, null, monthly(3, 7))));
    assertEquals(1, with(201, answers));
    assertEquals(29, with(200, answers));
    assertEquals(1, answers.stream().map(answer -> answer.path("id")).distinct().count());
  }

  @Test
  void fifty_requests_with_one_key_have_one_effect_and_one_answer() throws Exception {
    AConvention convention = AConvention.known();
    String key = UUID.randomUUID().toString();
    List<Response> answers =
        atOnce(IntStream.range(0, 50).mapToObj(any -> post(convention, key, monthly(3, 7))));
    assertEquals(50, with(201, answers) + with(409, answers));
    List<Response> done = answers.stream().filter(one -> one.statusCode() == 201).toList();
    assertEquals(1, done.stream().map(Response::asString).distinct().count());
    assertEquals(1, done.stream().filter(one -> one.header("Idempotent-Replayed") == null).count());
    assertEquals(1, count("select count(*) from measurement where convention_id = ?", convention));
  }

  @Test
  void a_key_that_served_for_something_else_is_refused_beside_others() throws Exception {
    AConvention convention = AConvention.known();
    String key = UUID.randomUUID().toString();
    post(convention, key, monthly(1, 1)).call().then().statusCode(201);
    List<Response> answers =
        atOnce(
            IntStream.range(2, 20)
                .mapToObj(month -> post(convention, month == 5 ? key : null, monthly(month, 1))));
    assertEquals(17, with(201, answers));
    answers.get(3).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
  }

  @Test
  void who_is_refused_does_not_hold_the_others_back() throws Exception {
    AConvention convention = AConvention.known();
    post(convention, null, monthly(1, 1)).call().then().statusCode(201);
    As.once(As.coordinator())
        .contentType("application/json")
        .body(Map.of("from", "2018-03-01", "to", "2018-03-31", "reason", "Bilan"))
        .post(convention.at("period-locks"))
        .then()
        .statusCode(201);
    List<Response> answers =
        atOnce(IntStream.range(1, 25).mapToObj(month -> post(convention, null, monthly(month, 9))));
    answers.get(0).then().statusCode(409).body("code", equalTo("measurement-exists"));
    answers.get(1).then().statusCode(409).body("code", equalTo("period-locked"));
    assertEquals(22, with(201, answers));
  }

  @Test
  void what_was_withdrawn_comes_back_as_the_same_measurement() throws Exception {
    AConvention convention = AConvention.known();
    Response first = post(convention, null, monthly(1, 1)).call();
    String id = first.path("id");
    As.partner("ASSO-LAEP")
        .header("If-Match", first.header("ETag"))
        .delete(convention.at("measurements/" + id))
        .then()
        .statusCode(204);
    List<Response> answers =
        atOnce(IntStream.range(1, 10).mapToObj(month -> post(convention, null, monthly(month, 5))));
    assertEquals(9, with(201, answers));
    answers.get(0).then().body("id", equalTo(id)).body("value", equalTo("5"));
    As.partner("ASSO-LAEP")
        .get(convention.at("measurements/" + id + "/revisions"))
        .then()
        .body("items.size()", equalTo(3));
    assertEquals(9, answers.stream().map(answer -> answer.path("id")).distinct().count());
  }
}
