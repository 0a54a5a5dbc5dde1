package fr.ctg.conventions.renewal;

import static fr.ctg.conventions.DraftConvention.with;
import static fr.ctg.conventions.Refusals.brokenRules;
import static fr.ctg.conventions.Refusals.malformed;
import static fr.ctg.conventions.Refusals.refused;
import static fr.ctg.conventions.decision.Decisions.change;
import static fr.ctg.conventions.decision.Decisions.decision;
import static fr.ctg.conventions.indicator.Indicators.increasing;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.Editing;
import fr.ctg.conventions.decision.Decisions;
import fr.ctg.kit.security.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fixture's term goes from 2018-01-22 to 2021-12-31; its renewal's from 2022 to 2025. */
@QuarkusTest
class RenewalApiTest {

  private DraftConvention convention;
  private String next;

  @BeforeEach
  void activate_a_convention_of_which_some_things_are_closed() {
    convention = new DraftConvention();
    next = convention.code("NEXT");
    Editing.patch(
            convention.at(""),
            Map.of(
                "purpose",
                "Agir ensemble",
                "fieldsOfIntervention",
                List.of("habitat"),
                "onTrackFrom",
                "0.8",
                "commitments",
                List.of(Map.of("partner", convention.code("CAF"), "statement", "Cofinancer"))))
        .then()
        .statusCode(200);
    Api.coordinator()
        .body(Map.of("code", "B", "name", "Un autre axe", "position", 2))
        .post(convention.at("/axes"))
        .then()
        .statusCode(201);
    Editing.patch(
            convention.at("/objectives/O1"), Map.of("weight", 30, "secondaryAxes", List.of("B")))
        .then()
        .statusCode(200);
    convention.objective("O2", Map.of("weight", 70, "axis", "B"));
    operational("A-O11", "O1");
    operational("O21", "O2");
    convention.indicator(with(increasing("I1"), Map.of("action", "FA-1")));
    convention.indicator(with(increasing("I11"), Map.of("objective", "A-O11")));
    convention.indicator(with(increasing("I-OLD"), Map.of("status", "CLOSED")));
    convention.indicator(with(increasing("I21"), Map.of("objective", "O21")));
    convention.indicator(
        with(
            with(
                increasing("I-WORDS"),
                Map.of("measure", "QUALITATIVE", "overTime", "NONE", "overTerritories", "NONE")),
            nothingPromised()));
    convention.sign();
    convention.activate();
    new Decisions(convention)
        .decide(
            decision(
                "D-1",
                "CLOSE_OBJECTIVE",
                "2020-07-01",
                List.of(
                    change("OBJECTIVE", "O21", null, Map.of("status", "CLOSED")),
                    change("OBJECTIVE", "O2", null, Map.of("status", "CLOSED")))),
            "2020-06-10");
  }

  private static Map<String, Object> nothingPromised() {
    Map<String, Object> none = new LinkedHashMap<>();
    none.put("direction", null);
    none.put("baselines", null);
    none.put("targets", null);
    return none;
  }

  private void operational(String code, String parent) {
    Api.coordinator()
        .body(Map.of("code", code, "kind", "OPERATIONAL", "parent", parent, "statement", "Agir"))
        .post(convention.at("/objectives"))
        .then()
        .statusCode(201);
  }

  private Response renew(Map<String, Object> differences) {
    return Api.coordinator()
        .body(
            with(
                Map.of(
                    "reference",
                    next,
                    "title",
                    "La suivante",
                    "effectiveFrom",
                    "2022-01-01",
                    "effectiveTo",
                    "2025-12-31"),
                differences))
        .post(convention.at("/renewal"));
  }

  private static Map<String, Object> baseline(String indicator, Object value) {
    return Map.of("indicator", indicator, "value", value, "period", "2021", "source", "Bilan");
  }

  private String ofNext(String path) {
    return "/v1/conventions/" + next + path;
  }

  @Test
  void what_is_open_goes_on_in_a_new_draft() {
    Response receipt = renew(Map.of("baselines", List.of(baseline("I1", 243))));
    receipt
        .then()
        .statusCode(201)
        .body("reference", equalTo(next))
        .body("predecessor", equalTo(convention.reference()))
        .body("axes", equalTo(2))
        .body("objectives", equalTo(2))
        .body("indicators", equalTo(3))
        .body("baselines", equalTo(1))
        .header("Location", endsWith("/v1/conventions/" + receipt.<String>path("id")));
    Api.coordinator()
        .get(receipt.header("Location"))
        .then()
        .statusCode(200)
        .header("ETag", equalTo(receipt.header("ETag")))
        .body("state", equalTo("DRAFT"))
        .body("title", equalTo("La suivante"))
        .body("predecessor", equalTo(convention.reference()))
        .body("purpose", equalTo("Agir ensemble"))
        .body("fieldsOfIntervention", contains("habitat"))
        .body("perimeter", contains("DISTRICT:" + convention.code("PLACE")))
        .body("effectiveFrom", equalTo("2022-01-01"))
        .body("onTrackFrom", equalTo("0.8"))
        .body("signatories.partner", contains(convention.code("CITY"), convention.code("CAF")))
        .body("signatories.deliberation", everyItem(nullValue()))
        .body("commitments", empty());
    Api.coordinator().get(ofNext("/axes")).then().body("items.code", contains("A", "B"));
    Api.coordinator()
        .get(ofNext("/objectives"))
        .then()
        .body("items.code", contains("A-O11", "O1"))
        .body("items[0].parent", equalTo("O1"))
        .body("items[1].weight", equalTo("30"))
        .body("items[1].secondaryAxes", contains("B"));
    Api.coordinator().get(ofNext("/actions")).then().body("items", empty());
    Api.coordinator()
        .get(ofNext("/indicators"))
        .then()
        .body("items.code", contains("I-WORDS", "I1", "I11"))
        .body("items.appliesFrom", everyItem(equalTo("2022-01-01")))
        .body("items.targets", everyItem(empty()))
        .body("items.action", everyItem(nullValue()))
        .body("items[1].baselines.value", contains("243"))
        .body("items[1].baselines.on", contains("2021-12-31"))
        .body("items[1].baselines.appliesFrom", contains("2022-01-01"))
        .body("items[1].baselines.source", contains("Bilan"))
        .body("items[2].baselines", empty());
  }

