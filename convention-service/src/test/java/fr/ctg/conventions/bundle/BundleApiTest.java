package fr.ctg.conventions.bundle;

import static fr.ctg.conventions.Refusals.brokenRules;
import static fr.ctg.conventions.Refusals.malformed;
import static fr.ctg.conventions.Refusals.refused;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.conventions.Api;
import fr.ctg.kit.security.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BundleApiTest {

  private static Response create(BundleDocument document) {
    return Api.coordinator().body(document.json()).post("/v1/convention-bundles");
  }

  private static Response read(String reference, String part) {
    return Api.coordinator().get("/v1/conventions/" + reference + part);
  }

  @Test
  void creates_a_whole_convention_in_one_call() {
    BundleDocument document = new BundleDocument();
    Response created = create(document);
    created
        .then()
        .statusCode(201)
        .header("Location", endsWith("/v1/conventions/" + created.path("id")))
        .body("reference", equalTo(document.reference()))
        .body("axes", equalTo(1))
        .body("objectives", equalTo(2))
        .body("actions", equalTo(1))
        .body("indicators", equalTo(1))
        .body("fundingLines", equalTo(2))
        .body("aids", equalTo(2));
    Api.coordinator()
        .get(created.header("Location"))
        .then()
        .statusCode(200)
        .header("ETag", equalTo(created.header("ETag")))
        .body("state", equalTo("DRAFT"))
        .body("allowedMoves", equalTo(List.of("SIGN")));
    read(document.reference(), "/objectives/O1-1").then().body("parent", equalTo("O1"));
    read(document.reference(), "/indicators/I1").then().body("action", equalTo("FA-1"));
    String code = "FA-1-2019-" + document.code("STATE") + "-IN_KIND";
    read(document.reference(), "/funding-lines/" + code).then().body("scheme", equalTo("REAAP"));
    read(document.reference(), "/funding-lines/" + code + "-2")
        .then()
        .body("granted", equalTo("100"));
    read(document.reference(), "/aids").then().body("items.size()", equalTo(2));
  }

  @Test
  void exports_what_creates_the_same_again() {
    BundleDocument document = new BundleDocument();
    create(document).then().statusCode(201);
    BundleDocument exported = BundleDocument.of(read(document.reference(), "/bundle"));
    assertEquals(1, exported.list("indicators").size());
    assertEquals(3, exported.list("territories").size());
    BundleDocument copy = exported.withReference(document.code("COPY"));
    create(copy).then().statusCode(201);
    assertEquals(copy.json(), BundleDocument.of(read(copy.reference(), "/bundle")).json());
  }

  @Test
  void exports_under_a_tag_that_stays_as_long_as_the_content() {
    BundleDocument document = new BundleDocument();
    create(document).then().statusCode(201);
    String path = "/v1/conventions/" + document.reference() + "/bundle";
    String tag = Api.coordinator().get(path).header("ETag");
    Api.coordinator().header("If-None-Match", tag).get(path).then().statusCode(304);
    Api.coordinator()
        .body(Map.of("code", "B", "name", "Un autre axe", "position", 2))
        .post("/v1/conventions/" + document.reference() + "/axes")
        .then()
        .statusCode(201);
    Api.coordinator().header("If-None-Match", tag).get(path).then().statusCode(200);
  }

  @Test
  void takes_the_convention_of_blois_and_gives_it_back() throws IOException {
    BundleDocument blois =
        BundleDocument.parse(
            Files.readString(Path.of("..", "docs", "demonstration", "blois-convention.json")));
    create(blois).then().statusCode(201);
    BundleDocument copy =
        BundleDocument.of(read(blois.reference(), "/bundle"))
            .withReference("CTG-" + UUID.randomUUID().toString().substring(0, 8));
    create(copy).then().statusCode(201);
    assertEquals(copy.json(), BundleDocument.of(read(copy.reference(), "/bundle")).json());
  }

  @Test
  void does_once_what_is_sent_twice_with_one_key() {
    BundleDocument document = new BundleDocument();
    String key = UUID.randomUUID().toString();
    Response first = withKey(key, document);
    first.then().statusCode(201);
    Response second = withKey(key, document);
    second
        .then()
        .statusCode(201)
        .header("Idempotent-Replayed", "true")
        .header("Location", equalTo(first.header("Location")));
    assertEquals(first.asString(), second.asString());
    refused(
        withKey(key, document.withReference(document.code("OTHER"))),
        422,
        "idempotency-key-reused");
  }

  private static Response withKey(String key, BundleDocument document) {
    return Api.coordinator()
        .header("Idempotency-Key", key)
        .body(document.json())
        .post("/v1/convention-bundles");
  }

  @Test
  void lists_every_error_of_shape_at_once() {
    BundleDocument document = new BundleDocument();
    document.first("axes").put("position", 0);
    document.first("objectives").put("kind", "STRATEGIQUE");
    document.first("actions").put("colour", "red");
    document.first("indicators").remove("unit");
    malformed(
        create(document),
        "/axes/0/position out-of-range",
        "/objectives/0/kind unknown-value",
        "/actions/0/colour unknown-property",
        "/indicators/0/unit required");
  }

  @Test
  void lists_every_broken_rule_at_once_and_keeps_nothing() {
    BundleDocument document = new BundleDocument();
    document.first("partners").put("siren", "214100183");
    document.first("territories").put("code", "4101");
    document.first("convention").put("perimeter", List.of("IRIS:4101@2021"));
    document.first("convention").put("effectiveTo", "2031-12-31");
    document.first("objectives").put("secondaryAxes", List.of("A", "Z"));
    document.list("objectives").get(1).put("axis", "Z");
    document.first("actions").put("objectives", List.of("O1", "O9"));
    document.first("actions").remove("objectiveShares");
    document.first("indicators").put("objective", "O8");
    document.first("fundingLines").put("action", "FA-8");
    document.first("aids").put("payer", "NOBODY");
    brokenRules(
        create(document),
        "/partners/0/siren wrong-check-digit",
        "/territories/0/code wrong-shape",
        "/convention/effectiveTo term-out-of-range",
        "/objectives/0/secondaryAxes/0 main-axis",
        "/objectives/0/secondaryAxes/1 unknown-axis",
        "/objectives/1/axis unknown-axis",
        "/actions/0/objectives/1 unknown-objective",
        "/indicators/0/objective unknown-objective",
        "/fundingLines/0/action unknown-action",
        "/aids/0/payer unknown-partner");
    refused(read(document.reference(), ""), 404, "convention-not-found");
    refused(
        Api.coordinator().get("/v1/partners/" + document.code("CAF")), 404, "partner-not-found");
  }

  @Test
  void does_not_call_unknown_what_is_declared_and_wrong() {
    BundleDocument document = new BundleDocument();
    document.first("partners").put("siren", "214100183");
    document.first("objectives").put("parent", "O1");
    brokenRules(
        create(document),
        "/partners/0/siren wrong-check-digit",
        "/objectives/0/parent not-applicable");
  }

  @Test
  void refuses_what_is_declared_twice() {
    BundleDocument document = new BundleDocument();
    for (String list :
        List.of("partners", "territories", "axes", "objectives", "actions", "indicators")) {
      document.list(list).add(document.first(list));
    }
    document.list("fundingLines").add(document.list("fundingLines").get(1));
    brokenRules(
        create(document),
        "/partners/4 duplicate",
        "/territories/3 duplicate",
        "/axes/1 duplicate",
        "/objectives/2 duplicate",
        "/actions/1 duplicate",
        "/indicators/1 duplicate",
        "/fundingLines/2 duplicate");
  }

  @Test
  void refuses_money_that_is_stated_twice() {
    BundleDocument document = new BundleDocument();
    document.list("fundingLines").add(document.first("fundingLines"));
    brokenRules(create(document), "/fundingLines/2 duplicate");
    BundleDocument other = new BundleDocument();
    other.list("aids").add(other.first("aids"));
    brokenRules(create(other), "/aids/2 duplicate");
  }

  @Test
  void refuses_a_reference_that_is_taken() {
    BundleDocument document = new BundleDocument();
    create(document).then().statusCode(201);
    brokenRules(create(document), "/convention/reference convention-reference-taken");
  }

  @Test
  void takes_registered_partners_and_territories_as_they_are_and_only_so() {
    BundleDocument document = new BundleDocument();
    create(document).then().statusCode(201);
    create(document.withReference(document.code("SECOND"))).then().statusCode(201);
    BundleDocument third = document.withReference(document.code("THIRD"));
    third.first("partners").put("name", "Un autre nom");
    third.list("territories").get(2).remove("parent");
    brokenRules(
        create(third),
        "/partners/0 differs-from-registered",
        "/territories/2 differs-from-registered");
  }

  @Test
  void needs_no_declaration_of_what_is_registered() {
    BundleDocument document = new BundleDocument();
    create(document).then().statusCode(201);
    BundleDocument second = document.withReference(document.code("SECOND"));
    second.list("partners").clear();
    second.list("territories").clear();
    create(second).then().statusCode(201);
  }

  @Test
  void lists_a_hundred_errors_at_most() {
    BundleDocument document = new BundleDocument();
    for (int i = 0; i < 120; i++) {
      document.list("axes").add(document.first("axes"));
    }
    document.list("axes").subList(100, document.list("axes").size()).clear();
    for (int i = 0; i < 20; i++) {
      document.list("actions").add(document.first("actions"));
    }
    refused(create(document), 422, "rule-broken").body("errors.size()", equalTo(100));
  }

  @Test
  void lets_only_those_create_who_run_conventions() {
    for (String role : List.of(Role.PARTNER, Role.ANALYST, Role.COMMITTEE, Role.SERVICE)) {
      refused(
          Api.as(role).body(new BundleDocument().json()).post("/v1/convention-bundles"),
          403,
          "forbidden");
    }
  }
}
