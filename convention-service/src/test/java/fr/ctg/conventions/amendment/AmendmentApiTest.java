package fr.ctg.conventions.amendment;

import static fr.ctg.conventions.DraftConvention.with;
import static fr.ctg.conventions.Refusals.brokenRules;
import static fr.ctg.conventions.Refusals.malformed;
import static fr.ctg.conventions.Refusals.refused;
import static fr.ctg.conventions.amendment.Amendments.amendment;
import static fr.ctg.conventions.decision.Decisions.change;
import static fr.ctg.conventions.decision.Decisions.decision;
import static fr.ctg.conventions.indicator.Indicators.increasing;
import static fr.ctg.conventions.indicator.Indicators.reaching;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.Editing;
import fr.ctg.conventions.decision.Decisions;
import fr.ctg.kit.security.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The term of the fixture goes from 2018-01-22 to 2021-12-31. */
@QuarkusTest
class AmendmentApiTest {

  private static final Map<String, Object> A_YEAR_MORE = Map.of("effectiveTo", "2022-12-31");

  private DraftConvention convention;
  private Amendments amendments;

  @BeforeEach
  void draft_a_convention() {
    convention = new DraftConvention();
    amendments = new Amendments(convention);
  }

  private ValidatableResponse framework(String query) {
    return Api.coordinator().get(convention.at("/framework" + query)).then().statusCode(200);
  }

  private Map<String, Object> party(String name) {
    return Map.of("partner", convention.code(name));
  }

  private Map<String, Object> commitment(String name, String statement) {
    return Map.of("partner", convention.code(name), "statement", statement);
  }

  private String path(int number) {
    return convention.at("/amendments/" + number);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Paris"));
  }

  /** From a year ago to three years ahead. */
  private void run_now() {
    Editing.patch(
            convention.at(""),
            Map.of(
                "effectiveFrom",
                today().minusYears(1).toString(),
                "effectiveTo",
                today().plusYears(3).toString()))
        .then()
        .statusCode(200);
  }

  @Test
  void a_draft_has_the_next_number_says_what_it_would_replace_and_changes_nothing() {
    convention.sign();
    Response drafted = amendments.draft("2021-07-01", A_YEAR_MORE);
    drafted
        .then()
        .statusCode(201)
        .header("Location", endsWith("/amendments/" + drafted.<String>path("id")))
        .body("number", equalTo(1))
        .body("state", equalTo("DRAFT"))
        .body("allowedMoves", contains("SIGN", "CANCEL"))
        .body("before.effectiveTo", equalTo("2021-12-31"))
        .body("before.perimeter", nullValue())
        .body("changes.effectiveTo", equalTo("2022-12-31"))
        .body("changes.signatories", nullValue())
        .body("deliberations", empty())
        .body("signedOn", nullValue());
    amendments.draft("2021-07-01", A_YEAR_MORE).then().body("number", equalTo(2));
    framework("").body("version", equalTo(1));
    Api.coordinator().get(convention.at("")).then().body("effectiveTo", equalTo("2021-12-31"));
    String id = drafted.path("id");
    for (String key : List.of("1", id)) {
      Api.coordinator()
          .get(convention.at("/amendments/" + key))
          .then()
          .statusCode(200)
          .header("ETag", equalTo(drafted.header("ETag")))
          .body("id", equalTo(id));
    }
    for (String key : List.of("3", "0", "01", "A")) {
      refused(
          Api.coordinator().get(convention.at("/amendments/" + key)), 404, "amendment-not-found");
    }
  }

