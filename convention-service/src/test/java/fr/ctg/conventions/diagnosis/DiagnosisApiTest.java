package fr.ctg.conventions.diagnosis;

import static fr.ctg.conventions.DraftConvention.with;
import static fr.ctg.conventions.Refusals.brokenRules;
import static fr.ctg.conventions.Refusals.malformed;
import static fr.ctg.conventions.Refusals.refused;
import static fr.ctg.conventions.indicator.Indicators.increasing;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
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
class DiagnosisApiTest {

  private DraftConvention convention;

  @BeforeEach
  void reopen_the_diagnosis_of_a_draft() {
    convention = new DraftConvention();
    post("/diagnosis/reopening", Map.of()).then().statusCode(200);
  }

  private Response post(String path, Map<String, Object> body) {
    return Api.coordinator().body(body).post(convention.at(path));
  }

  private Response validate() {
    return post("/diagnosis/validation", Map.of("validatedOn", "2017-12-01"));
  }

  private static Map<String, Object> finding(String code) {
    return Map.of("code", code, "theme", "Emploi", "statement", "Des freins");
  }

  private static Map<String, Object> need(String code, int priority, List<String> findings) {
    return Map.of(
        "code", code, "statement", "Un besoin", "priority", priority, "findings", findings);
  }

  @Test
  void a_convention_has_one_diagnosis() {
    Api.coordinator()
        .get(convention.at("/diagnosis"))
        .then()
        .statusCode(200)
        .body("status", equalTo("DRAFT"))
        .body("allowedMoves", contains("VALIDATE"))
        .body("groupsConsulted.kind", contains("RESIDENTS"))
        .body("validatedOn", nullValue());
    refused(post("/diagnosis", Map.of("summary", "Un autre")), 409, "diagnosis-exists");
    Editing.delete(convention.at("/diagnosis")).then().statusCode(204);
    refused(Api.coordinator().get(convention.at("/diagnosis")), 404, "diagnosis-not-found");
    post("/diagnosis", Map.of("summary", "Un autre"))
        .then()
        .statusCode(201)
        .header("Location", endsWith("/diagnosis"));
  }

  @Test
  void restates_a_diagnosis_wholly_or_partly() {
    Editing.patch(convention.at("/diagnosis"), Map.of("method", "Des ateliers"))
        .then()
        .statusCode(200)
        .body("method", equalTo("Des ateliers"))
        .body("summary", equalTo("Des familles isolées"));
    Editing.replace(
            convention.at("/diagnosis"),
            Map.of("summary", "Autre", "purposes", List.of("Choisir les champs d'intervention")))
        .then()
        .statusCode(200)
        .body("method", nullValue())
        .body("groupsConsulted", empty());
  }

  @Test
  void a_diagnosis_is_validated_once_somebody_was_consulted_and_something_was_found() {
    Editing.delete(convention.at("/diagnosis/needs/B-1")).then().statusCode(204);
    Editing.delete(convention.at("/diagnosis/findings/C-1")).then().statusCode(204);
    Editing.patch(convention.at("/diagnosis"), Map.of("groupsConsulted", List.of()));
    refused(validate(), 409, "not-ready-to-validate")
        .body("allowedMoves", contains("VALIDATE"))
        .body("errors.pointer", contains("/groupsConsulted", "/findings", "/needs"))
        .body("errors.code", contains("nobody-consulted", "no-finding", "no-need"));
  }

  @Test
  void a_validated_diagnosis_no_longer_changes_until_it_is_reopened() {
    validate().then().statusCode(200).body("status", equalTo("VALIDATED"));
    refused(
        Editing.patch(convention.at("/diagnosis"), Map.of("method", "x")),
        409,
        "diagnosis-validated");
    refused(post("/diagnosis/findings", finding("C-2")), 409, "diagnosis-validated");
    refused(post("/diagnosis/needs", need("B-2", 2, List.of())), 409, "diagnosis-validated");
    refused(validate(), 409, "move-not-allowed").body("allowedMoves", contains("REOPEN"));
    post("/diagnosis/reopening", Map.of()).then().statusCode(200);
    post("/diagnosis/findings", finding("C-2")).then().statusCode(201);
    validate();
    convention.sign();
    refused(post("/diagnosis/reopening", Map.of()), 409, "convention-not-draft");
    Api.coordinator()
        .get(convention.at("/diagnosis"))
        .then()
        .body("status", equalTo("VALIDATED"))
        .body("allowedMoves", empty());
  }

  @Test
  void is_not_validated_in_the_future() {
    brokenRules(
        post("/diagnosis/validation", Map.of("validatedOn", "2999-01-01")),
        "/validatedOn in-the-future");
    brokenRules(
        post("/diagnosis/validation", Map.of("validatedOn", "0217-01-01")),
        "/validatedOn out-of-range");
  }

  @Test
  void a_finding_has_a_figure_with_its_unit() {
    post(
            "/diagnosis/findings",
            with(
                finding("C-2"),
                Map.of(
                    "figure", "4.340", "unit", "%", "year", 2016, "source", "Caf de Loir-et-Cher")))
        .then()
        .statusCode(201)
        .body("figure", equalTo("4.340"));
    brokenRules(
        post("/diagnosis/findings", with(finding("C-3"), Map.of("figure", "4.34"))),
        "/unit required");
    brokenRules(
        post("/diagnosis/findings", with(finding("C-3"), Map.of("territory", "NOWHERE"))),
        "/territory unknown-territory");
    malformed(
        post("/diagnosis/findings", Map.of("code", "C-3", "year", 20188)),
        "/statement required",
        "/theme required",
        "/year out-of-range");
    refused(post("/diagnosis/findings", finding("C-2")), 409, "finding-code-taken");
    Api.coordinator()
        .get(convention.at("/diagnosis/findings?theme=Emploi"))
        .then()
        .body("items.code", contains("C-2"));
  }