  @Test
  void nothing_of_the_old_one_is_touched() {
    Map<String, String> before = everything();
    renew(Map.of("baselines", List.of(baseline("I1", 243), baseline("I11", 12))))
        .then()
        .statusCode(201);
    assertEquals(before, everything());
  }

  /** Each address of the old convention with its answer and its entity tag. */
  private Map<String, String> everything() {
    Map<String, String> all = new LinkedHashMap<>();
    for (String path :
        List.of(
            "",
            "/versions",
            "/bundle",
            "/axes",
            "/axes/A",
            "/axes/B",
            "/objectives",
            "/objectives/O1",
            "/objectives/O2",
            "/objectives/A-O11",
            "/objectives/O21",
            "/objectives/O2/versions",
            "/actions",
            "/actions/FA-1",
            "/indicators",
            "/indicators/I1",
            "/indicators/I11",
            "/indicators/I21",
            "/indicators/I-OLD",
            "/indicators/I-WORDS",
            "/indicators/I1/target-versions",
            "/decisions",
            "/decisions/D-1",
            "/amendments",
            "/framework",
            "/framework?asOf=2020-07-01",
            "/framework/versions")) {
      Response answer = Api.coordinator().get(convention.at(path));
      assertEquals(200, answer.statusCode(), path);
      all.put(path, answer.header("ETag") + " " + answer.asString());
    }
    return all;
  }

  @Test
  void every_baseline_that_cannot_be_is_said_at_once() {
    brokenRules(
        renew(
            Map.of(
                "baselines",
                List.of(
                    baseline("NONE-SUCH", 1),
                    baseline("I-OLD", 1),
                    baseline("I21", 1),
                    baseline("I-WORDS", 1),
                    baseline("I1", -1),
                    baseline("I1", 243),
                    Map.of("indicator", "I11", "value", 1)))),
        "/baselines/0/indicator unknown-indicator",
        "/baselines/1/indicator indicator-closed",
        "/baselines/2/indicator indicator-closed",
        "/baselines/3/indicator no-figures",
        "/baselines/4/value negative-count",
        "/baselines/5/indicator duplicate",
        "/baselines/6/on day-or-period");
    refused(Api.coordinator().get(ofNext("")), 404, "convention-not-found");
  }

  @Test
  void the_new_term_and_reference_are_checked_as_those_of_any_draft() {
    brokenRules(
        renew(
            Map.of(
                "reference",
                convention.reference(),
                "effectiveTo",
                "2021-12-31",
                "baselines",
                List.of(baseline("NONE-SUCH", 1)))),
        "/reference convention-reference-taken",
        "/effectiveTo term-out-of-range",
        "/baselines/0/indicator unknown-indicator");
    brokenRules(
        renew(
            Map.of("reference", convention.reference(), "baselines", List.of(baseline("I1", -1)))),
        "/reference convention-reference-taken",
        "/baselines/0/value negative-count");
    malformed(
        renew(Map.of("reference", "next door", "signedOn", "2022-01-01")),
        "/reference pattern",
        "/signedOn unknown-property");
  }

  @Test
  void an_active_an_ended_and_an_evaluated_convention_can_be_renewed() {
    renew(Map.of("reference", convention.code("N1"))).then().statusCode(201);
    move("/end", Map.of("endedOn", "2021-12-31"));
    renew(Map.of("reference", convention.code("N2"))).then().statusCode(201);
    move("/final-evaluation", Map.of("evaluatedOn", "2022-06-30"));
    renew(Map.of("reference", convention.code("N3"))).then().statusCode(201);
  }

  private void move(String verb, Map<String, Object> body) {
    Api.coordinator().body(body).post(convention.at(verb)).then().statusCode(200);
  }

  @Test
  void no_other_convention_is_renewed() {
    move("/termination", Map.of("terminatedOn", "2020-12-31", "reason", "Fin"));
    refused(renew(Map.of()), 409, "convention-not-renewable").body("allowedMoves", empty());
    convention = new DraftConvention();
    refused(renew(Map.of()), 409, "convention-not-renewable")
        .body("allowedMoves", contains("SIGN"));
    convention.sign();
    refused(renew(Map.of()), 409, "convention-not-renewable")
        .body("allowedMoves", hasItem("ACTIVATE"));
  }

  @Test
  void lets_only_a_coordinator_or_an_administrator_renew() {
    for (String role : List.of(Role.ANALYST, Role.COMMITTEE, Role.SERVICE)) {
      refused(
          Api.as(role).body(Map.of("reference", next)).post(convention.at("/renewal")),
          403,
          "forbidden");
    }
  }
}
