package fr.ctg.conventions.territory;

import static fr.ctg.conventions.Refusals.brokenRules;
import static fr.ctg.conventions.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.Editing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TerritoryApiTest {

  private final String code = "T-" + UUID.randomUUID().toString().substring(24);

  private Response register(String code, Map<String, Object> differences) {
    return Api.coordinator()
        .body(
            DraftConvention.with(
                Map.of("kind", "DISTRICT", "code", code, "name", "Un quartier"), differences))
        .post("/v1/territories");
  }

  @Test
  void registers_places_that_lie_in_others() {
    register(code, Map.of("vintage", 2021))
        .then()
        .statusCode(201)
        .body("reference", equalTo("DISTRICT:" + code + "@2021"));
    register(code + "-N", Map.of("parent", code))
        .then()
        .statusCode(201)
        .body("parent", equalTo("DISTRICT:" + code + "@2021"));
    Api.coordinator()
        .get("/v1/territories?parent=" + code)
        .then()
        .body("items.code", contains(code + "-N"));
  }

  @Test
  void tells_one_vintage_from_another() {
    register(code, Map.of()).then().statusCode(201);
    register(code, Map.of("vintage", 2021)).then().statusCode(201);
    register(code, Map.of("vintage", 2022)).then().statusCode(201);
    refused(register(code, Map.of("vintage", 2022)), 409, "territory-code-taken");
    refused(register(code, Map.of()), 409, "territory-code-taken");
    refused(Api.coordinator().get("/v1/territories/" + code), 409, "territory-code-ambiguous");
    brokenRules(register(code + "-N", Map.of("parent", code)), "/parent ambiguous-territory");
    register(code + "-N", Map.of("parent", "DISTRICT:" + code + "@2021"))
        .then()
        .statusCode(201)
        .body("parent", equalTo("DISTRICT:" + code + "@2021"));
    register(code + "-S", Map.of("parent", "DISTRICT:" + code))
        .then()
        .statusCode(201)
        .body("parent", equalTo("DISTRICT:" + code));
  }

  @Test
  void refuses_a_code_of_another_shape_and_an_unknown_parent() {
    brokenRules(
        register("4101", Map.of("kind", "COMMUNE", "parent", "NOWHERE-" + code)),
        "/code wrong-shape",
        "/parent unknown-territory");
  }

  @Test
  void refuses_a_place_that_would_lie_in_itself() {
    register(code, Map.of()).then().statusCode(201);
    register(code + "-N", Map.of("parent", code)).then().statusCode(201);
    String path = "/v1/territories/" + code;
    brokenRules(Editing.patch(path, Map.of("parent", code)), "/parent circular");
    brokenRules(Editing.patch(path, Map.of("parent", code + "-N")), "/parent circular");
  }

  @Test
  void keeps_a_place_in_which_another_lies() {
    register(code, Map.of()).then().statusCode(201);
    register(code + "-N", Map.of("parent", code)).then().statusCode(201);
    Editing.delete("/v1/territories/" + code).then().statusCode(409);
    Editing.delete("/v1/territories/" + code + "-N").then().statusCode(204);
    Editing.delete("/v1/territories/" + code).then().statusCode(204);
    refused(Api.coordinator().get("/v1/territories/" + code), 404, "territory-not-found");
  }
}
