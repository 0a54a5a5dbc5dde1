package fr.ctg.conventions;

import static fr.ctg.conventions.Refusals.refused;
import static fr.ctg.conventions.decision.Decisions.change;
import static fr.ctg.conventions.decision.Decisions.decision;
import static fr.ctg.conventions.decision.Decisions.target;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.kit.security.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The life of the convention of Blois, told by those who lead it: what was announced of it is real,
 * what happens to it here is invented.
 */
@QuarkusTest
class BloisConventionLifeTest {

  private static final String STATEMENT = "Accompagner et soutenir la parentalité";
  private static final String REWORDED = "Accompagner et soutenir la parentalité, dès la naissance";

  private final String suffix = UUID.randomUUID().toString().substring(24).toUpperCase();

  @Test
  void a_committee_adapts_objectives_to_what_it_observes_until_the_convention_is_renewed() {
    draft();
    nothingIsAgreedYet();
    diagnose();
    post("/signature", Map.of("signedOn", "2018-01-22")).then().statusCode(200);
    String signed = knownNow();
    post("/activation", Map.of()).then().statusCode(200);

    meet("COPIL-2019", "2019-03-14");
    decide("COPIL-2019", "2019-03-14", raisesAJob());
    meet("COPIL-2020", "2020-03-10");
    decide("COPIL-2020", "2020-03-10", lowersParenthood());
    decide("COPIL-2020", "2020-03-10", rewordsParenthood());
    String decided = knownNow();

    extendTheTerm();
    String extended = knownNow();
    post("/end", Map.of("endedOn", "2022-12-31")).then().statusCode(200);

    asOfFiveDates();
    asKnownAtThreeInstants(signed, decided, extended);
    everyChangeNamesWhatDecidedIt();
    renew();
  }

  private void draft() {
    Response created =
        Api.coordinator()
            .body(
                """
                {
                  "partners": [
                    {"code": "VILLE-#", "name": "Ville de Blois", "kind": "CITY"},
                    {"code": "CAF-#", "name": "Caf de Loir-et-Cher", "kind": "CAF"}
                  ],
                  "territories": [{"kind": "DISTRICT", "code": "BLOIS-#", "name": "Blois"}],
                  "convention": {
                    "reference": "CTG-#", "title": "Convention territoriale globale de Blois",
                    "perimeter": ["DISTRICT:BLOIS-#"],
                    "effectiveFrom": "2018-01-22", "effectiveTo": "2021-12-31",
                    "signatories": [
                      {"partner": "VILLE-#",
                       "deliberation": {"reference": "2017-241", "adoptedOn": "2017-12-11"}},
                      {"partner": "CAF-#",
                       "deliberation": {"reference": "CA-12", "adoptedOn": "2017-12-14"}}
                    ],
                    "notes": "L'année de signature est déduite."
                  },
                  "axes": [
                    {"code": "EDU", "name": "Éducation", "position": 1},
                    {"code": "PAR", "name": "Parentalité", "position": 2},
                    {"code": "EMP", "name": "Emploi", "position": 3},
                    {"code": "VIV", "name": "Vivre ensemble", "position": 4}
                  ],
                  "objectives": [
                    {"code": "EDU-1", "kind": "STRATEGIC", "axis": "EDU",
                     "statement": "Aider les jeunes à devenir des citoyens éclairés et impliqués"},
                    {"code": "PAR-1", "kind": "STRATEGIC", "axis": "PAR",
                     "statement": "Accompagner et soutenir la parentalité"},
                    {"code": "EMP-1", "kind": "STRATEGIC", "axis": "EMP",
                     "statement": "Contribuer à lever les freins à l'emploi et à la formation"},
                    {"code": "VIV-1", "kind": "STRATEGIC", "axis": "VIV",
                     "statement": "Soutenir ce qui favorise le lien social"},
                    {"code": "VIV-2", "kind": "STRATEGIC", "axis": "VIV",
                     "statement": "Faire évoluer le regard porté sur le handicap"}
                  ],
                  "actions": [
                    {"number": "1", "title": "Un lieu d'accueil enfants-parents",
                     "objectives": ["PAR-1"], "offer": "NEW",
                     "partners": [{"partner": "VILLE-#", "role": "LEAD"}]}
                  ],
                  "indicators": [
                    {"code": "FAMILLES", "label": "Familles accueillies", "objective": "PAR-1",
                     "measure": "COUNT", "nature": "OUTPUT", "direction": "INCREASE",
                     "overTime": "SUM", "overTerritories": "SUM", "frequency": "YEAR",
                     "unit": "familles", "decimals": 0,
                     "baselines": [{"period": "2017", "value": 200}],
                     "targets": [{"points": [{"period": "2021", "value": 260}]}]},
                    {"code": "RETOURS", "label": "Retours à l'emploi", "objective": "EMP-1",
                     "measure": "COUNT", "nature": "OUTCOME", "direction": "INCREASE",
                     "overTime": "SUM", "overTerritories": "SUM", "frequency": "YEAR",
                     "unit": "personnes", "decimals": 0,
                     "baselines": [{"period": "2017", "value": 40}],
                     "targets": [{"points": [{"period": "2021", "value": 60}]}]}
                  ]
                }
                """
                    .replace("#", suffix))
            .post("/v1/convention-bundles");
    assertEquals(201, created.statusCode(), created.asString());
  }

