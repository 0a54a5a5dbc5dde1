package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.As.once;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.evaluations.TestClock;
import fr.ctg.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ImportTest {

  private static final String HEADER =
      "indicator;period;territory;breakdown;value;status;comment\n";

  @Inject TestClock clock;
  @Inject Sql sql;

  @AfterEach
  void the_clock_goes_on() {
    clock.reset();
  }

  private static RequestSpecification laep() {
    return As.partner("ASSO-LAEP");
  }

  private static ValidatableResponse send(
      RequestSpecification request, AConvention convention, String type, String body) {
    return request
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .header("Content-Type", type)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(convention.at("imports"))
        .then();
  }

  private static ValidatableResponse csv(
      RequestSpecification request, AConvention convention, String body) {
    return send(request, convention, "text/csv", body);
  }

  private long rows(String table, AConvention convention) {
    return sql.first(
            "select count(*) from " + table + " where convention_id = ?",
            row -> row.getLong(1),
            convention.id())
        .orElseThrow();
  }

  /** Sends one bad line beside nothing else, and answers what is said about it. */
  private static ValidatableResponse rejected(String header, String line) {
    return rejected(AConvention.known(), header, line);
  }

  private static ValidatableResponse rejected(AConvention convention, String header, String line) {
    return csv(laep().queryParam("dryRun", true), convention, header + line + "\n")
        .statusCode(200)
        .body("received", equalTo(1))
        .body("rejected", equalTo(1))
        .body("applied", equalTo(false))
        .body("rejections[0].line", equalTo(2));
  }

  private static void refusedFor(String code, String header, String line) {
    rejected(header, line).body("rejections.code", contains(code));
  }

  @Test
  void a_csv_creates_measurements_and_the_report_says_so() {
    AConvention convention = AConvention.known();
    String report =
        csv(once(laep()), convention, HEADER + "NB_FAM;2018;;;210;P;\nMONTANT;2018;;;1 234,50;;x\n")
            .statusCode(200)
            .body("applied", equalTo(true))
            .body("dryRun", equalTo(false))
            .body("atomicity", equalTo("ALL"))
            .body("partner", equalTo("ASSO-LAEP"))
            .body("revision", equalTo(2))
            .body("frameworkVersion", equalTo(1))
            .body("received", equalTo(2))
            .body("created", equalTo(2))
            .body("updated", equalTo(0))
            .body("unchanged", equalTo(0))
            .body("rejected", equalTo(0))
            .body("rejections", hasSize(0))
            .body("totals.indicator", contains("MONTANT", "NB_FAM"))
            .body("totals.value", contains("1234.50", "210"))
            .body("dialect.format", equalTo("CSV"))
            .body("dialect.separator", equalTo(";"))
            .body("dialect.decimalMark", equalTo(","))
            .body("dialect.encoding", equalTo("utf-8"))
            .extract()
            .path("id");
    laep()
        .get(convention.at("imports/" + report))
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("created", equalTo(2))
        .body("totals.value", contains("1234.50", "210"))
        .body("recordedBy", equalTo("asso-laep"));
    laep().get(convention.at("imports")).then().statusCode(200).body("items.id", contains(report));
  }

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
  void one_bad_row_stops_all_and_the_refusal_carries_the_report() {
    AConvention convention = AConvention.known();
    Map<String, Object> refusal =
        csv(once(laep()), convention, HEADER + "NB_FAM;2018;;;210;;\nNB_FAMS;2019;;;1;;\n")
            .statusCode(422)
            .contentType("application/problem+json")
            .header("Content-Language", "en")
            .header("Vary", "Accept-Language")
            .header("Cache-Control", "no-store")
            .body("code", equalTo("import-rejected"))
            .body("type", equalTo("urn:problem-type:ctg:import-rejected"))
            .body("status", equalTo(422))
            .body("traceId", matchesPattern("[0-9a-f]{32}"))
            .body("instance", equalTo(convention.at("imports")))
            .body("applied", equalTo(false))
            .body("received", equalTo(2))
            .body("created", equalTo(1))
            .body("rejected", equalTo(1))
            .body("rejections[0].line", equalTo(3))
            .body("rejections[0].column", equalTo("indicator"))
            .body("rejections[0].code", equalTo("unknown-indicator"))
            .body("rejections[0].value", equalTo("NB_FAMS"))
            .body("rejections[0].fix", equalTo("Did you mean \"NB_FAM\"?"))
            .extract()
            .path("");
    Object id = refusal.get("id");
    assertEquals(0, rows("measurement", convention));
    laep()
        .get(convention.at("imports/" + id))
        .then()
        .statusCode(200)
        .body("recordedAt", equalTo(refusal.get("recordedAt")))
        .body("applied", equalTo(false));
    laep()
        .header("Accept", "text/csv")
        .get(convention.at("imports/" + id + "/rejections"))
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"))
        .body(startsWith("line,pointer,column,code,value,message,fix\n"))
        .body(containsString("3,,indicator,unknown-indicator,NB_FAMS,"));
    As.partnerInFrench("ASSO-LAEP")
        .get(convention.at("imports/" + id + "/rejections"))
        .then()
        .statusCode(200)
        .body("items.code", contains("unknown-indicator"));
  }

  @Test
  void by_row_the_good_ones_are_written() {
    AConvention convention = AConvention.known();
    csv(
            once(laep()).queryParam("atomicity", "ROW"),
            convention,
            HEADER + "NB_FAM;2018;;;210;;\nNB_FAM;2019;;;abc;;\nNB_FAM;2020;;;-1;;\n")
        .statusCode(200)
        .body("applied", equalTo(true))
        .body("received", equalTo(3))
        .body("created", equalTo(1))
        .body("rejected", equalTo(2));
    assertEquals(1, rows("measurement", convention));
  }

  @Test
  void a_dry_run_answers_the_same_report_and_writes_nothing() {
    AConvention convention = AConvention.known();
    csv(once(laep()), convention, HEADER + "NB_FAM;2018;;;210;;\n").statusCode(200);
    String body = HEADER + "NB_FAM;2018;;;198;;\nNB_FAM;2019;;;200;;\nNB_FAM;2017;;;x;;\n";
    csv(laep().queryParam("dryRun", true), convention, body)
        .statusCode(200)
        .body("id", nullValue())
        .body("dryRun", equalTo(true))
        .body("applied", equalTo(false))
        .body("received", equalTo(3))
        .body("created", equalTo(1))
        .body("updated", equalTo(1))
        .body("rejected", equalTo(1));
    assertEquals(1, rows("measurement", convention));
    assertEquals(0, rows("measurement_history", convention));
    assertEquals(1, rows("measurement_import", convention));
    assertEquals(2, rows("revision", convention));
    csv(once(laep()).queryParam("atomicity", "ROW"), convention, body)
        .statusCode(200)
        .body("created", equalTo(1))
        .body("updated", equalTo(1))
        .body("rejected", equalTo(1));
  }

  @Test
  void the_same_file_again_changes_nothing() {
    AConvention convention = AConvention.known();
    String body = HEADER + "NB_FAM;2018;;;210;;\nNB_FAM;2019;;;;Q;secret\n";
    csv(once(laep()), convention, body).statusCode(200).body("created", equalTo(2));
    csv(once(laep()), convention, body)
        .statusCode(200)
        .body("unchanged", equalTo(2))
        .body("revision", nullValue());
    assertEquals(2, rows("revision", convention));
    assertEquals(0, rows("measurement_history", convention));
  }

  @Test
  void the_same_key_again_gets_the_first_answer_again() {
    AConvention convention = AConvention.known();
    String key = UUID.randomUUID().toString();
    String body = HEADER + "NB_FAM;2018;;;210;;\n";
    String first =
        csv(laep().header("Idempotency-Key", key), convention, body)
            .statusCode(200)
            .header("Idempotent-Replayed", nullValue())
            .extract()
            .asString();
    String again =
        csv(laep().header("Idempotency-Key", key), convention, body)
            .statusCode(200)
            .header("Idempotent-Replayed", "true")
            .extract()
            .asString();
    assertEquals(first, again);
    assertEquals(1, rows("measurement_import", convention));
    csv(laep().header("Idempotency-Key", key), convention, HEADER + "NB_FAM;2018;;;211;;\n")
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
    csv(laep(), convention, body)
        .statusCode(400)
        .body("errors[0].header", equalTo("Idempotency-Key"));
  }

  @Test
  void a_repeat_that_was_refused_is_judged_anew() {
    AConvention convention = AConvention.known();
    String key = UUID.randomUUID().toString();
    String body = HEADER + "NB_NEUF;2018;;;210;;\n";
    csv(laep().header("Idempotency-Key", key), convention, body).statusCode(422);
    convention.indicator("NB_NEUF", Map.of("measure", "COUNT")).publish();
    csv(laep().header("Idempotency-Key", key), convention, body)
        .statusCode(200)
        .header("Idempotent-Replayed", nullValue())
        .body("created", equalTo(1))
        .body("frameworkVersion", equalTo(2));
  }

  @Test
  void provisional_then_final_keeps_both() {
    AConvention convention = AConvention.known();
    clock.set("2020-01-10T09:00:00Z");
    As.analyst().get(convention.at("measurements")).then().statusCode(200);
    clock.set("2020-02-10T09:00:00Z");
    csv(once(laep()), convention, HEADER + "NB_FAM;2019;;;210;P;\n")
        .statusCode(200)
        .body("recordedAt", equalTo("2020-02-10T09:00:00Z"));
    clock.set("2020-06-15T09:00:00Z");
    csv(
            once(laep()),
            convention,
            "indicator;period;value;status;reason\nNB_FAM;2019;198;A;final count\n")
        .statusCode(200)
        .body("updated", equalTo(1));
    clock.set("2020-12-01T09:00:00Z");
    known(convention, "2020-03-01T00:00:00Z", "210", "P");
    known(convention, "2020-07-01T00:00:00Z", "198", "A");
    String id = known(convention, null, "198", "A").extract().path("items[0].id");
    As.analyst()
        .queryParam("knownAt", "2020-01-15T00:00:00Z")
        .get(convention.at("measurements"))
        .then()
        .statusCode(200)
        .body("items", hasSize(0))
        .body("revision", equalTo(1));
    As.analyst()
        .queryParam("knownAt", "2021-01-01T00:00:00Z")
        .get(convention.at("measurements"))
        .then()
        .statusCode(422)
        .body("errors[0].parameter", equalTo("knownAt"));
    As.analyst()
        .get(convention.at("measurements/" + id + "/revisions"))
        .then()
        .statusCode(200)
        .body("items.value", contains("198", "210"))
        .body("items.status", contains("A", "P"))
        .body("items.revision", contains(3, 2))
        .body("items.reason[0]", equalTo("final count"))
        .body("items.recordedBy", contains("asso-laep", "asso-laep"))
        .body("items.supersededBy[1]", equalTo(3))
        .body("items.importId[0]", notNullValue());
  }

  private static ValidatableResponse known(
      AConvention convention, String knownAt, String value, String status) {
    RequestSpecification request = As.analyst();
    if (knownAt != null) {
      request.queryParam("knownAt", knownAt);
    }
    return request
        .get(convention.at("measurements"))
        .then()
        .statusCode(200)
        .body("knownAt", knownAt == null ? equalTo("2020-06-15T09:00:00Z") : equalTo(knownAt))
        .body("items.value", contains(value))
        .body("items.status", contains(status));
  }

  @Test
  void imports_at_the_same_time_follow_each_other() throws Exception {
    AConvention convention = AConvention.known();
    As.analyst().get(convention.at("measurements")).then().statusCode(200);
    ExecutorService clients = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Integer>> calls =
          IntStream.range(0, 12)
              .<Callable<Integer>>mapToObj(
                  i ->
                      () ->
                          csv(
                                  once(laep()),
                                  convention,
                                  HEADER
                                      + IntStream.range(0, 50)
                                          .mapToObj(
                                              row ->
                                                  "NB_ENF;2018;4101801%02d;%s;%d;;\n"
                                                      .formatted(1 + row % 4, groups(row / 4), i))
                                          .distinct()
                                          .collect(Collectors.joining()))
                              .extract()
                              .statusCode())
              .toList();
      for (Future<Integer> call : clients.invokeAll(calls)) {
        assertEquals(200, call.get());
      }
    } finally {
      clients.shutdown();
    }
    assertEquals(
        0,
        sql.first(
                """
                select count(*) from revision a join revision b on a.convention_id = b.convention_id
                where a.convention_id = ? and a.number < b.number and a.recorded_at >= b.recorded_at
                """,
                row -> row.getLong(1),
                convention.id())
            .orElseThrow());
    assertEquals(
        rows("revision", convention),
        sql.first(
                "select last_number from convention_clock where convention_id = ?",
                row -> row.getLong(1),
                convention.id())
            .orElseThrow());
  }

  private static String groups(int i) {
    return List.of("_T", "SEX=F", "SEX=M", "AGE_BAND=0_2", "AGE_BAND=3_5", "SEX=F|AGE_BAND=0_2")
        .get(i % 6);
  }

  @Test
  void repeated_rows_are_written_once_and_differing_ones_are_rejected() {
    AConvention convention = AConvention.known();
    csv(
            once(laep()).queryParam("atomicity", "ROW"),
            convention,
            HEADER
                + "NB_FAM;2018;;;210;;\nNB_FAM;201801;;;1;;\nNB_FAM;2018-01-01/2018-12-31;41018;_T;210;A;\n"
                + "NB_FAM;2019;;;1;;\nNB_FAM;2019;;;2;;\n")
        .statusCode(200)
        .body("received", equalTo(5))
        .body("created", equalTo(1))
        .body("unchanged", equalTo(1))
        .body("rejected", equalTo(3))
        .body("totals[0].value", equalTo("420"))
        .body(
            "rejections.code",
            contains("period-too-short", "duplicate-differs", "duplicate-differs"))
        .body("rejections.line", contains(3, 5, 6))
        .body("rejections[1].message", containsString("(l. 6)"))
        .body("rejections[2].message", containsString("(l. 5)"));
  }

  @Test
  void a_partner_writes_only_what_it_is_responsible_for() {
    refusedFor("not-responsible", HEADER, "NB_CAF;2018;;;12;;");
    AConvention convention = AConvention.known();
    csv(once(As.partner("CAF-41")), convention, HEADER + "NB_CAF;2018;;;12;;\n")
        .statusCode(200)
        .body("created", equalTo(1));
    laep().get(convention.at("measurements")).then().body("items", hasSize(0));
    laep()
        .queryParam("partner", "CAF-41")
        .get(convention.at("measurements"))
        .then()
        .body("items", hasSize(0));
    laep().get(convention.at("imports")).then().body("items", hasSize(0));
    String id =
        As.analyst().get(convention.at("measurements")).then().extract().path("items[0].id");
    laep()
        .get(convention.at("measurements/" + id))
        .then()
        .statusCode(404)
        .body("code", equalTo("measurement-not-found"));
    laep().get(convention.at("measurements/" + id + "/revisions")).then().statusCode(404);
  }

  @Test
  void a_coordinator_imports_for_a_partner_and_the_audit_names_both() {
    AConvention convention = AConvention.known();
    String body = HEADER + "NB_CAF;2018;;;12;;\n";
    csv(once(As.coordinator()), convention, body)
        .statusCode(400)
        .body("errors[0].parameter", equalTo("onBehalfOf"));
    csv(once(As.coordinator()).queryParam("onBehalfOf", "NOBODY"), convention, body)
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown-partner"));
    csv(once(As.coordinator()).queryParam("onBehalfOf", "ASSO-LAEP"), convention, body)
        .statusCode(422)
        .body("rejections[0].code", equalTo("not-responsible"));
    csv(once(As.coordinator()).queryParam("onBehalfOf", "CAF-41"), convention, body)
        .statusCode(200)
        .body("partner", equalTo("CAF-41"))
        .body("recordedBy", equalTo("the-coordinator"));
    assertEquals(
        List.of("the-coordinator for CAF-41"),
        sql.list(
            """
            select actor || ' for ' || on_behalf_of as who from audit_entry
            where convention_id = ? and action = 'imported'
            """,
            row -> row.getString("who"),
            convention.id()));
  }

  @Test
  void others_do_not_import() {
    AConvention convention = AConvention.known();
    for (String role : List.of("analyst", "committee", "service", "admin")) {
      csv(once(As.role(role)), convention, HEADER).statusCode(403);
    }
    csv(once(As.partner("ASSO-AILLEURS")), convention, HEADER + "NB_FAM;2018;;;1;;\n")
        .statusCode(404);
    csv(once(laep()).queryParam("onBehalfOf", "CAF-41"), convention, HEADER).statusCode(403);
  }

  @Test
  void an_evaluated_convention_takes_nothing_more() {
    AConvention convention = AConvention.unpublished().with("state", "EVALUATED").publish();
    csv(once(laep()), convention, HEADER + "NB_FAM;2018;;;1;;\n")
        .statusCode(409)
        .body("code", equalTo("convention-evaluated"));
  }

  @Test
  void what_was_answered_stays_the_answer_when_the_convention_has_been_evaluated_since() {
    AConvention convention = AConvention.known();
    String key = UUID.randomUUID().toString();
    String file = HEADER + "NB_FAM;2018;;;1;;\n";
    String id =
        csv(laep().header("Idempotency-Key", key), convention, file)
            .statusCode(200)
            .extract()
            .path("id");
    String undone = UUID.randomUUID().toString();
    undo(convention, id, undone).statusCode(201);
    convention.with("state", "EVALUATED").publish();
    sql.update(
        "update framework_copy set checked_at = '2020-01-01Z' where convention_id = ?",
        convention.id());
    csv(once(laep()), convention, file).statusCode(409);
    csv(laep().header("Idempotency-Key", key), convention, file)
        .statusCode(200)
        .header("Idempotent-Replayed", "true")
        .body("id", equalTo(id));
    undo(convention, id, undone).statusCode(201).header("Idempotent-Replayed", "true");
    csv(laep().header("Idempotency-Key", key), convention, file + "NB_FAM;2019;;;1;;\n")
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
  }

  private static ValidatableResponse undo(AConvention convention, String id, String key) {
    return laep()
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body("{\"reason\": \"Erreur\"}")
        .post(convention.at("imports/" + id + "/reversal"))
        .then();
  }

  @Test
  void imports_go_on_while_convention_service_is_away() {
    AConvention convention = AConvention.known();
    As.analyst().get(convention.at("measurements")).then().statusCode(200);
    convention.becomesUnreachable();
    csv(once(laep()), convention, HEADER + "NB_FAM;2018;;;210;;\n").statusCode(200);
  }

  @Test
  void each_rule_about_periods() {
    refusedFor("required", HEADER, "NB_FAM;;;;1;;");
    refusedFor("malformed-period", HEADER, "NB_FAM;hier;;;1;;");
    refusedFor("period-too-short", HEADER, "NB_FAM;2018-Q1;;;1;;");
    refusedFor("period-after-convention", HEADER, "NB_FAM;2022;;;1;;");
    clock.set("2019-06-30T10:00:00Z");
    refusedFor("period-not-ended", HEADER, "NB_FAM;2019;;;1;;");
    clock.reset();
    AConvention convention = AConvention.known();
    csv(
            once(laep()),
            convention,
            HEADER + "NB_FAM;2016;;;1;;\nNB_MENSUEL;2018;;;12;;\nNB_MENSUEL;201807;;;1;;\n")
        .statusCode(200)
        .body("created", equalTo(3));
    As.analyst()
        .queryParam("indicator", "NB_MENSUEL")
        .get(convention.at("measurements"))
        .then()
        .body("items.period.code", contains("2018-07", "2018"));
  }

  @Test
  void each_rule_about_territories() {
    rejected(HEADER, "NB_FAM;2018;41019;;1;;")
        .body("rejections[0].code", equalTo("unknown-territory"))
        .body("rejections[0].fix", equalTo("Did you mean \"41018\"?"));
    AConvention twice = AConvention.unpublished().territory("EPCI", "410180101", "").publish();
    rejected(twice, HEADER, "NB_FAM;2018;410180101;;1;;")
        .body("rejections[0].code", equalTo("ambiguous-territory"))
        .body("rejections[0].fix", containsString("IRIS:410180101@2021"));
    csv(
            once(laep()),
            twice,
            "indicator;period;territory;territoryKind;value\nNB_FAM;2018;410180101;IRIS;1\n"
                + "NB_FAM;2018;EPCI:410180101;;2\nNB_FAM;2019;IRIS:410180101@2021;;1\n")
        .statusCode(200)
        .body("created", equalTo(3));
    AConvention two =
        AConvention.unpublished()
            .with(
                "perimeter",
                List.of(
                    Map.of("kind", "COMMUNE", "code", "41018"),
                    Map.of("kind", "COMMUNE", "code", "41295")))
            .publish();
    rejected(two, HEADER, "NB_FAM;2018;;;1;;")
        .body("rejections[0].code", equalTo("territory-required"));
  }

  @Test
  void each_rule_about_breakdowns() {
    refusedFor("unknown-dimension", HEADER, "NB_FAM;2018;;SEX=F;1;;");
    refusedFor("unknown-category", HEADER, "NB_ENF;2018;;SEX=X;1;;");
    refusedFor("malformed-breakdown", HEADER, "NB_ENF;2018;;femmes;1;;");
    AConvention convention = AConvention.known();
    csv(
            once(laep()),
            convention,
            "indicator;period;sex;age_band;value\nNB_ENF;2018;F;0_2;1\nNB_ENF;2018;_U;;2\n"
                + "NB_ENF;2018;_T;_T;3\n")
        .statusCode(200)
        .body("created", equalTo(3));
    As.analyst()
        .queryParam("breakdown", "SEX=F;AGE_BAND=0_2")
        .get(convention.at("measurements"))
        .then()
        .body("items.breakdown", contains("AGE_BAND=0_2;SEX=F"));
  }

  @Test
  void each_rule_about_values() {
    String parts = "indicator;period;value;numerator;denominator;status\n";
    refusedFor("value-missing", HEADER, "NB_FAM;2018;;;;;");
    refusedFor("value-not-allowed", HEADER, "NB_FAM;2018;;;1;Q;");
    refusedFor("unknown-status", HEADER, "NB_FAM;2018;;;1;Z;");
    refusedFor("not-a-number", HEADER, "NB_FAM;2018;;;douze;;");
    refusedFor("not-a-whole-number", HEADER, "NB_FAM;2018;;;1,5;;");
    refusedFor("negative", HEADER, "NB_FAM;2018;;;-1;;");
    refusedFor("out-of-range", HEADER, "NOTE;2018;;;11;;");
    refusedFor("qualitative-not-imported", HEADER, "AVIS;2018;;;1;;");
    refusedFor("parts-not-allowed", parts, "NB_FAM;2018;;1;2;");
    refusedFor("value-and-parts", parts, "TAUX;2018;50;1;2;");
    refusedFor("part-missing", parts, "TAUX;2018;;1;;");
    refusedFor("zero-denominator", parts, "TAUX;2018;;1;0;");
    refusedFor("negative", parts, "TAUX;2018;;1;-2;");
    refusedFor("not-a-whole-number", parts, "DUREE;2018;;1;2,5;");
    rejected("indicator,period,value\n", "MONTANT,2018,\"1,234\"")
        .body("rejections[0].code", equalTo("ambiguous-number"));
  }

  @Test
  void what_people_write_where_there_is_no_number_is_a_status() {
    AConvention convention = AConvention.known();
    csv(
            once(laep()),
            convention,
            HEADER
                + "NB_FAM;2016;;;N.C.;;\nNB_FAM;2017;;;secret;;\nNB_FAM;2018;;;///;;\n"
                + "NB_FAM;2019;;;nd;O;\nNB_FAM;2020;;;–;;\nTAUX;2018;;;32,5 %;;\n")
        .statusCode(200)
        .body("created", equalTo(6))
        .body("warned", equalTo(1))
        .body("warnings.line", contains(6))
        .body("warnings.column", contains("value"))
        .body("warnings.code", contains("dash-read-as-missing"))
        .body("warnings.advice", contains("Write 0 if it means zero."));
    As.analyst()
        .queryParam("indicator", "NB_FAM")
        .queryParam("sort", "period")
        .get(convention.at("measurements"))
        .then()
        .statusCode(200)
        .body("items.status", contains("O", "Q", "M", "O", "O"));
    As.analyst()
        .queryParam("indicator", "TAUX")
        .get(convention.at("measurements"))
        .then()
        .body("items.value", contains("32.5"));
  }

  @Test
  void a_marker_and_what_contradicts_it_are_both_told() {
    rejected(HEADER, "NB_FAM;2018;;;NC;Q;")
        .body("rejections.code", contains("contradictory-marker"))
        .body("rejections[0].column", equalTo("value"))
        .body(
            "rejections[0].message",
            equalTo(
                "\"NC\" says that there is no value (status O), and column \"status\" says"
                    + " \"Q\"."));
    String parts = "indicator;period;value;numerator;denominator;status\n";
    refusedFor("contradictory-marker", parts, "TAUX;2018;;s;100;");
    refusedFor("contradictory-marker", parts, "TAUX;2018;;s;NC;");
    refusedFor("not-a-number", HEADER, "NB_FAM;2018;;;<5;;");
    refusedFor("not-a-number", HEADER, "NB_FAM;2018;;;12 %;;");
  }

  @Test
  void json_has_statuses_and_no_markers() {
    send(
            laep().queryParam("dryRun", true),
            AConvention.known(),
            "application/json",
            "{\"measurements\": [{\"indicator\": \"NB_FAM\", \"period\": \"2018\", \"value\": \"NC\"}]}")
        .statusCode(200)
        .body("rejections.code", contains("not-a-number"));
  }

  @Test
  void a_lost_leading_zero_is_named_and_not_guessed() {
    AConvention convention =
        AConvention.unpublished().territory("COMMUNE", "01004", "2021").publish();
    rejected(convention, HEADER, "NB_FAM;2018;1004;;1;;")
        .body("rejections.code", contains("lost-leading-zero"))
        .body("rejections[0].message", containsString("a leading zero was probably lost"))
        .body("rejections[0].fix", startsWith("Write 01004"));
  }

  @Test
  void all_warnings_of_an_import_can_be_read_later() {
    AConvention convention = AConvention.known();
    String id =
        csv(once(laep()), convention, HEADER + "NB_FAM;2018;;;-;;\nNB_FAM;2019;;;-;;\n")
            .statusCode(200)
            .body("warned", equalTo(2))
            .extract()
            .path("id");
    laep()
        .get(convention.at("imports/" + id))
        .then()
        .body("warned", equalTo(2))
        .body("warnings.line", contains(2, 3));
    As.partnerInFrench("ASSO-LAEP")
        .queryParam("limit", 1)
        .get(convention.at("imports/" + id + "/warnings"))
        .then()
        .statusCode(200)
        .body("items.advice", contains("Écrivez 0 si c'est zéro."))
        .body("next", notNullValue());
    laep()
        .header("Accept", "text/csv")
        .get(convention.at("imports/" + id + "/warnings"))
        .then()
        .statusCode(200)
        .body(startsWith("line,pointer,column,code,value,message,advice\n"))
        .body(containsString("3,,value,dash-read-as-missing,"));
    As.partner("CAF-41").get(convention.at("imports/" + id + "/warnings")).then().statusCode(404);
    As.partner("CAF-41")
        .header("Accept", "text/csv")
        .get(convention.at("imports/" + id + "/warnings"))
        .then()
        .statusCode(404);
    laep().get(convention.at("imports/" + UUID.randomUUID() + "/warnings")).then().statusCode(404);
  }

  @Test
  void personal_data_is_refused_and_not_repeated() {
    AConvention convention = AConvention.known();
    for (String text :
        List.of(
            "voir 185057800608491",
            "allocataire n° 1234567",
            "née le 12/03/1985",
            "vu avec Mme Martin",
            "jeanne.martin@free.fr",
            "rappeler au 06 12 34 56 78")) {
      String report =
          csv(once(laep()), convention, HEADER + "NB_FAM;2018;;;1;;" + text + "\n")
              .statusCode(422)
              .body("rejections.code", contains("personal-data"))
              .body("rejections[0].column", equalTo("comment"))
              .body("rejections[0].message", startsWith("This looks like "))
              .body("rejections[0].value", nullValue())
              .extract()
              .asString();
      assertFalse(report.contains(text), text);
      assertEquals(
          0L,
          sql.first(
                  "select count(*) from import_rejection where position(? in import_rejection::text) > 0",
                  row -> row.getLong(1),
                  text)
              .orElseThrow());
    }
    rejected("indicator;period;sex;value\n", "NB_ENF;2018;Mme Martin;1")
        .body("rejections.code", contains("personal-data"))
        .body("rejections[0].column", equalTo("SEX"));
  }

  @Test
  void a_list_of_people_is_refused_as_a_whole() {
    csv(
            laep().queryParam("dryRun", true),
            AConvention.known(),
            "Nom de naissance;Né(e) le;indicator;period;value\nMartin;12/03/1985;NB_FAM;2018;1\n")
        .statusCode(400)
        .body("code", equalTo("personal-data"))
        .body("detail", containsString("A measurement never speaks of one person"))
        .body("detail", containsString("(Nom de naissance, Né(e) le)"))
        .body("errors.code", contains("personal-data", "personal-data"))
        .body(not(containsString("Martin")));
    csv(laep().queryParam("dryRun", true), AConvention.known(), "Mme Martin;NB_FAM;2018;1\n")
        .statusCode(400)
        .body("code", equalTo("personal-data"))
        .body("detail", containsString("(1)"))
        .body(not(containsString("Martin")));
    String row =
        "{\"indicator\": \"NB_FAM\", \"period\": \"2018\", \"value\": 1, \"dateNaissance\": \"1985\"}";
    send(
            laep().queryParam("dryRun", true),
            AConvention.known(),
            "application/json",
            "{\"measurements\": [" + row + "]}")
        .statusCode(400)
        .body("code", equalTo("personal-data"))
        .body("errors[0].detail", containsString("dateNaissance"));
    send(laep().queryParam("dryRun", true), AConvention.known(), "application/x-ndjson", row)
        .statusCode(400)
        .body("code", equalTo("personal-data"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Mme Durand Jeanne\": 1",
        "\"breakdown\": {\"Mme Durand\": \"x\"}",
        "\"breakdown\": {\"Mme Durand\": 1}",
        "\"note\": [{\"par\": \"Mme Durand\"}]",
        "\"comment\": [\"Mme Durand\"]"
      })
  void a_person_in_the_name_of_a_field_or_below_an_unknown_one_is_not_repeated(String field) {
    AConvention convention = AConvention.known();
    String row = "{\"indicator\": \"NB_FAM\", \"period\": \"2018\", \"value\": 1, " + field + "}";
    String id =
        send(once(laep()), convention, "application/json", "{\"measurements\": [" + row + "]}")
            .statusCode(422)
            .body("rejections.code", contains("personal-data"))
            .body(not(containsString("Durand")))
            .extract()
            .path("id");
    laep()
        .get(convention.at("imports/" + id + "/rejections"))
        .then()
        .statusCode(200)
        .body("items.code", contains("personal-data"))
        .body(not(containsString("Durand")));
  }

  @Test
  void a_breakdown_by_the_name_of_people_refuses_the_whole() {
    send(
            laep().queryParam("dryRun", true),
            AConvention.known(),
            "application/x-ndjson",
            "{\"indicator\": \"NB_FAM\", \"period\": \"2018\", \"breakdown\": {\"nom\": \"Durand\"}}")
        .statusCode(400)
        .body("code", equalTo("personal-data"))
        .body("detail", containsString("(nom)"));
  }

  @Test
  void what_is_wrong_is_said_in_french_by_default() {
    csv(
            As.partnerInFrench("ASSO-LAEP").queryParam("dryRun", true),
            AConvention.known(),
            HEADER + "NB_FAMS;2018;;;1;;\n")
        .statusCode(200)
        .body("rejections[0].message", containsString("n'existe pas dans cette convention"))
        .body("rejections[0].fix", containsString("Vouliez-vous dire"));
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
  void all_of_very_many_rejections_can_be_read() {
    AConvention convention = AConvention.known();
    String body =
        HEADER
            + IntStream.range(0, 1_500)
                .mapToObj(i -> "NB_FAM;2018;;;x" + i + ";;\n")
                .collect(Collectors.joining());
    String id =
        csv(once(laep()), convention, body)
            .statusCode(422)
            .body("rejected", equalTo(1_500))
            .body("rejections", hasSize(1_000))
            .extract()
            .path("id");
    String all =
        laep()
            .header("Accept", "text/csv;profile=spreadsheet")
            .get(convention.at("imports/" + id + "/rejections"))
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertEquals(1_501, all.lines().count());
    laep()
        .queryParam("limit", 500)
        .get(convention.at("imports/" + id + "/rejections"))
        .then()
        .body("items", hasSize(500))
        .body("next", notNullValue());
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
  void control_totals_are_of_all_accepted_rows_identical_ones_too() {
    csv(
            once(laep().queryParam("atomicity", "ROW")),
            AConvention.known(),
            HEADER
                + "NB_FAM;2018;;;44;;\nNB_FAM;2018;;;44;;\nNB_FAM;2018;;;44;;\n"
                + "MONTANT;2018;;;1;;\nMONTANT;2018;;;2;;\nNB_FAM;2019;;;;Q;\n")
        .statusCode(200)
        .body("received", equalTo(6))
        .body("created", equalTo(2))
        .body("unchanged", equalTo(2))
        .body("rejected", equalTo(2))
        .body("totals.indicator", contains("NB_FAM"))
        .body("totals.rows", contains(4))
        .body("totals.suppressed", contains(1))
        .body("totals.value", contains("132"));
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
  void a_workbook_that_is_sent_as_csv_is_told_its_type() {
    csv(once(laep()), AConvention.known(), "PK\u0003\u0004\u0014\u0000rest")
        .statusCode(400)
        .body("errors.code", contains("workbook-as-csv"))
        .body("errors[0].detail", containsString("spreadsheetml"));
  }
}
