package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.importing.SentLines.csv;
import static fr.ctg.evaluations.importing.SentLines.ended;
import static fr.ctg.evaluations.importing.SentLines.imported;
import static fr.ctg.evaluations.importing.SentLines.laep;
import static fr.ctg.evaluations.importing.SentLines.laepOnce;
import static fr.ctg.evaluations.importing.SentLines.measurements;
import static fr.ctg.evaluations.importing.SentLines.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.framework.Frameworks;
import fr.ctg.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportJobTest {

  @Inject Sql sql;
  @Inject UserTransaction transaction;
  @Inject ImportQueue queue;
  @Inject ImportTransaction imports;
  @Inject ImportEnding ending;
  @Inject RowSources sources;
  @Inject Frameworks frameworks;
  @Inject ImportSettings settings;

  private static RequestSpecification later(RequestSpecification request) {
    return request.header("Prefer", "respond-async");
  }

  private static String queued(ValidatableResponse answer) {
    return answer
        .statusCode(202)
        .body("state", equalTo("QUEUED"))
        .body("applied", equalTo(false))
        .body("allowedMoves", contains("CANCEL"))
        .extract()
        .path("id");
  }

  private long jobs(String id) {
    return sql.first(
            "select count(*) from import_job where import_id = cast(? as uuid)",
            row -> row.getLong(1),
            id)
        .orElseThrow();
  }

  @Test
  void whoever_prefers_it_gets_a_job_and_its_report_later() {
    AConvention convention = AConvention.known();
    ValidatableResponse answer =
        csv(later(laepOnce()), convention, "NB_FAM;2018;;10;\nMONTANT;2018;;2,5;\n");
    String id = queued(answer);
    answer.header("Location", endsWith("/imports/" + id));
    ended(convention, id)
        .body("state", equalTo("DONE"))
        .body("applied", equalTo(true))
        .body("recordedBy", equalTo("asso-laep"))
        .body("partner", equalTo("ASSO-LAEP"))
        .body("received", equalTo(2))
        .body("created", equalTo(2))
        .body("totals.value", contains("2.5", "10"))
        .body("dialect.decimalMark", equalTo(","))
        .body("revision", notNullValue())
        .body("allowedMoves", contains("UNDO"));
    measurements(convention).body("items.value", contains("2.5", "10"));
    assertEquals(0, jobs(id));
  }

  @Test
  void more_than_ten_thousand_rows_are_a_job() {
    AConvention convention = AConvention.known();
    for (int i = 0; i < 2_600; i++) {
      convention.territory("DISTRICT", "Q-" + i, "");
    }
    convention.publish();
    String rows =
        IntStream.rangeClosed(2018, 2021)
            .boxed()
            .flatMap(
                year ->
                    IntStream.range(0, 2_600)
                        .mapToObj(i -> "NB_FAM;%d;DISTRICT:Q-%d;%d".formatted(year, i, i)))
            .collect(Collectors.joining("\n"));
    String id =
        queued(
            send(
                laepOnce(),
                convention,
                "text/csv",
                ("indicator;period;territory;value\n" + rows).getBytes(StandardCharsets.UTF_8)));
    ended(convention, id)
        .body("state", equalTo("DONE"))
        .body("received", equalTo(10_400))
        .body("created", equalTo(10_400));
  }

  @Test
  void a_job_that_is_sent_again_with_its_key_is_the_same_job() {
    AConvention convention = AConvention.known();
    String key = UUID.randomUUID().toString();
    String id =
        queued(csv(later(laep().header("Idempotency-Key", key)), convention, "NB_FAM;2018;;10;\n"));
    ended(convention, id).body("state", equalTo("DONE"));
    csv(later(laep().header("Idempotency-Key", key)), convention, "NB_FAM;2018;;10;\n")
        .statusCode(202)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(id));
    laep().get(convention.at("imports")).then().body("items", hasSize(1));
  }

  @Test
  void a_bad_row_refuses_a_job_as_it_does_a_call() {
    AConvention convention = AConvention.known();
    String id = queued(csv(later(laepOnce()), convention, "NB_FAM;2018;;10;\nNB_FAMX;2019;;1;\n"));
    ended(convention, id)
        .body("state", equalTo("REFUSED"))
        .body("applied", equalTo(false))
        .body("received", equalTo(2))
        .body("rejected", equalTo(1))
        .body("rejections.code", contains("unknown-indicator"))
        .body("rejections.line", contains(3))
        .body("allowedMoves", hasSize(0));
    measurements(convention).body("items", hasSize(0));
    laep()
        .get(convention.at("imports/" + id + "/rejections"))
        .then()
        .statusCode(200)
        .body("items.code", contains("unknown-indicator"));
  }

  @Test
  void a_file_that_cannot_be_read_fails_its_job_with_the_reason() {
    AConvention convention = AConvention.known();
    String id =
        queued(
            send(
                later(laepOnce()),
                convention,
                "application/json",
                "{\"measurements\": [{]}".getBytes(StandardCharsets.UTF_8)));
    ended(convention, id)
        .body("state", equalTo("FAILED"))
        .body("failure.code", equalTo("malformed-json"))
        .body("failure.detail", notNullValue());
    assertEquals(0, jobs(id));
  }

  @Test
  void a_header_that_cannot_be_read_is_refused_before_anything_is_queued() {
    AConvention convention = AConvention.known();
    send(
            later(laepOnce()),
            convention,
            "text/csv",
            "indicator;period;valeurs\nNB_FAM;2018;1\n".getBytes(StandardCharsets.UTF_8))
        .statusCode(400);
    laep().get(convention.at("imports")).then().body("items", hasSize(0));
  }

  @Test
  void a_rehearsal_can_be_a_job_too_and_writes_nothing() {
    AConvention convention = AConvention.known();
    String id =
        queued(csv(later(laep()).queryParam("dryRun", true), convention, "NB_FAM;2018;;10;\n"));
    ended(convention, id)
        .body("state", equalTo("DONE"))
        .body("dryRun", equalTo(true))
        .body("applied", equalTo(false))
        .body("created", equalTo(1))
        .body("allowedMoves", hasSize(0));
    measurements(convention).body("items", hasSize(0));
  }

  @Test
  void what_waits_is_called_off_at_once_and_what_runs_before_it_writes() throws Exception {
    AConvention busy = AConvention.known();
    AConvention waiting = AConvention.known();
    imported(busy, "MONTANT;2018;;1;\n");
    String running;
    transaction.begin();
    try {
      running = heldJobOf(busy);
      String queued = queued(csv(later(laepOnce()), waiting, "NB_FAM;2018;;10;\n"));
      cancel(waiting, queued).statusCode(200).body("state", equalTo("CANCELLED"));
      cancel(busy, running)
          .statusCode(200)
          .body("state", equalTo("RUNNING"))
          .body("progress.cancelRequested", equalTo(true));
    } finally {
      transaction.rollback();
    }
    ended(busy, running).body("state", equalTo("CANCELLED")).body("allowedMoves", hasSize(0));
    measurements(busy).body("items.indicator", contains("MONTANT"));
    measurements(waiting).body("items", hasSize(0));
  }

  private static ValidatableResponse cancel(AConvention convention, String id) {
    return laep().post(convention.at("imports/" + id + "/cancellation")).then();
  }

  private static void untilRunning(AConvention convention, String id) {
    String state;
    do {
      state = laep().get(convention.at("imports/" + id)).then().extract().path("state");
    } while (state.equals("QUEUED"));
    assertEquals("RUNNING", state);
  }

  @Test
  void what_has_ended_cannot_be_called_off() {
    AConvention convention = AConvention.known();
    String id = imported(convention, "NB_FAM;2018;;10;\n");
    laep()
        .post(convention.at("imports/" + id + "/cancellation"))
        .then()
        .statusCode(409)
        .body("code", equalTo("import-has-ended"))
        .body("allowedMoves", contains("UNDO"));
  }

  @Test
  void a_job_whose_worker_died_three_times_fails_and_one_that_died_once_is_done() throws Exception {
    AConvention convention = AConvention.known();
    String model = imported(convention, "MONTANT;2018;;1;\n");
    UUID often = leftBehind(convention, model, null, 3);
    UUID once = leftBehind(convention, model, null, 1);
    ended(convention, often.toString())
        .body("state", equalTo("FAILED"))
        .body("failure.code", equalTo("interrupted-too-often"));
    ended(convention, once.toString()).body("state", equalTo("DONE")).body("created", equalTo(1));
    measurements(convention).body("items.value", contains("1", "10"));
  }

  /** A job that whoever records something keeps waiting, until the present transaction ends. */
  private String heldJobOf(AConvention busy) throws Exception {
    sql.first(
        "select 1 from convention_clock where convention_id = ? for update",
        row -> true,
        busy.id());
    String running = queued(csv(later(laepOnce()), busy, "NB_FAM;2018;;10;\n"));
    untilRunning(busy, running);
    return running;
  }

  /** Another instance of the service, as far as the queue is concerned. */
  private ImportWorker anotherWorker() {
    return new ImportWorker(queue, imports, ending, sources, frameworks, settings);
  }

  @Test
  void another_worker_leaves_what_is_being_done_alone_and_does_what_comes_next() throws Exception {
    AConvention busy = AConvention.known();
    AConvention waiting = AConvention.known();
    imported(busy, "MONTANT;2018;;1;\n");
    String running;
    transaction.begin();
    try {
      running = heldJobOf(busy);
      String next = queued(csv(later(laepOnce()), waiting, "NB_FAM;2018;;10;\n"));
      CompletableFuture.runAsync(anotherWorker()::work).get(30, TimeUnit.SECONDS);
      ended(waiting, next).body("state", equalTo("DONE"));
      laep()
          .get(busy.at("imports/" + running))
          .then()
          .body("state", equalTo("RUNNING"))
          .body("progress.attempts", equalTo(1));
    } finally {
      transaction.rollback();
    }
    ended(busy, running).body("state", equalTo("DONE"));
  }

  @Test
  void workers_side_by_side_do_each_job_once() throws Exception {
    AConvention convention = AConvention.known();
    String model = imported(convention, "MONTANT;2018;;1;\n");
    List<UUID> jobs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      jobs.add(leftBehind(convention, model, null, 0));
    }
    CompletableFuture.allOf(
            CompletableFuture.runAsync(anotherWorker()::work),
            CompletableFuture.runAsync(anotherWorker()::work))
        .get(60, TimeUnit.SECONDS);
    for (UUID job : jobs) {
      ended(convention, job.toString()).body("state", equalTo("DONE"));
      assertEquals(
          List.of("imported"),
          sql.list(
              "select action from audit_entry where subject_id = ?",
              row -> row.getString("action"),
              job));
    }
    measurements(convention).body("items.value", contains("1", "10"));
  }

  @Test
  void a_job_whose_convention_was_evaluated_meanwhile_fails_and_writes_nothing() throws Exception {
    AConvention convention = AConvention.known();
    String model = imported(convention, "MONTANT;2018;;1;\n");
    convention.with("state", "EVALUATED").publish();
    sql.update(
        "update framework_copy set checked_at = '2020-01-01Z' where convention_id = ?",
        convention.id());
    csv(laepOnce(), convention, "NB_FAM;2018;;10;\n")
        .statusCode(409)
        .body("code", equalTo("convention-evaluated"));
    UUID job = leftBehind(convention, model, null, 0);
    ended(convention, job.toString())
        .body("state", equalTo("FAILED"))
        .body("failure.code", equalTo("convention-evaluated"));
    measurements(convention).body("items.value", contains("1"));
    assertEquals(0, jobs(job.toString()));
  }

  @Test
  void a_job_that_fails_before_its_first_row_is_not_tried_for_ever() throws Exception {
    AConvention convention = AConvention.known();
    String model = imported(convention, "MONTANT;2018;;1;\n");
    laepOnce()
        .contentType("application/json")
        .body(
            """
            {"code": "M", "name": "M", "period": {"column": "period"},
             "values": [{"column": "value", "indicator": "NB_FAM"}]}
            """)
        .post(convention.at("import-mappings"))
        .then()
        .statusCode(201);
    sql.update(
        "update import_mapping set definition = '{\"values\": 5}' where convention_id = ?",
        convention.id());
    UUID job = leftBehind(convention, model, "M", 0);
    ended(convention, job.toString())
        .body("state", equalTo("FAILED"))
        .body("failure.code", equalTo("import-failed"))
        .body("failure.detail", containsString("3 times"))
        .body("failure.detail", containsString(job.toString()))
        .body("failure.detail", not(containsString("Exception")));
    UUID diedTwice = leftBehind(convention, model, "M", 2);
    ended(convention, diedTwice.toString()).body("failure.code", equalTo("import-failed"));
    UUID diedLast = leftBehind(convention, model, "M", 3);
    ended(convention, diedLast.toString()).body("failure.code", equalTo("interrupted-too-often"));
  }

  /** What is there of a job whose service was killed in the middle. */
  private UUID leftBehind(AConvention convention, String model, String mapping, int attempts)
      throws Exception {
    UUID id = UUID.randomUUID();
    transaction.begin();
    sql.update(
        """
        insert into measurement_import (id, convention_id, recorded_at, recorded_by, partner, applied,
          atomicity, framework_version, received, created, updated, unchanged, rejected, totals, state)
        select ?, convention_id, recorded_at, recorded_by, partner, false, atomicity,
          framework_version, 0, 0, 0, 0, 0, '[]', 'QUEUED'
        from measurement_import where id = cast(? as uuid)
        """,
        id,
        model);
    sql.update(
        """
        insert into import_job (import_id, convention_id, work, queued_at) values (?, ?, cast(? as jsonb), now())
        """,
        id,
        convention.id(),
        """
        {"format": "CSV", "dryRun": false, "atomicity": "ALL", "strategy": "UPSERT",
          "partner": "ASSO-LAEP", "actor": "asso-laep", "mapping": %s}
        """
            .formatted(mapping == null ? null : "\"" + mapping + "\""));
    sql.update(
        "insert into import_job_body (import_id, part, bytes) values (?, 0, ?)",
        id,
        (SentLines.HEADER + "NB_FAM;2018;;10;\n").getBytes(StandardCharsets.UTF_8));
    sql.update(
        "insert into import_progress (import_id, attempts, rows_read, cancel_requested) values (?, ?, 0, false)",
        id,
        attempts);
    transaction.commit();
    return id;
  }
}