  @Test
  void a_need_names_the_findings_that_show_it_and_keeps_them() {
    post("/diagnosis/needs", need("B-2", 2, List.of("C-1"))).then().statusCode(201);
    Api.coordinator()
        .get(convention.at("/diagnosis/needs"))
        .then()
        .body("items.code", contains("B-1", "B-2"));
    refused(Editing.delete(convention.at("/diagnosis/findings/C-1")), 409, "finding-in-use");
    brokenRules(
        post("/diagnosis/needs", need("B-3", 3, List.of("NONE"))), "/findings/0 unknown-finding");
    refused(post("/diagnosis/needs", need("B-2", 2, List.of())), 409, "need-code-taken");
  }

  @Test
  void tells_the_needs_that_no_objective_answers_and_the_objectives_that_answer_no_need() {
    post("/diagnosis/needs", need("B-2", 2, List.of())).then().statusCode(201);
    Editing.patch(convention.at("/objectives/O1"), Map.of("needs", List.of("B-2")))
        .then()
        .statusCode(200)
        .body("needs", contains("B-2"));
    convention.objective("O2", Map.of());
    needs("?answered=false", "B-1");
    needs("?answered=true", "B-2");
    needs("", "B-1", "B-2");
    objectives("?answersNeed=false", "O2");
    objectives("?answersNeed=true", "O1");
    refused(Editing.delete(convention.at("/diagnosis/needs/B-2")), 409, "need-in-use");
    brokenRules(
        Editing.patch(convention.at("/objectives/O2"), Map.of("needs", List.of("NONE"))),
        "/needs/0 unknown-need");
  }

  @Test
  void pages_through_unanswered_needs_while_objectives_are_added() {
    post("/diagnosis/needs", need("B-2", 2, List.of())).then().statusCode(201);
    post("/diagnosis/needs", need("B-3", 3, List.of())).then().statusCode(201);
    String next =
        Api.coordinator()
            .get(convention.at("/diagnosis/needs?answered=false&limit=1"))
            .then()
            .body("items.code", contains("B-1"))
            .extract()
            .path("next");
    convention.objective("O2", Map.of("needs", List.of("B-2")));
    Api.coordinator()
        .queryParam("cursor", next)
        .get(convention.at("/diagnosis/needs?answered=false&limit=1"))
        .then()
        .statusCode(200)
        .body("items.code", contains("B-3"));
  }

  private void needs(String query, String... codes) {
    Api.coordinator()
        .get(convention.at("/diagnosis/needs" + query))
        .then()
        .body("items.code", contains(codes));
  }

  private void objectives(String query, String... codes) {
    Api.coordinator()
        .get(convention.at("/objectives" + query))
        .then()
        .body("items.code", contains(codes));
  }

  @Test
  void a_finding_becomes_a_baseline_by_one_link() {
    convention
        .indicator(with(increasing("I1"), Map.of("baselines", List.of(Map.of("finding", "C-1")))))
        .body("baselines.value", contains("200"))
        .body("baselines.on", contains("2017-12-31"))
        .body("baselines.source", contains("Caf"))
        .body("baselines.finding", contains("C-1"));
    refused(Editing.delete(convention.at("/diagnosis/findings/C-1")), 409, "finding-in-use");
    post("/diagnosis/findings", finding("C-2")).then().statusCode(201);
    brokenRules(
        Api.coordinator()
            .body(with(increasing("I2"), Map.of("baselines", List.of(Map.of("finding", "C-2")))))
            .post(convention.at("/indicators")),
        "/baselines/0/on day-or-period",
        "/baselines/0/value required");
    brokenRules(
        Api.coordinator()
            .body(
                with(
                    increasing("I2"),
                    Map.of(
                        "baselines",
                        List.of(Map.of("finding", "NONE", "on", "2017-12-31", "value", 1)))))
            .post(convention.at("/indicators")),
        "/baselines/0/finding unknown-finding");
  }

  @Test
  void the_framework_names_the_needs_and_the_findings() {
    Editing.patch(convention.at("/objectives/O1"), Map.of("needs", List.of("B-1")));
    convention.indicator(
        with(increasing("I1"), Map.of("baselines", List.of(Map.of("finding", "C-1")))));
    validate();
    convention.sign();
    Api.coordinator()
        .get(convention.at("/framework"))
        .then()
        .body("axes[0].objectives[0].needs", contains("B-1"))
        .body("axes[0].objectives[0].indicators[0].baselines.finding", contains("C-1"));
  }

  @Test
  void a_convention_is_not_signed_before_all_that_it_needs_is_there() {
    Editing.patch(
        convention.at(""),
        Map.of("signatories", List.of(Map.of("partner", convention.code("CITY")))));
    Api.coordinator()
        .body(Map.of("code", "B", "name", "Un axe sans objectif", "position", 2))
        .post(convention.at("/axes"))
        .then()
        .statusCode(201);
    refused(post("/signature", Map.of("signedOn", "2018-01-22")), 409, "not-ready-to-sign")
        .body("allowedMoves", contains("SIGN"))
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/diagnosis", "/axes/B", "/signatories", "/signatories/0/deliberation"))
        .body(
            "errors.code",
            containsInAnyOrder(
                "diagnosis-not-validated",
                "no-objective",
                "too-few-signatories",
                "no-deliberation"));
  }

  @Test
  void goes_with_a_draft_that_is_deleted() {
    Editing.patch(convention.at("/objectives/O1"), Map.of("needs", List.of("B-1")));
    Editing.delete(convention.at("")).then().statusCode(204);
  }
}