  /** the end moved from 2021-12-31 to 2022-12-31, from 2021-07-01 on. */
  @Test
  void a_signed_amendment_extends_the_term_from_its_day_on() {
    convention.sign();
    convention.activate();
    String before = framework("").extract().path("recordedAt");
    amendments.draft("2021-07-01", A_YEAR_MORE);
    amendments
        .sign(1, "2021-06-15", "CITY", "CAF")
        .then()
        .statusCode(200)
        .body("state", equalTo("SIGNED"))
        .body("allowedMoves", empty())
        .body("signedOn", equalTo("2021-06-15"))
        .body("deliberations.reference", contains("A-CITY", "A-CAF"))
        .body("before.effectiveTo", equalTo("2021-12-31"));
    String after =
        framework("")
            .body("version", equalTo(3))
            .body("reason", equalTo("amendment 1"))
            .body("convention.effectiveTo", equalTo("2022-12-31"))
            .body("convention.versions.number", contains(1, 2))
            .body("convention.versions.origin", contains("SIGNATURE", "AMENDMENT"))
            .body("convention.versions.appliesFrom", contains("2018-01-22", "2021-07-01"))
            .body("convention.versions[0].content.effectiveTo", equalTo("2021-12-31"))
            .body("convention.versions[1].content", nullValue())
            .extract()
            .path("recordedAt");
    Api.coordinator().get(path(1)).then().body("recordedAt", equalTo(after));
    framework("?asOf=2021-06-30").body("convention.effectiveTo", equalTo("2021-12-31"));
    // Before its first day a convention says what it will say on it.
    framework("?asOf=2017-12-31").body("convention.effectiveTo", equalTo("2021-12-31"));
    framework("?asOf=2021-07-01").body("convention.effectiveTo", equalTo("2022-12-31"));
    framework("?asOf=2022-12-31").body("convention.effectiveTo", equalTo("2022-12-31"));
    framework("?knownAt=" + before).body("convention.effectiveTo", equalTo("2021-12-31"));
    refused(
        Api.coordinator().get(convention.at("/framework?version=2&asOf=2022-01-01")),
        422,
        "rule-broken");
    Api.coordinator()
        .get(convention.at("/framework/changes"))
        .then()
        .body("changes.property", contains("effectiveTo"))
        .body("changes[0].after", equalTo("2022-12-31"));
  }

  @Test
  void an_amendment_changes_the_parties_the_perimeter_and_the_commitments() {
    Editing.patch(
            convention.at(""),
            Map.of("commitments", List.of(commitment("CAF", "Cofinancer la coordination"))))
        .then()
        .statusCode(200);
    convention.partner("MSA", "PUBLIC_BODY");
    territory("NEXT", Map.of());
    convention.sign();
    framework("").body("convention.commitments.statement", contains("Cofinancer la coordination"));
    refused(
        Api.partner(convention.code("MSA")).get(convention.at("")), 404, "convention-not-found");
    amendments.draft(
        "2020-01-01",
        Map.of(
            "signatories",
            List.of(party("CITY"), party("CAF"), party("MSA")),
            "perimeter",
            List.of(convention.code("PLACE"), convention.code("NEXT")),
            "commitments",
            List.of(commitment("MSA", "Ouvrir ses relais"))));
    amendments.sign(1, "2019-12-10", "CITY", "CAF", "MSA").then().statusCode(200);
    Api.partner(convention.code("MSA"))
        .get(convention.at(""))
        .then()
        .statusCode(200)
        .body("signatories.partner.size()", equalTo(3))
        .body("signatories[0].deliberation.reference", equalTo("2017-241"))
        .body("signatories[2].deliberation.reference", equalTo("A-MSA"))
        .body("signatories[2].deliberation.adoptedOn", equalTo("2019-12-10"))
        .body("commitments.partner", contains(convention.code("MSA")));
    framework("?asOf=2020-01-01")
        .body("convention.signatories.partner.size()", equalTo(3))
        .body("partners.code.size()", equalTo(3))
        .body(
            "convention.perimeter.code",
            contains(convention.code("PLACE"), convention.code("NEXT")))
        .body("convention.commitments.statement", contains("Ouvrir ses relais"));
    amendments.draft(
        "2020-06-01",
        Map.of("signatories", List.of(party("CITY"), party("CAF")), "commitments", List.of()));
    amendments.sign(2, "2020-05-10", "CITY", "CAF").then().statusCode(200);
    framework("?asOf=2020-05-31")
        .body("convention.signatories.partner", hasItem(convention.code("MSA")))
        .body("partners.code", hasItem(convention.code("MSA")));
    framework("?asOf=2019-12-31")
        .body(
            "convention.signatories.partner",
            contains(convention.code("CITY"), convention.code("CAF")))
        .body("convention.perimeter.code", contains(convention.code("PLACE")))
        .body("convention.perimeter.kind", contains("DISTRICT"))
        .body("convention.commitments.statement", contains("Cofinancer la coordination"));
  }

