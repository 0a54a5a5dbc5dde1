package fr.ctg.conventions.convention;

import static fr.ctg.conventions.Refusals.brokenRules;
import static fr.ctg.conventions.Refusals.malformed;
import static fr.ctg.conventions.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.Editing;
import fr.ctg.kit.security.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ConventionApiTest {

  private DraftConvention convention;

  @BeforeEach
  void draft_a_convention() {
    convention = new DraftConvention();
  }

  /** Another convention of the same partners at the same place. */
  private Response draft(Map<String, Object> differences) {
    return Api.coordinator()
        .body(
            DraftConvention.with(
                Map.of(
                    "reference", convention.code("NEXT"),
                    "title", "La suivante",
                    "perimeter", List.of(convention.code("PLACE")),
                    "effectiveFrom", "2022-01-01",
                    "effectiveTo", "2025-12-31"),
                differences))
        .post("/v1/conventions");
  }

  private Map<String, Object> signedBy(String name) {
    return Map.of("partner", convention.code(name));
  }

  private static Response sign(DraftConvention convention) {
    return Api.coordinator()
        .body(Map.of("signedOn", "2018-01-22"))
        .post(convention.at("/signature"));
  }

  @Test
  void drafts_a_convention_and_finds_it_by_id_and_by_reference() {
    Response created =
        draft(
            Map.of(
                "predecessor", convention.reference(),
                "signatories",
                    List.of(
                        Map.of(
                            "partner",
                            convention.code("CAF"),
                            "deliberation",
                            Map.of("reference", "2021-7", "adoptedOn", "2021-12-01")),
                        signedBy("CITY"))));
    created
        .then()
        .statusCode(201)
        .header("Location", endsWith("/v1/conventions/" + created.path("id")))
        .body("state", equalTo("DRAFT"))
        .body("allowedMoves", contains("SIGN"))
        .body("signedOn", nullValue())
        .body("predecessor", equalTo(convention.reference()))
        .body("perimeter", contains("DISTRICT:" + convention.code("PLACE")))
        .body("signatories.partner", contains(convention.code("CAF"), convention.code("CITY")))
        .body("signatories[0].deliberation.reference", equalTo("2021-7"))
        .body("signatories[1].deliberation", nullValue())
        .body("onTrackFrom", equalTo("0.900"))
        .body("atRiskFrom", equalTo("0.600"));
    Api.coordinator()
        .get("/v1/conventions/" + convention.code("NEXT"))
        .then()
        .body("id", equalTo(created.path("id")));
  }

  @ParameterizedTest
  @CsvSource({"2022-12-31", "2026-12-31"})
  void lasts_one_to_five_years(String effectiveTo) {
    draft(Map.of("effectiveTo", effectiveTo)).then().statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({"2022-12-30", "2027-01-01", "2021-12-31"})
  void lasts_neither_less_nor_more(String effectiveTo) {
    brokenRules(draft(Map.of("effectiveTo", effectiveTo)), "/effectiveTo term-out-of-range");
  }

  @ParameterizedTest
  @CsvSource({"0218-01-22, 0221-12-31", "2198-01-01, 2201-12-31"})
  void lies_in_years_in_which_something_is_agreed(String effectiveFrom, String effectiveTo) {
    brokenRules(
        draft(Map.of("effectiveFrom", effectiveFrom, "effectiveTo", effectiveTo)),
        "/effectiveFrom out-of-range");
  }

  @Test
  void takes_thresholds_that_do_not_cross() {
    brokenRules(
        draft(Map.of("onTrackFrom", "0.5", "atRiskFrom", "0.7")), "/atRiskFrom thresholds-crossed");
    draft(Map.of("onTrackFrom", "0.7", "atRiskFrom", "0.7")).then().statusCode(201);
  }

  @Test
  void names_only_what_there_is_and_nothing_twice() {
    String place = convention.code("PLACE");
    brokenRules(
        draft(
            Map.of(
                "predecessor", "NONE-SUCH",
                "perimeter", List.of(place, "DISTRICT:" + place, "NOWHERE-AT-ALL"),
                "signatories", List.of(signedBy("CAF"), signedBy("CAF"), signedBy("NOBODY")))),
        "/predecessor unknown-convention",
        "/perimeter/1 duplicate",
        "/perimeter/2 unknown-territory",
        "/signatories/1/partner duplicate",
        "/signatories/2/partner unknown-partner");
  }

  @Test
  void refuses_what_has_not_the_shape_of_a_convention() {
    malformed(
        draft(
            Map.of(
                "state",
                "ACTIVE",
                "perimeter",
                List.of(),
                "effectiveFrom",
                "22/01/2018",
                "signatories",
                List.of(Map.of("deliberation", Map.of("reference", "1"))))),
        "/state unknown-property",
        "/perimeter required",
        "/effectiveFrom malformed",
        "/signatories/0/partner required",
        "/signatories/0/deliberation/adoptedOn required");
  }

  @Test
  void gives_no_reference_twice() {
    refused(draft(Map.of("reference", convention.reference())), 409, "convention-reference-taken");
    draft(Map.of()).then().statusCode(201);
    refused(
        Editing.patch(convention.at(""), Map.of("reference", convention.code("NEXT"))),
        409,
        "convention-reference-taken");
  }

  @Test
  void edits_a_draft_freely() {
    Editing.patch(
            convention.at(""),
            Map.of("signatories", List.of(signedBy("CAF"), signedBy("CITY")), "purpose", "Agir"))
        .then()
        .statusCode(200)
        .body("purpose", equalTo("Agir"))
        .body("signatories.partner", contains(convention.code("CAF"), convention.code("CITY")));
    brokenRules(
        Editing.patch(convention.at(""), Map.of("effectiveTo", "2031-01-01")),
        "/effectiveTo term-out-of-range");
    refused(
        Api.coordinator().header("If-Match", "\"9\"").body(Map.of()).delete(convention.at("")),
        412,
        "precondition-failed");
  }

  @Test
  void moves_on_from_draft_to_signed_to_active() {
    refused(Api.coordinator().post(convention.at("/activation")), 409, "move-not-allowed")
        .body("allowedMoves", contains("SIGN"));
    sign(convention)
        .then()
        .statusCode(200)
        .body("state", equalTo("SIGNED"))
        .body("signedOn", equalTo("2018-01-22"))
        .body("allowedMoves", contains("ACTIVATE", "TERMINATE"));
    refused(sign(convention), 409, "move-not-allowed")
        .body("allowedMoves", contains("ACTIVATE", "TERMINATE"));
    Api.coordinator()
        .post(convention.at("/activation"))
        .then()
        .statusCode(200)
        .body("state", equalTo("ACTIVE"))
        .body("allowedMoves", contains("END", "TERMINATE"));
    refused(Api.coordinator().post(convention.at("/activation")), 409, "move-not-allowed");
  }

  @Test
  void changes_nothing_freely_once_it_is_signed() {
    convention.sign();
    refused(
        Editing.patch(convention.at(""), Map.of("title", "Autrement")),
        409,
        "convention-not-draft");
    refused(Editing.delete(convention.at("")), 409, "convention-not-draft")
        .body("allowedMoves", contains("ACTIVATE", "TERMINATE"));
  }

  @Test
  void lets_only_a_coordinator_sign() {
    for (String role : List.of(Role.ANALYST, Role.COMMITTEE, Role.ADMIN)) {
      refused(
          Api.as(role).body(Map.of("signedOn", "2018-01-22")).post(convention.at("/signature")),
          403,
          "forbidden");
    }
  }

  @Test
  void deletes_a_draft_with_all_that_is_in_it() {
    Api.coordinator()
        .body(Map.of("code", "O1-1", "kind", "OPERATIONAL", "parent", "O1", "statement", "Mieux"))
        .post(convention.at("/objectives"))
        .then()
        .statusCode(201);
    Editing.delete(convention.at("")).then().statusCode(204);
    refused(Api.coordinator().get(convention.at("")), 404, "convention-not-found");
    refused(Api.coordinator().get(convention.at("/axes")), 404, "convention-not-found");
    Editing.delete("/v1/partners/" + convention.code("CAF")).then().statusCode(204);
  }

  @Test
  void shows_a_partner_its_own_conventions_and_no_other() {
    DraftConvention other = new DraftConvention();
    String caf = convention.code("CAF");
    Api.partner(caf).get(convention.at("")).then().statusCode(200);
    refused(Api.partner(caf).get(other.at("")), 404, "convention-not-found");
    refused(Api.partner(caf).get(other.at("/bundle")), 404, "convention-not-found");
    refused(Api.partner("NOBODY").get(convention.at("")), 404, "convention-not-found");
    Api.partner(caf)
        .get("/v1/conventions")
        .then()
        .body("items.reference", contains(convention.reference()));
    Api.partner("NOBODY").get("/v1/conventions").then().body("items", empty());
  }

  @Test
  void lists_by_state() {
    convention.sign();
    Api.coordinator()
        .get("/v1/conventions?state=SIGNED&limit=500")
        .then()
        .body("items.reference", hasItem(convention.reference()));
    Api.coordinator()
        .get("/v1/conventions?state=DRAFT&limit=500&sort=-effectiveFrom")
        .then()
        .body("items.reference", not(hasItem(convention.reference())));
  }
}