  private void nothingIsAgreedYet() {
    refused(get("/framework"), 409, "convention-not-signed");
    refused(post("/signature", Map.of("signedOn", "2018-01-22")), 409, "not-ready-to-sign")
        .body("errors.code", contains("diagnosis-not-validated"));
  }

  private void diagnose() {
    created(
        "/diagnosis",
        Map.of(
            "summary",
            "Des habitants plus précaires, des disparités entre territoires",
            "groupsConsulted",
            List.of(
                Map.of("name", "Habitants", "kind", "RESIDENTS"),
                Map.of("name", "Associations", "kind", "ASSOCIATIONS"))));
    created(
        "/diagnosis/findings",
        Map.of(
            "code",
            "C-1",
            "theme",
            "Argent",
            "statement",
            "Versé directement aux allocataires",
            "figure",
            "71629000",
            "unit",
            "EUR",
            "year",
            2016,
            "source",
            "Annonce"));
    created(
        "/diagnosis/needs",
        Map.of("code", "B-1", "statement", "Soutenir les parents", "priority", 1));
    Editing.patch(at("/objectives/PAR-1"), Map.of("needs", List.of("B-1"))).then().statusCode(200);
    post("/diagnosis/validation", Map.of("validatedOn", "2017-11-30")).then().statusCode(200);
    get("/diagnosis/needs?answered=false").then().body("items.code", equalTo(List.of()));
    get("/objectives?answersNeed=false")
        .then()
        .body("items.code", contains("EDU-1", "EMP-1", "VIV-1", "VIV-2"));
  }

  private void meet(String code, String on) {
    if (get("/committees/COPIL").statusCode() == 404) {
      created(
          "/committees",
          Map.of(
              "code",
              "COPIL",
              "kind",
              "STEERING",
              "name",
              "Comité de pilotage",
              "quorum",
              2,
              "members",
              List.of(
                  Map.of("function", "Maire", "partner", "VILLE-" + suffix, "role", "CO_CHAIR"),
                  Map.of(
                      "function",
                      "Directrice de la Caf",
                      "partner",
                      "CAF-" + suffix,
                      "role",
                      "CO_CHAIR"))));
    }
    created("/meetings", Map.of("code", code, "committee", "COPIL", "heldOn", on));
    post(
            "/meetings/" + code + "/holding",
            Map.of(
                "attendance",
                List.of(
                    Map.of("member", "Maire", "presence", "PRESENT"),
                    Map.of("member", "Directrice de la Caf", "presence", "REPRESENTED"))))
        .then()
        .statusCode(200)
        .body("quorum.reached", equalTo(true));
  }

  private static Map<String, Object> raisesAJob() {
    return decision(
        "D-2019-01",
        "ADAPT_TARGET",
        "2019-04-01",
        List.of(change("TARGET", "RETOURS", null, target("2021-12-31", 80))));
  }

  private static Map<String, Object> lowersParenthood() {
    return decision(
        "D-2020-01",
        "ADAPT_TARGET",
        "2020-04-01",
        List.of(
            change("TARGET", "FAMILLES", target("2021-12-31", 260), target("2021-12-31", 240))));
  }

  private static Map<String, Object> rewordsParenthood() {
    return decision(
        "D-2020-02",
        "REWORD_OBJECTIVE",
        "2020-09-01",
        List.of(change("OBJECTIVE", "PAR-1", null, Map.of("statement", REWORDED))));
  }

  private void decide(String meeting, String on, Map<String, Object> decision) {
    String code = (String) decision.get("code");
    Response proposed =
        keyed(Api.coordinator().body(DraftConvention.with(decision, Map.of("meeting", meeting))))
            .post(at("/decisions"));
    assertEquals(201, proposed.statusCode(), proposed.asString());
    Response adopted =
        keyed(Api.as(Role.COMMITTEE).body(Map.of("adoptedOn", on, "consensus", true)))
            .post(at("/decisions/" + code + "/adoption"));
    assertEquals(200, adopted.statusCode(), adopted.asString());
  }

  private void extendTheTerm() {
    created(
        "/amendments",
        Map.of(
            "title",
            "Prolonger d'un an",
            "reason",
            "La crise sanitaire a retardé les actions",
            "effectiveOn",
            "2021-06-01",
            "changes",
            Map.of("effectiveTo", "2022-12-31")));
    Response signed =
        post(
            "/amendments/1/signature",
            Map.of(
                "signedOn",
                "2021-05-20",
                "deliberations",
                List.of(
                    Map.of(
                        "partner",
                        "VILLE-" + suffix,
                        "reference",
                        "2021-7",
                        "adoptedOn",
                        "2021-05-03"),
                    Map.of(
                        "partner",
                        "CAF-" + suffix,
                        "reference",
                        "CA-5",
                        "adoptedOn",
                        "2021-05-04"))));
    assertEquals(200, signed.statusCode(), signed.asString());
  }

