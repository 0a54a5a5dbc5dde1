package fr.ctg.conventions.committee;

import static fr.ctg.conventions.DraftConvention.with;
import static fr.ctg.conventions.Refusals.brokenRules;
import static fr.ctg.conventions.Refusals.malformed;
import static fr.ctg.conventions.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.Editing;
import fr.ctg.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CommitteeApiTest {

  @Inject Sql sql;

  private DraftConvention convention;

  @BeforeEach
  void draft_a_convention() {
    convention = new DraftConvention();
  }

  private Response seat(Map<String, Object> differences) {
    return Api.coordinator()
        .body(with(Committees.steering(convention), differences))
        .post(convention.at("/committees"));
  }

  private static Map<String, Object> member(String function, String role) {
    return Map.of("function", function, "role", role);
  }

  @Test
  void seats_a_committee_and_finds_it_by_id_and_by_code() {
    Response created = seat(Map.of());
    created
        .then()
        .statusCode(201)
        .header("Location", endsWith("/committees/" + created.path("id")))
        .body("members", hasSize(5))
        .body("members[0].function", equalTo(Committees.MAYOR))
        .body("members[0].partner", equalTo(convention.code("CITY")))
        .body("members[2].partner", nullValue());
    Api.coordinator().get(created.header("Location")).then().body("code", equalTo("COPIL"));
    Api.coordinator().get(convention.at("/committees/COPIL")).then().body("quorum", equalTo(2));
  }

  @Test
  void lists_committees_by_code_and_of_one_kind() {
    seat(Map.of()).then().statusCode(201);
    seat(Map.of("code", "COTECH", "kind", "TECHNICAL")).then().statusCode(201);
    Api.coordinator()
        .get(convention.at("/committees"))
        .then()
        .statusCode(200)
        .body("items.code", contains("COPIL", "COTECH"))
        .body("items[0].members", hasSize(5));
    Api.coordinator()
        .get(convention.at("/committees?kind=TECHNICAL"))
        .then()
        .body("items.code", contains("COTECH"));
  }

  @Test
  void changes_who_sits_in_it_after_the_signature_too_and_keeps_who_did_so() {
    seat(Map.of()).then().statusCode(201);
    convention.sign();
    String path = convention.at("/committees/COPIL");
    Editing.patch(path, Map.of("quorum", 1, "members", List.of(member(Committees.CAF, "CHAIR"))))
        .then()
        .statusCode(200)
        .body("members.function", contains(Committees.CAF));
    String id = Api.coordinator().get(path).path("id");
    assertEquals(
        List.of("created", "replaced"),
        sql.list(
            "select action from audit_entry where subject_id = ?::uuid order by recorded_at",
            row -> row.getString(1),
            id));
  }

  @Test
  void changes_nothing_once_the_convention_is_closed() {
    seat(Map.of()).then().statusCode(201);
    convention.sign();
    Api.coordinator()
        .body(Map.of("terminatedOn", "2019-06-30", "reason", "Retrait d'une partie"))
        .post(convention.at("/termination"))
        .then()
        .statusCode(200);
    refused(seat(Map.of("code", "COTECH")), 409, "convention-closed");
    refused(Editing.delete(convention.at("/committees/COPIL")), 409, "convention-closed");
    Api.coordinator().get(convention.at("/committees/COPIL")).then().statusCode(200);
  }

  @Test
  void gives_no_code_twice() {
    seat(Map.of()).then().statusCode(201);
    refused(seat(Map.of()), 409, "committee-code-taken");
    seat(Map.of("code", "COTECH")).then().statusCode(201);
    refused(
        Editing.patch(convention.at("/committees/COTECH"), Map.of("code", "COPIL")),
        409,
        "committee-code-taken");
  }

  @Test
  void refuses_what_has_not_the_shape_of_a_committee() {
    malformed(
        Api.coordinator()
            .body(
                Map.of("code", "C", "kind", "STEERING", "quorum", 0, "members", List.of(Map.of())))
            .post(convention.at("/committees")),
        "/name required",
        "/quorum out-of-range",
        "/members/0/function required",
        "/members/0/role required");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Adjointe, adjointe.education@blois.fr",
        "Directrice (02 54 44 50 00)",
        "Directrice +33 2 54 44 50 00",
        "Directrice 0254445000",
        "Chargée de mission +32 475 12 34 56"
      })
  void keeps_no_way_to_reach_a_person(String function) {
    brokenRules(
        seat(Map.of("quorum", 1, "members", List.of(member(function, "MEMBER")))),
        "/members/0/function private-data");
  }

  @Test
  void takes_a_function_with_figures_in_it() {
    seat(Map.of(
            "quorum",
            1,
            "members",
            List.of(member("Référente 0-6 ans, quartier 41018 (plan 2018-2021)", "MEMBER"))))
        .then()
        .statusCode(201);
  }

  @Test
  void says_everything_that_is_wrong_with_its_members_at_once() {
    brokenRules(
        seat(
            Map.of(
                "quorum",
                3,
                "members",
                List.of(
                    member("Présidente", "CHAIR"),
                    member("Présidente", "CHAIR"),
                    Map.of("function", "Maire", "partner", "NOBODY", "role", "GUEST")))),
        "/members/1/function duplicate",
        "/members/1/role more-than-one-chair",
        "/members/2/partner unknown-partner",
        "/quorum out-of-reach");
  }

  @Test
  void a_thematic_committee_has_a_theme_and_no_other_has() {
    brokenRules(seat(Map.of("kind", "THEMATIC")), "/theme required");
    brokenRules(seat(Map.of("theme", "Parentalité")), "/theme not-thematic");
    seat(Map.of("kind", "THEMATIC", "theme", "Parentalité"))
        .then()
        .statusCode(201)
        .body("theme", equalTo("Parentalité"));
  }

  @Test
  void keeps_a_committee_with_meetings_and_says_which() {
    seat(Map.of()).then().statusCode(201);
    Api.coordinator()
        .body(Map.of("code", "COPIL-1", "committee", "COPIL", "heldOn", "2019-03-14"))
        .post(convention.at("/meetings"))
        .then()
        .statusCode(201);
    refused(Editing.delete(convention.at("/committees/COPIL")), 409, "committee-in-use")
        .body("detail", containsString("COPIL-1"));
    refused(
        Editing.patch(convention.at("/committees/COPIL"), Map.of("kind", "TECHNICAL")),
        409,
        "committee-in-use");
    seat(Map.of("code", "COTECH")).then().statusCode(201);
    Editing.delete(convention.at("/committees/COTECH")).then().statusCode(204);
    refused(Api.coordinator().get(convention.at("/committees/COTECH")), 404, "committee-not-found");
  }

  @Test
  void who_sits_in_a_committee_takes_part_in_the_convention() {
    convention.partner("SOCIAL", "ASSOCIATION");
    String partner = convention.code("SOCIAL");
    refused(Api.partner(partner).get(convention.at("/committees")), 404, "convention-not-found");
    seat(Map.of(
            "quorum",
            1,
            "members",
            List.of(Map.of("function", "Directeur", "partner", partner, "role", "MEMBER"))))
        .then()
        .statusCode(201);
    Api.partner(partner).get(convention.at("/committees/COPIL")).then().statusCode(200);
    Api.partner(partner)
        .body(Committees.steering(convention))
        .post(convention.at("/committees"))
        .then()
        .statusCode(403);
  }

  @Test
  void goes_with_the_draft_that_is_deleted() {
    seat(Map.of()).then().statusCode(201);
    Editing.delete(convention.at("")).then().statusCode(204);
  }
}