  @Test
  void what_an_amendment_no_longer_covers_is_still_told_of_since_earlier_figures_speak_of_it() {
    territory("NEXT", Map.of());
    territory("PART", Map.of("parent", convention.code("PLACE")));
    convention.sign();
    amendments.amend(
        "2020-01-01", Map.of("perimeter", List.of(convention.code("NEXT"))), "2019-12-10");

    framework("")
        .body("convention.perimeter.code", contains(convention.code("NEXT")))
        .body(
            "territories.code",
            contains(convention.code("NEXT"), convention.code("PLACE"), convention.code("PART")));
  }

  private void territory(String name, Map<String, Object> more) {
    Map<String, Object> district =
        Map.of("kind", "DISTRICT", "code", convention.code(name), "name", name);
    Api.coordinator().body(with(district, more)).post("/v1/territories").then().statusCode(201);
  }

  @Test
  void the_versions_of_a_convention_tell_the_amendments_behind_them() {
    convention.sign();
    Api.coordinator()
        .get(convention.at("/versions"))
        .then()
        .statusCode(200)
        .body("items.origin", contains("SIGNATURE"))
        .body("items[0].content.perimeter", contains("DISTRICT:" + convention.code("PLACE")));
    amendments.amend("2021-07-01", A_YEAR_MORE, "2021-06-15");
    Api.coordinator()
        .get(convention.at("/versions"))
        .then()
        .body("items.reference", contains(nullValue(), equalTo("1")))
        .body("items.content.effectiveTo", contains("2021-12-31", "2022-12-31"))
        .body("items.recordedAt", contains(notNullValue(), notNullValue()));
  }

  @Test
  void one_that_comes_in_keeps_the_deliberation_that_it_states() {
    convention.partner("MSA", "PUBLIC_BODY");
    convention.sign();
    Map<String, Object> msa =
        Map.of(
            "partner",
            convention.code("MSA"),
            "deliberation",
            Map.of("reference", "MSA-2019-4", "adoptedOn", "2019-11-04"));
    amendments.draft(
        "2020-01-01", Map.of("signatories", List.of(party("CITY"), party("CAF"), msa)));
    amendments.sign(1, "2019-12-10", "CITY", "CAF", "MSA").then().statusCode(200);
    Api.coordinator()
        .get(convention.at(""))
        .then()
        .body("signatories[2].deliberation.reference", equalTo("MSA-2019-4"));
  }

