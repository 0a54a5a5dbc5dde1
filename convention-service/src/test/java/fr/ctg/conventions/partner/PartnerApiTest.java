package fr.ctg.conventions.partner;

import static fr.ctg.conventions.Refusals.brokenRules;
import static fr.ctg.conventions.Refusals.malformed;
import static fr.ctg.conventions.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.Editing;
import fr.ctg.kit.security.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PartnerApiTest {

  private final String code = "P-" + UUID.randomUUID().toString().substring(24);
  private final String path = "/v1/partners/" + code;

  private Map<String, Object> association(Map<String, Object> differences) {
    return DraftConvention.with(
        Map.of("code", code, "name", "Une association", "kind", "ASSOCIATION"), differences);
  }

  private Response register(Map<String, Object> differences) {
    return Api.coordinator().body(association(differences)).post("/v1/partners");
  }

  @Test
  void registers_a_partner_and_finds_it_by_id_and_by_code() {
    Response created = register(Map.of("siren", "732829320", "siret", "73282932000074"));
    created
        .then()
        .statusCode(201)
        .header("Location", endsWith("/v1/partners/" + created.path("id")))
        .header("ETag", equalTo("\"0\""))
        .body("code", equalTo(code))
        .body("rna", nullValue());
    Api.coordinator().get(created.header("Location")).then().body("code", equalTo(code));
    Api.coordinator().get(path).then().body("id", equalTo(created.path("id")));
    Api.coordinator().header("If-None-Match", "\"0\"").get(path).then().statusCode(304);
  }

  @Test
  void refuses_numbers_that_do_not_exist() {
    brokenRules(
        register(Map.of("siren", "732829321", "siret", "35600000009076")),
        "/siren wrong-check-digit",
        "/siret wrong-check-digit",
        "/siret not-of-this-siren");
  }

  @Test
  void refuses_what_has_not_the_shape_of_a_partner() {
    malformed(
        Api.coordinator()
            .body(Map.of("code", "-", "kind", "CLUB", "siren", "12", "age", 3))
            .post("/v1/partners"),
        "/code pattern",
        "/name required",
        "/kind unknown-value",
        "/siren pattern",
        "/age unknown-property");
  }

  @Test
  void refuses_a_code_that_is_taken() {
    register(Map.of()).then().statusCode(201);
    refused(register(Map.of()), 409, "partner-code-taken");
  }

  @Test
  void replaces_and_patches_what_the_caller_has_read() {
    register(Map.of("rna", "W411000001")).then().statusCode(201);
    Editing.replace(path, association(Map.of("name", "Autrement")))
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("name", equalTo("Autrement"))
        .body("rna", nullValue());
    Editing.patch(path, Map.of("kind", "COMPANY"))
        .then()
        .statusCode(200)
        .body("kind", equalTo("COMPANY"))
        .body("name", equalTo("Autrement"));
    brokenRules(Editing.patch(path, Map.of("siren", "732829321")), "/siren wrong-check-digit");
    Api.coordinator().get(path).then().header("ETag", equalTo("\"2\"")).body("siren", nullValue());
  }

  @Test
  void changes_nothing_for_who_has_not_read_the_present_state() {
    register(Map.of()).then().statusCode(201);
    refused(Api.coordinator().body(association(Map.of())).put(path), 428, "precondition-required");
    refused(
        Api.coordinator().header("If-Match", "\"7\"").body(association(Map.of())).put(path),
        412,
        "precondition-failed");
    refused(Api.coordinator().header("If-Match", "\"7\"").delete(path), 412, "precondition-failed");
  }

  @Test
  void deletes_a_partner_that_nothing_names() {
    register(Map.of()).then().statusCode(201);
    Editing.delete(path).then().statusCode(204);
    refused(Api.coordinator().get(path), 404, "partner-not-found");
  }

  @Test
  void keeps_a_partner_that_a_convention_names() {
    DraftConvention convention = new DraftConvention();
    Editing.delete("/v1/partners/" + convention.code("CAF"))
        .then()
        .statusCode(409)
        .contentType("application/problem+json");
  }

  @Test
  void lists_page_by_page_by_kind() {
    register(Map.of()).then().statusCode(201);
    Response first =
        Api.coordinator()
            .header("Prefer", "return=total-count")
            .get("/v1/partners?kind=ASSOCIATION&limit=1&sort=-code");
    first
        .then()
        .statusCode(200)
        .body("items.kind", contains("ASSOCIATION"))
        .body("total", greaterThanOrEqualTo(1));
    Api.coordinator()
        .get("/v1/partners?kind=ASSOCIATION&limit=500")
        .then()
        .body("items.kind", everyItem(equalTo("ASSOCIATION")));
    refused(Api.coordinator().get("/v1/partners?sort=colour"), 400, "malformed-request");
    refused(Api.coordinator().get("/v1/partners?kind=CLUB"), 400, "malformed-request");
  }

  @Test
  void lets_only_those_write_who_run_conventions() {
    for (String role : List.of(Role.PARTNER, Role.ANALYST, Role.COMMITTEE, Role.SERVICE)) {
      refused(Api.as(role).body(association(Map.of())).post("/v1/partners"), 403, "forbidden");
      Api.as(role).get("/v1/partners").then().statusCode(200);
    }
  }
}
