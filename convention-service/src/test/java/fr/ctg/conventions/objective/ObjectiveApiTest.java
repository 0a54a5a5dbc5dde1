package fr.ctg.conventions.objective;

import static fr.ctg.conventions.Refusals.brokenRules;
import static fr.ctg.conventions.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.Editing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObjectiveApiTest {

  private DraftConvention convention;

  @BeforeEach
  void draft_a_convention_with_axes_A_and_B_and_objective_O1() {
    convention = new DraftConvention();
    axis("B", 2);
  }

  private void axis(String code, int position) {
    Api.coordinator()
        .body(Map.of("code", code, "name", "Un axe", "position", position))
        .post(convention.at("/axes"))
        .then()
        .statusCode(201);
  }

  private Response add(Map<String, Object> differences) {
    return Api.coordinator()
        .body(
            DraftConvention.with(
                Map.of("code", "O2", "kind", "STRATEGIC", "axis", "A", "statement", "Mieux"),
                differences))
        .post(convention.at("/objectives"));
  }

  /** A patch that makes an objective contribute to this one. */
  private static String under(String parent) {
    return "{\"kind\": \"OPERATIONAL\", \"parent\": \"%s\", \"axis\": null}".formatted(parent);
  }

  private Response addUnder(String parent, String code) {
    return Api.coordinator()
        .body(Map.of("code", code, "kind", "OPERATIONAL", "parent", parent, "statement", "Mieux"))
        .post(convention.at("/objectives"));
  }

  private String objective(String code) {
    return convention.at("/objectives/" + code);
  }

  @Test
  void states_a_strategic_objective_under_an_axis() {
    Response created = add(Map.of("secondaryAxes", List.of("B"), "weight", "12.5"));
    created
        .then()
        .statusCode(201)
        .header("Location", endsWith("/objectives/" + created.path("id")))
        .body("status", equalTo("OPEN"))
        .body("axis", equalTo("A"))
        .body("secondaryAxes", contains("B"));
    Api.coordinator().get(objective("O2")).then().body("id", equalTo(created.path("id")));
  }

  @Test
  void lets_an_operational_objective_follow_its_parent_to_another_axis() {
    addUnder("O1", "O1-1").then().statusCode(201).body("axis", nullValue());
    listed("?axis=A", "O1", "O1-1");
    Editing.patch(objective("O1"), Map.of("axis", "B")).then().statusCode(200);
    listed("?axis=A");
    listed("?axis=B", "O1", "O1-1");
  }

  @Test
  void lists_by_axis_kind_and_parent() {
    addUnder("O1", "O1-1").then().statusCode(201);
    add(Map.of("axis", "B", "secondaryAxes", List.of("A"))).then().statusCode(201);
    add(Map.of("code", "O3", "axis", "B")).then().statusCode(201);
    listed("", "O1", "O1-1", "O2", "O3");
    listed("?axis=A", "O1", "O1-1", "O2");
    listed("?kind=STRATEGIC", "O1", "O2", "O3");
    listed("?parent=O1", "O1-1");
    listed("?axis=A&kind=OPERATIONAL&parent=O1", "O1-1");
    refused(list("?axis=Z"), 404, "axis-not-found");
    refused(list("?colour=red"), 400, "malformed-request");
  }

  @Test
  void turns_the_page_under_the_same_filters() {
    add(Map.of()).then().statusCode(201);
    Response first = list("?axis=A&limit=1");
    first.then().body("items.code", contains("O1"));
    Api.coordinator()
        .queryParam("cursor", first.<String>path("next"))
        .get(convention.at("/objectives?axis=A&limit=1"))
        .then()
        .statusCode(200)
        .body("items.code", contains("O2"));
    refused(
        Api.coordinator()
            .queryParam("cursor", first.<String>path("next"))
            .get(convention.at("/objectives?axis=B&limit=1")),
        400,
        "malformed-request");
  }

  private Response list(String query) {
    return Api.coordinator().get(convention.at("/objectives" + query));
  }

  private void listed(String query, String... codes) {
    list(query).then().statusCode(200).body("items.code", equalTo(List.of(codes)));
  }

  @Test
  void refuses_a_place_that_is_none() {
    brokenRules(add(Map.of("parent", "O1")), "/parent not-applicable");
    brokenRules(add(Collections.singletonMap("axis", null)), "/axis required");
    brokenRules(add(Map.of("axis", "Z")), "/axis unknown-axis");
    brokenRules(add(Map.of("kind", "OPERATIONAL")), "/parent required");
    brokenRules(
        add(Map.of("kind", "OPERATIONAL", "parent", "O1", "axis", "B")), "/axis not-of-parent");
    brokenRules(addUnder("O9", "O9-1"), "/parent unknown-objective");
    addUnder("O1", "O1-1").then().statusCode(201);
    brokenRules(addUnder("O1-1", "O1-1-1"), "/parent not-strategic");
  }

  @Test
  void takes_the_axis_of_the_parent_when_it_is_said_again() {
    add(Map.of("kind", "OPERATIONAL", "parent", "O1")).then().statusCode(201);
  }

  @Test
  void refuses_secondary_axes_that_say_nothing_new() {
    brokenRules(
        add(Map.of("secondaryAxes", List.of("A", "B", "B", "Z"))),
        "/secondaryAxes/0 main-axis",
        "/secondaryAxes/2 duplicate",
        "/secondaryAxes/3 unknown-axis");
  }

  @Test
  void puts_secondary_axes_in_another_order() {
    axis("C", 3);
    add(Map.of("secondaryAxes", List.of("B", "C"))).then().statusCode(201);
    Editing.patch(objective("O2"), Map.of("secondaryAxes", List.of("C", "B")))
        .then()
        .statusCode(200)
        .body("secondaryAxes", contains("C", "B"));
  }

  @Test
  void keeps_an_objective_strategic_to_which_others_contribute() {
    addUnder("O1", "O1-1").then().statusCode(201);
    add(Map.of()).then().statusCode(201);
    brokenRules(Editing.patch(objective("O1"), under("O2")), "/kind has-operational-objectives");
    brokenRules(
        Editing.patch(objective("O1"), under("O1")),
        "/kind has-operational-objectives",
        "/parent not-strategic");
    Editing.patch(objective("O1-1"), Map.of("parent", "O2")).then().statusCode(200);
  }

  @Test
  void lets_no_objective_contribute_to_itself() {
    add(Map.of()).then().statusCode(201);
    brokenRules(Editing.patch(objective("O2"), under("O2")), "/parent not-strategic");
  }

  @Test
  void turns_a_strategic_objective_into_an_operational_one_and_back() {
    add(Map.of()).then().statusCode(201);
    Editing.patch(objective("O2"), under("O1"))
        .then()
        .statusCode(200)
        .body("parent", equalTo("O1"));
    Editing.patch(objective("O2"), "{\"kind\": \"STRATEGIC\", \"parent\": null, \"axis\": \"B\"}")
        .then()
        .statusCode(200)
        .body("axis", equalTo("B"));
  }

  @Test
  void gives_no_code_twice() {
    refused(add(Map.of("code", "O1")), 409, "objective-code-taken");
  }

  @Test
  void sets_no_status_and_no_identifier() {
    refused(add(Map.of("status", "CLOSED", "id", "x")), 400, "malformed-request");
  }

  @Test
  void keeps_an_objective_that_something_needs_and_says_what() {
    addUnder("O1", "O1-1").then().statusCode(201);
    refused(Editing.delete(objective("O1")), 409, "objective-in-use")
        .body("detail", containsString("O1-1, FA-1"));
    Editing.delete(objective("O1-1")).then().statusCode(204);
    refused(Api.coordinator().get(objective("O1-1")), 404, "objective-not-found");
  }

  @Test
  void lets_nobody_sign_while_siblings_weights_are_missing() {
    serveAxisB();
    add(Map.of("weight", 10)).then().statusCode(201);
    refused(
            Api.coordinator()
                .body(Map.of("signedOn", "2018-01-22"))
                .post(convention.at("/signature")),
            409,
            "not-ready-to-sign")
        .body("errors.pointer", contains("/objectives"))
        .body("errors.code", contains("weights-incomplete"));
    Editing.patch(objective("O1"), Map.of("weight", 5)).then().statusCode(200);
    convention.sign();
  }

  private void serveAxisB() {
    add(Map.of("code", "O3", "axis", "B")).then().statusCode(201);
  }

  @Test
  void changes_no_objective_of_a_signed_convention() {
    serveAxisB();
    convention.sign();
    refused(add(Map.of()), 409, "convention-not-draft");
    refused(
        Editing.patch(objective("O1"), Map.of("statement", "Autrement")),
        409,
        "convention-not-draft");
    refused(Editing.delete(objective("O1")), 409, "convention-not-draft");
  }
}