  @Test
  void everything_that_is_missing_for_a_signature_is_listed_at_once() {
    run_now();
    convention.indicator(
        with(
            increasing("I1"),
            Map.of("targets", List.of(reaching(today().plusYears(3).toString(), 260)))));
    convention.sign(today().minusYears(1).toString());
    convention.partner("MSA", "PUBLIC_BODY");
    amendments
        .draft(
            today().minusMonths(2).toString(),
            Map.of(
                "effectiveTo",
                today().minusDays(1).toString(),
                "signatories",
                List.of(party("CITY"), party("CAF"), party("MSA"))))
        .then()
        .statusCode(201);
    Editing.delete("/v1/partners/" + convention.code("MSA")).then().statusCode(204);
    post("/termination", Map.of("terminatedOn", today().toString(), "reason", "Fin"));
    refused(amendments.sign(1, today().minusMonths(3).toString(), "CITY"), 409, "not-ready-to-sign")
        .body("allowedMoves", contains("SIGN", "CANCEL"))
        .body(
            "errors.code",
            containsInAnyOrder(
                "deliberation-missing",
                "deliberation-missing",
                "convention-not-in-force",
                "unknown-partner",
                "in-the-past",
                "term-in-use"))
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/deliberations",
                "/deliberations",
                "",
                "/changes/signatories/2/partner",
                "/changes/effectiveTo",
                "/changes/effectiveTo"))
        .body("errors.findAll { it.code == 'term-in-use' }.detail[0]", containsString("I1"));
    Api.coordinator().get(path(1)).then().body("state", equalTo("DRAFT"));
  }

  private void post(String verb, Map<String, Object> body) {
    Api.coordinator().body(body).post(convention.at(verb)).then().statusCode(200);
  }

  @Test
  void the_end_is_moved_forward_once_no_target_names_later_days() {
    run_now();
    String end = today().plusYears(2).toString();
    convention.indicator(
        with(
            increasing("I1"),
            Map.of("targets", List.of(reaching(today().plusYears(3).toString(), 260)))));
    convention.indicator(with(increasing("I2"), Map.of("targets", List.of(reaching(end, 260)))));
    convention.sign(today().minusYears(1).toString());
    String yesterday = today().minusDays(1).toString();
    amendments.draft(today().toString(), Map.of("effectiveTo", end)).then().statusCode(201);
    refused(amendments.sign(1, yesterday, "CITY", "CAF"), 409, "not-ready-to-sign")
        .body("errors.code", contains("term-in-use"))
        .body("errors[0].detail", containsString("I1."))
        .body("errors[0].detail", not(containsString("I2")));
    Decisions decisions = new Decisions(convention);
    decisions.aim("D-1", "I1", yesterday, end, 240, yesterday);
    amendments.sign(1, yesterday, "CITY", "CAF").then().statusCode(200);
    // The first target still names a day that is cut off; it no longer matters.
    decisions.decide(
        decision(
            "D-2",
            "CHANGE_INDICATOR",
            today().toString(),
            List.of(
                change(
                    "INDICATOR",
                    "I1",
                    Map.of("label", "Familles accueillies"),
                    Map.of("label", "Familles reçues")))),
        today().toString());
    framework("?asOf=" + end).body("convention.effectiveTo", equalTo(end));
  }

  @Test
  void what_was_changed_meanwhile_is_not_changed_again_unseen() {
    convention.sign();
    amendments.draft("2021-07-01", A_YEAR_MORE);
    amendments.amend("2021-07-01", Map.of("effectiveTo", "2022-06-30"), "2021-06-15");
    refused(amendments.sign(1, "2021-06-20", "CITY", "CAF"), 409, "changed-meanwhile")
        .body("allowedMoves", contains("SIGN", "CANCEL"))
        .body("errors.pointer", contains("/before/effectiveTo"))
        .body("errors[0].detail", containsString("2021-12-31"))
        .body("errors[0].detail", containsString("2022-06-30"));
    Editing.replace(path(1), amendment("2021-07-01", A_YEAR_MORE))
        .then()
        .statusCode(200)
        .body("before.effectiveTo", equalTo("2022-06-30"));
    amendments.sign(1, "2021-06-20", "CITY", "CAF").then().statusCode(200);
    framework("").body("convention.versions.number", contains(1, 2, 3));
  }

  @Test
  void what_is_agreed_last_applies_last() {
    convention.sign();
    amendments.amend("2020-07-01", A_YEAR_MORE, "2020-06-15");
    amendments.draft("2020-06-30", Map.of("commitments", List.of(commitment("CAF", "Cofinancer"))));
    refused(amendments.sign(2, "2020-06-20", "CITY", "CAF"), 409, "not-ready-to-sign")
        .body("errors.code", contains("before-the-newest-version"))
        .body("errors.pointer", contains("/effectiveOn"));
  }

  @Test
  void a_signature_says_plausible_days_and_deliberations_of_the_parties() {
    convention.sign();
    convention.partner("LAEP", "ASSOCIATION");
    amendments.draft("2021-07-01", A_YEAR_MORE);
    String tomorrow = today().plusDays(1).toString();
    brokenRules(amendments.sign(1, tomorrow, "CITY", "CAF"), "/signedOn in-the-future");
    brokenRules(amendments.sign(1, "2018-01-21", "CITY", "CAF"), "/signedOn before-the-signature");
    brokenRules(
        amendments.sign(1, "2021-06-15", "CITY", "CITY", "LAEP", "NOBODY"),
        "/deliberations/1/partner duplicate",
        "/deliberations/2/partner not-a-signatory",
        "/deliberations/3/partner unknown-partner");
    brokenRules(
        amendments.move(
            1,
            "signature",
            Map.of(
                "signedOn",
                "2021-06-15",
                "deliberations",
                List.of(with(party("CITY"), Map.of("reference", "1", "adoptedOn", "2021-06-16"))))),
        "/deliberations/0/adoptedOn after-the-signature");
    refused(
            amendments.move(1, "signature", Map.of("signedOn", "2021-06-15")),
            409,
            "not-ready-to-sign")
        .body("errors.code", contains("deliberation-missing", "deliberation-missing"));
  }

  @Test
  void a_draft_that_could_never_be_signed_is_refused() {
    convention.sign();
    brokenRules(amendments.draft("2021-07-01", Map.of()), "/changes required");
    brokenRules(
        amendments.draft("2022-01-02", Map.of("effectiveTo", "2023-01-22")),
        "/changes/effectiveTo term-out-of-range",
        "/effectiveOn outside-the-term");
    amendments.draft("2022-01-01", Map.of("effectiveTo", "2023-01-21")).then().statusCode(201);
    brokenRules(
        amendments.draft("2020-07-02", Map.of("effectiveTo", "2020-07-01")),
        "/effectiveOn outside-the-term");
    brokenRules(
        amendments.draft(
            "2018-01-21",
            Map.of(
                "effectiveTo",
                "2018-12-31",
                "perimeter",
                List.of("NOWHERE-AT-ALL"),
                "signatories",
                List.of(party("CITY"), party("CITY"), party("NOBODY")),
                "commitments",
                List.of(commitment("CITY", "Agir"), commitment("CAF", "Agir")))),
        "/changes/effectiveTo term-out-of-range",
        "/changes/perimeter/0 unknown-territory",
        "/changes/signatories/1/partner duplicate",
        "/changes/signatories/2/partner unknown-partner",
        "/changes/commitments/1/partner not-a-signatory",
        "/effectiveOn outside-the-term");
    malformed(
        amendments.draft("2021-07-01", Map.of("effectiveFrom", "2019-01-01", "signatories", "X")),
        "/changes/effectiveFrom unknown-property",
        "/changes/signatories wrong-type");
  }

  @Test
  void who_leaves_takes_its_commitments_with_it() {
    Editing.patch(
        convention.at(""), Map.of("commitments", List.of(commitment("CAF", "Cofinancer"))));
    convention.partner("MSA", "PUBLIC_BODY");
    convention.sign();
    Map<String, Object> leaving = Map.of("signatories", List.of(party("CITY"), party("MSA")));
    brokenRules(amendments.draft("2020-01-01", leaving), "/changes/commitments not-a-signatory");
    amendments
        .draft("2020-01-01", with(leaving, Map.of("commitments", List.of())))
        .then()
        .statusCode(201);
    amendments.sign(1, "2019-12-10", "CITY", "MSA").then().statusCode(200);
    framework("").body("convention.commitments", empty());
    framework("?asOf=2019-12-31").body("convention.commitments.statement", contains("Cofinancer"));
  }

  @Test
  void is_edited_as_long_as_it_is_a_draft() {
    convention.sign();
    amendments.draft("2021-07-01", A_YEAR_MORE);
    Editing.patch(path(1), Map.of("changes", Map.of("effectiveTo", "2022-06-30")))
        .then()
        .statusCode(200)
        .body("title", equalTo("Un avenant"))
        .body("changes.effectiveTo", equalTo("2022-06-30"));
    refused(
        Api.coordinator()
            .header("If-Match", "\"9\"")
            .body(amendment("2021-07-01", A_YEAR_MORE))
            .put(path(1)),
        412,
        "precondition-failed");
    brokenRules(Editing.replace(path(1), amendment("2021-07-01", Map.of())), "/changes required");
    amendments.sign(1, "2021-06-15", "CITY", "CAF").then().statusCode(200);
    refused(
        Editing.replace(path(1), amendment("2021-07-01", A_YEAR_MORE)), 409, "amendment-not-draft");
    refused(Editing.delete(path(1)), 409, "amendment-not-draft");
    amendments.draft("2021-07-01", A_YEAR_MORE);
    Editing.delete(path(2)).then().statusCode(204);
    refused(Api.coordinator().get(path(2)), 404, "amendment-not-found");
  }

  @Test
  void is_signed_or_given_up_once() {
    convention.sign();
    Map<String, Object> why = Map.of("reason", "La convention est renouvelée.");
    amendments.draft("2021-07-01", A_YEAR_MORE);
    amendments.draft("2021-07-01", A_YEAR_MORE);
    amendments
        .move(1, "cancellation", why)
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"))
        .body("cancellationReason", equalTo("La convention est renouvelée."))
        .body("allowedMoves", empty());
    amendments.sign(2, "2021-06-15", "CITY", "CAF").then().statusCode(200);
    for (int number : new int[] {1, 2}) {
      refused(amendments.sign(number, "2021-06-15", "CITY", "CAF"), 409, "move-not-allowed")
          .body("allowedMoves", empty());
      refused(amendments.move(number, "cancellation", why), 409, "move-not-allowed");
    }
    Api.coordinator()
        .get(convention.at("/amendments?sort=-number"))
        .then()
        .body("items.number", contains(2, 1));
    Api.coordinator()
        .get(convention.at("/amendments?state=SIGNED"))
        .then()
        .body("items.number", contains(2));
    framework("").body("version", equalTo(2));
  }

  @Test
  void only_a_signed_convention_that_is_not_closed_is_amended() {
    refused(amendments.draft("2021-07-01", A_YEAR_MORE), 409, "convention-not-signed");
    convention.sign();
    amendments.draft("2021-07-01", A_YEAR_MORE).then().statusCode(201);
    post("/termination", Map.of("terminatedOn", "2020-06-30", "reason", "Fin"));
    refused(amendments.draft("2021-07-01", A_YEAR_MORE), 409, "convention-closed");
    refused(
        amendments.move(1, "cancellation", Map.of("reason", "Trop tard")),
        409,
        "convention-closed");
    refused(Editing.delete(convention.at("/amendments/1")), 409, "convention-closed");
  }

  @Test
  void lets_a_coordinator_sign_and_parties_read() {
    convention.sign();
    amendments.draft("2021-07-01", A_YEAR_MORE);
    for (String role : List.of(Role.ANALYST, Role.COMMITTEE, Role.ADMIN)) {
      refused(
          Api.as(role).body(Map.of("signedOn", "2021-06-15")).post(path(1) + "/signature"),
          403,
          "forbidden");
    }
    Api.partner(convention.code("CAF")).get(path(1)).then().statusCode(200);
    refused(Api.partner("NOBODY").get(path(1)), 404, "convention-not-found");
  }

  @Test
  void a_convention_states_commitments_of_its_signatories_only() {
    convention.partner("LAEP", "ASSOCIATION");
    brokenRules(
        Editing.patch(
            convention.at(""),
            Map.of("commitments", List.of(commitment("CAF", "Agir"), commitment("LAEP", "Agir")))),
        "/commitments/1/partner not-a-signatory");
  }
}