  private void asOfFiveDates() {
    asOf("2018-06-30", "60", "260", STATEMENT, "2021-12-31");
    asOf("2019-04-01", "80", "260", STATEMENT, "2021-12-31");
    asOf("2020-04-01", "80", "240", STATEMENT, "2021-12-31");
    asOf("2020-09-01", "80", "240", REWORDED, "2021-12-31");
    asOf("2022-12-31", "80", "240", REWORDED, "2022-12-31");
  }

  private void asOf(
      String day, String jobs, String families, String statement, String effectiveTo) {
    says(get("/framework?asOf=" + day), jobs, families, statement, effectiveTo);
  }

  /** What was known of the last day, when it was signed, decided and extended. */
  private void asKnownAtThreeInstants(String signed, String decided, String extended) {
    String lastDay = "asOf=2021-12-31&knownAt=";
    says(get("/framework?" + lastDay + signed), "60", "260", STATEMENT, "2021-12-31");
    says(get("/framework?" + lastDay + decided), "80", "240", REWORDED, "2021-12-31");
    says(get("/framework?" + lastDay + extended), "80", "240", REWORDED, "2022-12-31");
  }

  private static void says(
      Response framework, String jobs, String families, String statement, String effectiveTo) {
    assertEquals(200, framework.statusCode(), framework.asString());
    framework
        .then()
        .body("convention.effectiveTo", equalTo(effectiveTo))
        .body("axes.code", contains("EDU", "PAR", "EMP", "VIV"))
        .body("axes[1].objectives[0].statement", equalTo(statement))
        .body(targetsOf(1), contains(families))
        .body(targetsOf(2), contains(jobs));
  }

  private static String targetsOf(int axis) {
    return "axes[%d].objectives[0].indicators[0].targets.points.value.flatten()".formatted(axis);
  }

  private void everyChangeNamesWhatDecidedIt() {
    get("/framework/versions")
        .then()
        .body(
            "items.reason",
            contains(
                "signed",
                "activated",
                "decision D-2019-01",
                "decision D-2020-01",
                "decision D-2020-02",
                "amendment 1",
                "ended"));
    get("/framework/changes?from=2&to=6")
        .then()
        .body("changes.what", contains("CONVENTION", "OBJECTIVE", "TARGET", "TARGET"))
        .body("changes.text", hasItem(containsString("D-2020-01")));
    get("/objectives/PAR-1/versions")
        .then()
        .body("items.reference", contains(nullValue(), equalTo("D-2020-02")));
    get("/indicators/FAMILLES/target-versions")
        .then()
        .body("items.decision", contains(nullValue(), equalTo("D-2020-01")));
  }

  private void renew() {
    String before = get("/bundle").asString();
    Response renewed =
        post(
            "/renewal",
            Map.of(
                "reference",
                "CTG-2-" + suffix,
                "title",
                "Deuxième convention de Blois",
                "effectiveFrom",
                "2023-01-01",
                "effectiveTo",
                "2026-12-31",
                "baselines",
                List.of(Map.of("indicator", "FAMILLES", "value", 235, "period", "2022"))));
    assertEquals(201, renewed.statusCode(), renewed.asString());
    ValidatableResponse next =
        Api.coordinator().get(renewed.header("Location")).then().statusCode(200);
    next.body("state", equalTo("DRAFT")).body("predecessor", equalTo("CTG-" + suffix));
    Api.coordinator()
        .get(renewed.header("Location") + "/indicators")
        .then()
        .body("items.code", contains("FAMILLES", "RETOURS"))
        .body("items[0].baselines.value", contains("235"))
        .body("items.targets", everyItem(equalTo(List.of())));
    Api.coordinator()
        .get(renewed.header("Location") + "/objectives")
        .then()
        .body("items.statement", hasItem(REWORDED));
    assertEquals(before, get("/bundle").asString());
    refused(
        keyed(Api.coordinator().body(raisesAJob())).post(at("/decisions")),
        409,
        "decision-code-taken");
    post("/final-evaluation", Map.of("evaluatedOn", "2023-06-30")).then().statusCode(200);
    refused(
        keyed(
                Api.coordinator()
                    .body(DraftConvention.with(raisesAJob(), Map.of("code", "D-2023-01"))))
            .post(at("/decisions")),
        409,
        "convention-closed");
  }

  private String knownNow() {
    return get("/framework").then().statusCode(200).extract().path("recordedAt");
  }

  private String at(String path) {
    return "/v1/conventions/CTG-" + suffix + path;
  }

  private Response get(String path) {
    return Api.coordinator().get(at(path));
  }

  private Response post(String path, Map<String, Object> body) {
    return keyed(Api.coordinator().body(body)).post(at(path));
  }

  private void created(String path, Map<String, Object> body) {
    Response created = post(path, body);
    assertEquals(201, created.statusCode(), created.asString());
  }

  private static RequestSpecification keyed(RequestSpecification request) {
    return request.header("Idempotency-Key", UUID.randomUUID().toString());
  }
}
