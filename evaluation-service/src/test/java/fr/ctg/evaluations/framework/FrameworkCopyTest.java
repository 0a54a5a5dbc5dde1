package fr.ctg.evaluations.framework;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FrameworkCopyTest {

  @Inject Sql sql;
  @Inject Frameworks frameworks;

  private static ValidatableResponse measurements(AConvention convention) {
    return As.analyst().get(convention.at("measurements")).then();
  }

  private List<Long> versions(AConvention convention) {
    return sql.list(
        "select version from framework_version where convention_id = ? order by revision",
        row -> row.getLong(1),
        convention.id());
  }

  @Test
  void a_convention_is_fetched_when_it_is_first_asked_for() {
    AConvention convention = AConvention.known();
    measurements(convention).statusCode(200).body("revision", equalTo(1));
    assertEquals(List.of(1L), versions(convention));
  }

  @Test
  void it_is_found_by_its_reference_too() {
    AConvention convention = AConvention.known();
    As.analyst()
        .get("/v1/conventions/" + convention.reference() + "/measurements")
        .then()
        .statusCode(200);
    assertEquals(List.of(1L), versions(convention));
  }

  @Test
  void it_is_asked_for_again_by_its_tag_and_fetched_once() {
    AConvention convention = AConvention.known();
    measurements(convention).statusCode(200);
    measurements(convention).statusCode(200);
    List<LoggedRequest> requests = convention.requests();
    assertEquals(2, requests.size());
    assertTrue(
        requests.stream()
            .anyMatch(
                request ->
                    ("\"" + convention.id() + "-1\"").equals(request.getHeader("If-None-Match"))));
    assertEquals(List.of(1L), versions(convention));
  }

  @Test
  void the_service_says_who_it_is_and_passes_the_trace_on() {
    AConvention convention = AConvention.known();
    As.analyst()
        .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
        .get(convention.at("measurements"))
        .then()
        .statusCode(200);
    LoggedRequest request = convention.requests().get(0);
    // service:service
    assertEquals("Basic c2VydmljZTpzZXJ2aWNl", request.getHeader("Authorization"));
    assertTrue(
        request.getHeader("traceparent").startsWith("00-0af7651916cd43dd8448eb211c80319c-"),
        request.getHeader("traceparent"));
  }

  @Test
  void versions_that_were_missed_are_all_fetched_in_order() {
    AConvention convention = AConvention.known();
    measurements(convention).statusCode(200).body("revision", equalTo(1));
    convention.publish().publish().publish();
    measurements(convention).statusCode(200).body("revision", equalTo(4));
    assertEquals(List.of(1L, 2L, 3L, 4L), versions(convention));
    assertEquals(2, frameworks.at(convention.id(), 2).orElseThrow().version());
    assertEquals(4, frameworks.at(convention.id(), 99).orElseThrow().version());
    assertTrue(frameworks.at(convention.id(), 0).isEmpty());
  }

  @Test
  void the_first_fetch_of_an_older_convention_takes_all_its_versions() {
    AConvention convention = AConvention.unpublished().publish().publish().publish();
    measurements(convention).statusCode(200);
    assertEquals(List.of(1L, 2L, 3L), versions(convention));
  }

  @Test
  void the_copy_serves_while_convention_service_is_away() {
    AConvention convention = AConvention.known();
    measurements(convention).statusCode(200);
    convention.becomesUnreachable();
    measurements(convention).statusCode(200);
    convention.answersNonsense();
    measurements(convention).statusCode(200);
    convention.answersStatus(500);
    measurements(convention).statusCode(200);
    convention.answersStatus(404);
    measurements(convention).statusCode(200);
    assertEquals(List.of(1L), versions(convention));
  }

  @Test
  void a_slow_convention_service_is_waited_for_once_and_not_long() {
    AConvention convention = AConvention.known();
    measurements(convention).statusCode(200);
    convention.answersAfter(4_000);
    long start = System.nanoTime();
    measurements(convention).statusCode(200);
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    assertTrue(milliseconds < 3_500, milliseconds + " ms");
  }

  @Test
  void a_convention_never_seen_while_the_other_service_is_away_is_worth_trying_again() {
    AConvention convention = AConvention.unpublished();
    convention.becomesUnreachable();
    measurements(convention)
        .statusCode(503)
        .header("Retry-After", "5")
        .body("code", equalTo("framework-unavailable"))
        .body("traceId", notNullValue());
    convention.answersNonsense();
    measurements(convention).statusCode(503);
    assertEquals(List.of(), versions(convention));
  }

  @Test
  void an_unknown_convention_and_a_draft_are_refused() {
    AConvention unknown = AConvention.unpublished();
    unknown.answersStatus(404);
    measurements(unknown).statusCode(404).body("code", equalTo("convention-not-found"));
    AConvention draft = AConvention.unpublished();
    draft.answersStatus(409);
    measurements(draft).statusCode(409).body("code", equalTo("convention-not-signed"));
    As.partner("ASSO-LAEP")
        .get(draft.at("measurements"))
        .then()
        .statusCode(404)
        .body("code", equalTo("convention-not-found"));
  }

  @Test
  void a_partner_of_another_convention_learns_nothing() {
    AConvention convention = AConvention.known();
    measurements(convention).statusCode(200);
    String known =
        As.partner("ASSO-AILLEURS")
            .get(convention.at("measurements"))
            .then()
            .statusCode(404)
            .body("detail", matchesPattern("There is no convention \".*\"\\."))
            .extract()
            .path("code");
    assertEquals("convention-not-found", known);
    As.partner("ASSO-LAEP").get(convention.at("measurements")).then().statusCode(200);
  }

  @Test
  void a_broken_document_is_not_stored() {
    AConvention convention = AConvention.unpublished();
    convention.indicator("NB_FAM", Map.of("measure", "COUNT"));
    convention.publish();
    measurements(convention).statusCode(503);
    assertEquals(List.of(), versions(convention));
  }
}
