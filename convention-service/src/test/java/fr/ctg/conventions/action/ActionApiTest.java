package fr.ctg.conventions.action;

import static fr.ctg.conventions.Refusals.brokenRules;
import static fr.ctg.conventions.Refusals.malformed;
import static fr.ctg.conventions.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.Editing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActionApiTest {

  private DraftConvention convention;

  @BeforeEach
  void draft_a_convention_with_action_FA_1() {
    convention = new DraftConvention();
  }

  private Map<String, String> in(String partner, String role) {
    return Map.of("partner", convention.code(partner), "role", role);
  }

  private Response add(Map<String, Object> differences) {
    Map<String, Object> usual =
        Map.of(
            "number",
            "FA-2",
            "title",
            "Un lieu d'accueil",
            "objectives",
            List.of("O1"),
            "offer",
            "NEW",
            "partners",
            List.of(in("CAF", "LEAD")));
    return Api.coordinator()
        .body(DraftConvention.with(usual, differences))
        .post(convention.at("/actions"));
  }

  private String action(String number) {
    return convention.at("/actions/" + number);
  }

  @Test
  void plans_an_action_with_all_that_is_known_of_it() {
    convention.objective("O2", Map.of());
    Response created =
        add(
            Map.of(
                "objectives", List.of("O2", "O1"),
                "territories", List.of(convention.code("PLACE")),
                "partners",
                    List.of(in("CAF", "LEAD"), in("CITY", "OPERATOR"), in("CITY", "FUNDER")),
                "fullTimeEquivalents", "1.50",
                "milestones", List.of(Map.of("title", "Ouverture", "plannedOn", "2019-09-02")),
                "policyLinks", List.of("Contrat de ville")));
    created
        .then()
        .statusCode(201)
        .header("Location", endsWith("/actions/" + created.path("id")))
        .body("objectives", contains("O2", "O1"))
        .body("territories", contains("DISTRICT:" + convention.code("PLACE")))
        .body("partners.role", contains("LEAD", "OPERATOR", "FUNDER"))
        .body("milestones.plannedOn", contains("2019-09-02"))
        .body("status", equalTo("PLANNED"))
        .body("illustrative", equalTo(false));
    Api.coordinator().get(action("FA-2")).then().body("id", equalTo(created.path("id")));
  }

  @Test
  void has_exactly_one_lead() {
    brokenRules(add(Map.of("partners", List.of(in("CAF", "FUNDER")))), "/partners not-one-lead");
    brokenRules(
        add(Map.of("partners", List.of(in("CAF", "LEAD"), in("CITY", "LEAD")))),
        "/partners not-one-lead");
  }

  @Test
  void names_only_what_there_is_and_nothing_twice() {
    brokenRules(
        add(
            Map.of(
                "objectives", List.of("O1", "O1", "O9"),
                "territories", List.of("NOWHERE-AT-ALL"),
                "partners", List.of(in("CAF", "LEAD"), in("CAF", "LEAD"), in("NOBODY", "FUNDER")))),
        "/objectives/1 duplicate",
        "/objectives/2 unknown-objective",
        "/territories/0 unknown-territory",
        "/partners not-one-lead",
        "/partners/1 duplicate",
        "/partners/2/partner unknown-partner");
  }

  @Test
  void splits_its_money_between_exactly_its_objectives() {
    convention.objective("O2", Map.of());
    add(shares(List.of("O1", "O2"), Map.of("O2", "66.67", "O1", "33.33")))
        .then()
        .statusCode(201)
        .body("objectiveShares.objective", containsInAnyOrder("O2", "O1"))
        .body("objectiveShares.percent", containsInAnyOrder("66.67", "33.33"));
    brokenRules(
        Editing.patch(action("FA-2"), Map.of("objectives", List.of("O1"))),
        "/objectiveShares not-its-objectives");
    Editing.patch(action("FA-2"), shares(List.of("O1"), Map.of()))
        .then()
        .statusCode(200)
        .body("objectiveShares", empty());
  }

  @Test
  void a_split_that_is_not_100_percent_says_what_it_is() {
    convention.objective("O2", Map.of());
    Response refused = add(shares(List.of("O1", "O2"), Map.of("O1", "60", "O2", "39.99")));
    brokenRules(refused, "/objectiveShares not-100-percent");
    refused.then().body("errors[0].detail", containsString("99.99"));
    brokenRules(
        add(shares(List.of("O1", "O2"), Map.of("O1", 100))), "/objectiveShares not-its-objectives");
    brokenRules(
        add(shares(List.of("O1"), Map.of("O2", 100))), "/objectiveShares not-its-objectives");
    malformed(
        add(
            Map.of(
                "objectiveShares",
                List.of(
                    Map.of("objective", "O1", "percent", 0),
                    Map.of("objective", "O1", "percent", "100.01"),
                    Map.of("objective", "O1", "percent", "33.333")))),
        "/objectiveShares/0/percent out-of-range",
        "/objectiveShares/1/percent out-of-range",
        "/objectiveShares/2/percent out-of-range");
  }

  private static Map<String, Object> shares(List<String> objectives, Map<String, Object> percents) {
    return Map.of(
        "objectives",
        objectives,
        "objectiveShares",
        percents.entrySet().stream()
            .map(one -> Map.of("objective", one.getKey(), "percent", one.getValue()))
            .toList());
  }

  @Test
  void refuses_what_has_not_the_shape_of_an_action() {
    malformed(
        add(
            Map.of(
                "objectives", List.of(),
                "offer", "OLD",
                "partners", List.of(Map.of("partner", "X")),
                "fullTimeEquivalents", "-1",
                "milestones", List.of(Map.of("title", "Ouverture", "plannedOn", "septembre")))),
        "/objectives required",
        "/offer unknown-value",
        "/partners/0/role required",
        "/fullTimeEquivalents out-of-range",
        "/milestones/0/plannedOn malformed");
  }

  @Test
  void lists_by_axis_objective_status_partner_and_territory() {
    Api.coordinator()
        .body(Map.of("code", "B", "name", "Un autre axe", "position", 2))
        .post(convention.at("/axes"))
        .then()
        .statusCode(201);
    convention.objective("O2", Map.of("axis", "B"));
    Api.coordinator()
        .body(Map.of("code", "O1-1", "kind", "OPERATIONAL", "parent", "O1", "statement", "Mieux"))
        .post(convention.at("/objectives"))
        .then()
        .statusCode(201);
    add(Map.of(
            "objectives", List.of("O1-1"),
            "status", "IN_PROGRESS",
            "territories", List.of(convention.code("PLACE"))))
        .then()
        .statusCode(201);
    add(Map.of("number", "FA-3", "objectives", List.of("O2", "O1"))).then().statusCode(201);
    listed("", "FA-1", "FA-2", "FA-3");
    listed("?axis=A", "FA-1", "FA-2", "FA-3");
    listed("?axis=B", "FA-3");
    listed("?objective=O1", "FA-1", "FA-2", "FA-3");
    listed("?objective=O1-1", "FA-2");
    listed("?status=IN_PROGRESS", "FA-2");
    listed("?partner=" + convention.code("CITY"), "FA-1");
    listed("?territory=" + convention.code("PLACE"), "FA-2");
    listed("?axis=B&status=IN_PROGRESS");
    listed("?year=2018");
    refused(list("?partner=NOBODY-AT-ALL"), 404, "partner-not-found");
    refused(list("?status=DONE"), 400, "malformed-request");
  }

  private Response list(String query) {
    return Api.coordinator().get(convention.at("/actions" + query));
  }

  private void listed(String query, String... numbers) {
    list(query).then().statusCode(200).body("items.number", equalTo(Arrays.asList(numbers)));
  }

  @Test
  void puts_its_lists_in_another_order() {
    convention.objective("O2", Map.of());
    add(Map.of(
            "objectives", List.of("O1", "O2"),
            "partners", List.of(in("CAF", "LEAD"), in("CITY", "FUNDER"))))
        .then()
        .statusCode(201);
    Editing.patch(
            action("FA-2"),
            Map.of(
                "objectives", List.of("O2", "O1"),
                "partners", List.of(in("CITY", "FUNDER"), in("CAF", "LEAD"))))
        .then()
        .statusCode(200)
        .body("objectives", contains("O2", "O1"))
        .body("partners.role", contains("FUNDER", "LEAD"));
    Editing.patch(
            action("FA-2"), Map.of("partners", List.of(in("CITY", "LEAD"), in("CAF", "CO_LEAD"))))
        .then()
        .statusCode(200)
        .body("partners.role", contains("LEAD", "CO_LEAD"));
  }

  @Test
  void gives_no_number_twice() {
    refused(add(Map.of("number", "FA-1")), 409, "action-number-taken");
  }

  @Test
  void deletes_an_action_that_nothing_follows() {
    add(Map.of()).then().statusCode(201);
    Editing.delete(action("FA-2")).then().statusCode(204);
    refused(Api.coordinator().get(action("FA-2")), 404, "action-not-found");
  }

  @Test
  void keeps_an_action_that_an_indicator_follows_and_says_which() {
    convention.indicator(
        Map.ofEntries(
            Map.entry("code", "I1"),
            Map.entry("label", "Familles"),
            Map.entry("objective", "O1"),
            Map.entry("action", "FA-1"),
            Map.entry("measure", "COUNT"),
            Map.entry("nature", "CONTEXT"),
            Map.entry("overTime", "SUM"),
            Map.entry("overTerritories", "SUM"),
            Map.entry("frequency", "YEAR"),
            Map.entry("unit", "familles"),
            Map.entry("decimals", 0)));
    refused(Editing.delete(action("FA-1")), 409, "action-in-use")
        .body("detail", containsString("I1"));
  }

  @Test
  void lets_a_partner_see_the_convention_in_which_it_acts() {
    convention.partner("ASSO", "ASSOCIATION");
    String code = convention.code("ASSO");
    refused(Api.partner(code).get(action("FA-1")), 404, "convention-not-found");
    add(Map.of("partners", List.of(in("CAF", "LEAD"), in("ASSO", "OPERATOR"))))
        .then()
        .statusCode(201);
    Api.partner(code).get(action("FA-2")).then().statusCode(200);
    refused(Api.partner(code).body(Map.of()).post(convention.at("/actions")), 403, "forbidden");
  }

  @Test
  void changes_no_action_of_a_signed_convention() {
    convention.sign();
    refused(add(Map.of()), 409, "convention-not-draft");
    refused(
        Editing.patch(action("FA-1"), Map.of("title", "Autrement")), 409, "convention-not-draft");
    refused(Editing.delete(action("FA-1")), 409, "convention-not-draft");
  }
}
