package fr.ctg.conventions.funding;

import static fr.ctg.conventions.Refusals.brokenRules;
import static fr.ctg.conventions.Refusals.malformed;
import static fr.ctg.conventions.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.Editing;
import fr.ctg.kit.security.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GrantScaleApiTest {

  private static final String SCALES = "/v1/grant-scales";

  private String suffix;

  @BeforeEach
  void register_a_funder() {
    suffix = UUID.randomUUID().toString().substring(24).toUpperCase();
    Api.coordinator()
        .body(Map.of("code", funder(), "name", "La Caf", "kind", "CAF"))
        .post("/v1/partners")
        .then()
        .statusCode(201);
  }

  private String funder() {
    return "CAF-" + suffix;
  }

  private String code() {
    return "BONUS-" + suffix;
  }

  private Response add(String from, String to, Map<String, Object> differences) {
    Map<String, Object> usual =
        Map.of(
            "code",
            code(),
            "label",
            "Bonus territoire",
            "funder",
            funder(),
            "unit",
            "place par an",
            "amount",
            "2100.00",
            "validFrom",
            from);
    Map<String, Object> ending = to == null ? Map.of() : Map.of("validTo", to);
    return Api.coordinator()
        .body(DraftConvention.with(DraftConvention.with(usual, ending), differences))
        .post(SCALES);
  }

  private static String at(Response created) {
    return SCALES + "/" + created.then().statusCode(201).extract().path("id");
  }

  private void valid(String query, String... from) {
    Api.coordinator()
        .get(SCALES + "?code=" + code() + query)
        .then()
        .statusCode(200)
        .body("items.validFrom", equalTo(List.of(from)));
  }

  @Test
  void keeps_a_scale_over_time_and_finds_the_one_that_is_valid() {
    add("2020-01-01", "2020-12-31", Map.of("ceiling", 42000, "source", "Circulaire 2020-01"))
        .then()
        .statusCode(201)
        .body("amount", equalTo("2100.00"))
        .body("ceiling", equalTo("42000"));
    add("2021-01-01", null, Map.of("amount", "2140.1234")).then().statusCode(201);
    valid("&sort=validFrom", "2020-01-01", "2021-01-01");
    valid("&on=2019-12-31");
    valid("&on=2020-01-01", "2020-01-01");
    valid("&on=2020-12-31", "2020-01-01");
    valid("&on=2021-01-01", "2021-01-01");
    valid("&on=2050-01-01", "2021-01-01");
    valid("&funder=" + funder() + "&on=2020-06-01", "2020-01-01");
    refused(Api.coordinator().get(SCALES + "?on=never"), 400, "malformed-request");
    refused(Api.coordinator().get(SCALES + "?funder=NOBODY-AT-ALL"), 404, "partner-not-found");
  }

  @Test
  void validities_of_one_code_do_not_overlap() {
    add("2020-01-01", "2020-12-31", Map.of()).then().statusCode(201);
    brokenRules(add("2020-12-31", null, Map.of()), "/validFrom overlapping-validity");
    brokenRules(add("2019-01-01", "2020-01-01", Map.of()), "/validFrom overlapping-validity");
    brokenRules(add("2019-01-01", null, Map.of()), "/validFrom overlapping-validity");
    add("2019-01-01", "2019-12-31", Map.of()).then().statusCode(201);
    add("2020-01-01", null, Map.of("code", "OTHER-" + suffix)).then().statusCode(201);
    String last = at(add("2021-01-01", null, Map.of()));
    brokenRules(
        Editing.patch(last, Map.of("validFrom", "2020-07-01")), "/validFrom overlapping-validity");
    Editing.patch(last, Map.of("validTo", "2021-12-31")).then().statusCode(200);
    brokenRules(Editing.patch(last, Map.of("validTo", "2020-12-31")), "/validTo before-validFrom");
  }

  @Test
  void of_two_that_overlap_and_come_together_one_is_refused()
      throws InterruptedException, ExecutionException {
    ExecutorService together = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> answers =
          IntStream.rangeClosed(1, 8)
              .mapToObj(
                  day -> together.submit(() -> add("2020-01-0" + day, null, Map.of()).statusCode()))
              .toList();
      int created = 0;
      for (Future<Integer> answer : answers) {
        created += answer.get() == 201 ? 1 : 0;
      }
      assertEquals(1, created);
    } finally {
      together.shutdown();
    }
  }

  @Test
  void refuses_what_is_no_scale() {
    malformed(
        add("2020-01-01", null, Map.of("amount", "-1", "unit", "", "ceiling", "0.001")),
        "/amount out-of-range",
        "/unit required",
        "/ceiling out-of-range");
    brokenRules(
        add("2020-01-01", "2019-12-31", Map.of("funder", "NOBODY")),
        "/funder unknown-partner",
        "/validTo before-validFrom");
  }

  @Test
  void is_replaced_and_deleted_by_the_coordinator_and_read_by_all() {
    String scale = at(add("2020-01-01", null, Map.of()));
    Editing.replace(
            scale,
            Map.of(
                "code", code(),
                "label", "Bonus",
                "funder", funder(),
                "unit", "heure",
                "amount", "0.3",
                "validFrom", "2020-02-01"))
        .then()
        .statusCode(200)
        .body("unit", equalTo("heure"));
    Api.partner(funder()).get(scale).then().statusCode(200);
    refused(Api.as(Role.ANALYST).header("If-Match", "\"0\"").delete(scale), 403, "forbidden");
    Editing.delete(scale).then().statusCode(204);
    refused(Api.coordinator().get(scale), 404, "grant-scale-not-found");
    valid("");
  }

  @Test
  void an_empty_list_is_a_list() {
    Api.coordinator().get(SCALES + "?code=NONE-" + suffix).then().body("items", empty());
    add("2020-01-01", null, Map.of());
    Api.coordinator()
        .get(SCALES + "?funder=" + funder())
        .then()
        .body("items.code", contains(code()));
  }
}
