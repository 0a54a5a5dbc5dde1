package fr.ctg.conventions.axis;

import static fr.ctg.conventions.Refusals.malformed;
import static fr.ctg.conventions.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.Editing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AxisApiTest {

  private DraftConvention convention;

  @BeforeEach
  void draft_a_convention_with_axis_A() {
    convention = new DraftConvention();
  }

  private Response add(String code, int position) {
    return Api.coordinator()
        .body(Map.of("code", code, "name", "Un axe", "position", position))
        .post(convention.at("/axes"));
  }

  @Test
  void adds_an_axis_and_finds_it_by_id_and_by_code() {
    Response created = add("B", 2);
    created.then().statusCode(201).header("Location", endsWith("/axes/" + created.path("id")));
    Api.coordinator().get(created.header("Location")).then().body("code", equalTo("B"));
    Api.coordinator().get(convention.at("/axes/B")).then().body("position", equalTo(2));
  }

  @Test
  void lists_axes_in_their_order_page_by_page() {
    add("C", 2).then().statusCode(201);
    add("B", 3).then().statusCode(201);
    Response first = Api.coordinator().get(convention.at("/axes?limit=2"));
    first.then().body("items.code", contains("A", "C"));
    Api.coordinator()
        .queryParam("cursor", first.<String>path("next"))
        .get(convention.at("/axes?limit=2"))
        .then()
        .body("items.code", contains("B"))
        .body("next", nullValue());
    Api.coordinator()
        .get(convention.at("/axes?sort=-code"))
        .then()
        .body("items.code", contains("C", "B", "A"));
  }

  @Test
  void gives_no_code_twice() {
    refused(add("A", 2), 409, "axis-code-taken");
    add("B", 2).then().statusCode(201);
    refused(Editing.patch(convention.at("/axes/B"), Map.of("code", "A")), 409, "axis-code-taken");
  }

  @Test
  void refuses_what_has_not_the_shape_of_an_axis() {
    malformed(
        Api.coordinator()
            .body(Map.of("code", "B", "position", 0, "weight", "-1"))
            .post(convention.at("/axes")),
        "/name required",
        "/position out-of-range",
        "/weight out-of-range");
  }

  @Test
  void keeps_an_axis_with_objectives_and_says_which() {
    refused(Editing.delete(convention.at("/axes/A")), 409, "axis-in-use")
        .body("detail", containsString("O1"));
    add("B", 2).then().statusCode(201);
    Editing.delete(convention.at("/axes/B")).then().statusCode(204);
    refused(Api.coordinator().get(convention.at("/axes/B")), 404, "axis-not-found");
  }

  @Test
  void keeps_an_axis_that_an_objective_serves_too() {
    add("B", 2).then().statusCode(201);
    convention.objective("O2", Map.of("secondaryAxes", List.of("B")));
    refused(Editing.delete(convention.at("/axes/B")), 409, "axis-in-use")
        .body("detail", containsString("O2"));
  }

  @Test
  void lets_nobody_sign_while_weights_are_missing() {
    add("B", 2).then().statusCode(201);
    Editing.patch(convention.at("/axes/B"), Map.of("weight", 30)).then().statusCode(200);
    refused(
            Api.coordinator()
                .body(Map.of("signedOn", "2018-01-22"))
                .post(convention.at("/signature")),
            409,
            "not-ready-to-sign")
        .body("errors.code", hasItem("weights-incomplete"));
    Editing.patch(convention.at("/axes/A"), Map.of("weight", 70)).then().statusCode(200);
    convention.objective("O2", Map.of("axis", "B"));
    convention.sign();
  }

  @Test
  void changes_no_axis_of_a_signed_convention() {
    convention.sign();
    refused(add("B", 2), 409, "convention-not-draft");
    refused(
        Editing.patch(convention.at("/axes/A"), Map.of("name", "Autre")),
        409,
        "convention-not-draft");
    refused(Editing.delete(convention.at("/axes/A")), 409, "convention-not-draft");
  }
}
