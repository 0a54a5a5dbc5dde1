package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.As.once;
import static fr.ctg.evaluations.importing.SentLines.laep;
import static fr.ctg.evaluations.importing.SentRows.HEADER;
import static fr.ctg.evaluations.importing.SentRows.csv;
import static fr.ctg.evaluations.importing.SentRows.rows;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.evaluations.TestClock;
import fr.ctg.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an import writes, and what it says of it. */
@QuarkusTest
class ImportEffectTest {

  @Inject TestClock clock;
  @Inject Sql sql;

  @AfterEach
  void the_clock_goes_on() {
    clock.reset();
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
}
