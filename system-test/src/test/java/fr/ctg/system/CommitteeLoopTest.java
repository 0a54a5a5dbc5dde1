package fr.ctg.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What all of it is for: a committee adapts what was agreed to what is observed. Both services run,
 * and nobody tells evaluation-service to look, or convention-service to listen.
 */
class CommitteeLoopTest {

  private static final String COORDINATOR = "coordinatrice";
  private static final String COMMITTEE = "comite";
  private static final String ANALYST = "analyste";
  private static final String CONVENTION = "/v1/conventions/CTG-BOUCLE";
  private static final int LONGEST_WAIT = 60;

  @TempDir static Path data;

  private static BothServices services;
  private static RunningService conventions;
  private static RunningService evaluations;

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
  // Two whole years have been measured, and half of the time has gone at their end.
  private final LocalDate begin = LocalDate.of(today.getYear() - 2, 1, 1);
  private final LocalDate end = LocalDate.of(today.getYear() + 1, 12, 31);

  @BeforeAll
  static void both_services_run() throws Exception {
    services =
        BothServices.start(data, Map.of("CTG_FINDINGS_PAUSE", "1S", "CTG_FINDINGS_QUIET", "1S"));
    conventions = services.conventions();
    evaluations = services.evaluations();
  }

  @AfterAll
  static void both_stop() throws Exception {
    if (services != null) {
      services.stop();
    }
  }

  @Test
  void measurements_fall_behind_and_the_committee_lowers_the_target() {
    agree();
    measure();

    List<Map<String, Object>> found =
        await(
                "findings",
                () -> evaluations.as(ANALYST).get(CONVENTION + "/findings?state=OPEN"),
                page -> page.getList("items").size() == 2)
            .getList("items");
    assertEquals(
        Set.of("OFF_TRACK", "UNREACHABLE_AT_THIS_PACE"),
        Set.of(found.get(0).get("kind"), found.get(1).get("kind")));
    String finding =
        found.stream()
            .filter(one -> one.get("kind").equals("UNREACHABLE_AT_THIS_PACE"))
            .map(one -> one.get("id").toString())
            .findFirst()
            .orElseThrow();

    JsonPath agenda =
        await(
            "proposals for the agenda",
            () -> conventions.as(COORDINATOR).get(CONVENTION + "/agenda-proposals?status=PROPOSED"),
            page -> page.getList("items").size() == 2);
    assertEquals(
        Set.copyOf(found.stream().map(one -> one.get("id")).toList()),
        Set.copyOf(agenda.getList("items.finding")));

    meet(finding);
    lowerTheTarget(finding);

    await(
        "the new target",
        () -> evaluations.as(ANALYST).get(CONVENTION + "/evaluation"),
        evaluation -> evaluation.getInt("frameworkVersion") == 3);
    evaluatesTo(today.minusDays(1), "260", "25.00", "OFF_TRACK");
    evaluatesTo(today, "220", "75.00", "ON_TRACK");

    JsonPath closed =
        await(
            "the closed finding",
            () -> evaluations.as(ANALYST).get(CONVENTION + "/findings/" + finding),
            one -> one.getString("state").equals("CLOSED"));
    assertEquals("TARGET_ADAPTED", closed.getString("closedBecause"));
    assertEquals(today.toString(), closed.getString("closedOn"));
    assertEquals("[D-1]", closed.getString("decisions.reference"));
    assertEquals("[ADAPT_TARGET]", closed.getString("decisions.type"));
    assertEquals("[ADOPTED]", closed.getString("decisions.status"));
    assertEquals("[" + today + "]", closed.getString("decisions.adoptedOn"));
    assertEquals("[" + today + "]", closed.getString("decisions.effectiveOn"));

    JsonPath treated =
        await(
            "the agenda that says so",
            () -> conventions.as(COORDINATOR).get(CONVENTION + "/agenda-proposals/" + finding),
            one -> one.getString("closedBecause") != null);
    assertEquals("SCHEDULED", treated.getString("status"));
    assertEquals("COPIL-1", treated.getString("meeting"));
    assertEquals("TARGET_ADAPTED", treated.getString("closedBecause"));

    measureAgain();
    String left =
        await(
                "the finding that the committee will not see to",
                () ->
                    conventions
                        .as(COORDINATOR)
                        .get(CONVENTION + "/agenda-proposals?status=PROPOSED"),
                page -> page.getList("items").size() == 1)
            .getString("items[0].finding");
    conventionDoes(
        "/termination",
        Map.of("terminatedOn", today.toString(), "reason", "La ville se retire."),
        200);
    JsonPath lapsed =
        await(
            "the agenda of a convention that is over",
            () -> conventions.as(COORDINATOR).get(CONVENTION + "/agenda-proposals/" + left),
            one -> one.getString("status").equals("LAPSED"));
    assertEquals("CONVENTION_ENDED", lapsed.getString("closedBecause"));
    assertEquals(
        ids(evaluations, "/findings", "items.id"),
        ids(conventions, "/agenda-proposals", "items.finding"),
        "each finding is proposed once, and nothing else is");
  }

  private static List<String> ids(RunningService service, String list, String path) {
    return done(service.as(COORDINATOR).get(CONVENTION + list), 200).<String>getList(path).stream()
        .sorted()
        .toList();
  }

  private void agree() {
    done(
        conventions
            .as(COORDINATOR)
            .body(
                """
                {
                  "partners": [
                    {"code": "VILLE-BLOIS", "name": "Ville de Blois", "kind": "CITY"},
                    {"code": "CAF-41", "name": "Caf de Loir-et-Cher", "kind": "CAF"}
                  ],
                  "territories": [{"kind": "COMMUNE", "code": "41018", "name": "Blois"}],
                  "convention": {
                    "reference": "CTG-BOUCLE", "title": "Convention territoriale globale",
                    "perimeter": ["COMMUNE:41018"],
                    "effectiveFrom": "%1$s", "effectiveTo": "%2$s",
                    "signatories": [
                      {"partner": "VILLE-BLOIS",
                       "deliberation": {"reference": "1", "adoptedOn": "%3$s"}},
                      {"partner": "CAF-41",
                       "deliberation": {"reference": "2", "adoptedOn": "%3$s"}}
                    ]
                  },
                  "axes": [{"code": "PAR", "name": "Parentalité", "position": 1}],
                  "objectives": [
                    {"code": "PAR-1", "kind": "STRATEGIC", "axis": "PAR",
                     "statement": "Accompagner et soutenir la parentalité"}
                  ],
                  "indicators": [
                    {"code": "FAMILLES", "label": "Familles accueillies", "objective": "PAR-1",
                     "measure": "COUNT", "nature": "OUTPUT", "direction": "INCREASE",
                     "overTime": "SUM", "overTerritories": "SUM", "frequency": "YEAR",
                     "unit": "familles", "decimals": 0, "responsiblePartners": ["VILLE-BLOIS"],
                     "baselines": [{"period": "%4$d", "value": 200}],
                     "targets": [{"points": [{"on": "%2$s", "value": 260}]}]}
                  ]
                }
                """
                    .formatted(begin, end, begin.minusDays(30), begin.getYear() - 1))
            .post("/v1/convention-bundles"),
        201);
    conventionDoes(
        "/diagnosis",
        Map.of(
            "summary",
            "Des familles isolées",
            "groupsConsulted",
            List.of(Map.of("name", "Habitants", "kind", "RESIDENTS"))),
        201);
    conventionDoes(
        "/diagnosis/findings",
        Map.of(
            "code",
            "C-1",
            "theme",
            "Familles",
            "statement",
            "Des parents seuls",
            "source",
            "Enquête"),
        201);
    conventionDoes(
        "/diagnosis/needs",
        Map.of("code", "B-1", "statement", "Soutenir les parents", "priority", 1),
        201);
    conventionDoes(
        "/diagnosis/validation", Map.of("validatedOn", begin.minusDays(10).toString()), 200);
    conventionDoes("/signature", Map.of("signedOn", begin.toString()), 200);
    conventionDoes("/activation", Map.of(), 200);
  }

  private void measure() {
    submit("FAMILLES;%d;208\nFAMILLES;%d;215\n".formatted(begin.getYear(), begin.getYear() + 1));
  }

  /** The final figure is lower than the provisional one was: behind the new target too. */
  private void measureAgain() {
    submit("FAMILLES;%d;208\n".formatted(begin.getYear() + 1));
  }

  private void submit(String lines) {
    done(
        evaluations
            .as(COORDINATOR)
            .contentType("text/csv")
            .body("indicator;period;value\n" + lines)
            .queryParam("onBehalfOf", "VILLE-BLOIS")
            .post(CONVENTION + "/imports"),
        200);
  }

  private void meet(String finding) {
    conventionDoes(
        "/committees",
        Map.of(
            "code",
            "COPIL",
            "kind",
            "STEERING",
            "name",
            "Comité de pilotage",
            "quorum",
            1,
            "members",
            List.of(Map.of("function", "Maire", "partner", "VILLE-BLOIS", "role", "CHAIR"))),
        201);
    conventionDoes(
        "/meetings",
        Map.of("code", "COPIL-1", "committee", "COPIL", "heldOn", today.toString()),
        201);
    conventionDoes(
        "/agenda-proposals/" + finding + "/scheduling", Map.of("meeting", "COPIL-1"), 200);
    conventionDoes(
        "/meetings/COPIL-1/holding",
        Map.of("attendance", List.of(Map.of("member", "Maire", "presence", "PRESENT"))),
        200);
  }

  private void lowerTheTarget(String finding) {
    conventionDoes(
        "/decisions",
        Map.of(
            "code",
            "D-1",
            "type",
            "ADAPT_TARGET",
            "title",
            "Abaisser la cible des familles accueillies",
            "reason",
            "Le second lieu d'accueil n'ouvrira pas",
            "effectiveOn",
            today.toString(),
            "meeting",
            "COPIL-1",
            "evidence",
            List.of(Map.of("kind", "FINDING", "id", finding)),
            "changes",
            List.of(
                Map.of(
                    "what",
                    "TARGET",
                    "code",
                    "FAMILLES",
                    "after",
                    Map.of("points", List.of(Map.of("on", end.toString(), "value", 220)))))),
        201);
    done(
        conventions
            .as(COMMITTEE)
            .body(Map.of("adoptedOn", today.toString(), "consensus", true))
            .post(CONVENTION + "/decisions/D-1/adoption"),
        200);
  }

  private void evaluatesTo(LocalDate day, String target, String raw, String status) {
    JsonPath evaluation =
        done(evaluations.as(ANALYST).get(CONVENTION + "/evaluation?asOf=" + day), 200);
    String families = "axes[0].objectives[0].indicators[0].";
    assertEquals("FAMILLES", evaluation.getString(families + "code"));
    assertEquals(target, evaluation.getString(families + "target.value"));
    assertEquals(raw, evaluation.getString(families + "raw"));
    assertEquals(status, evaluation.getString(families + "status"));
  }

  private static void conventionDoes(String what, Map<String, Object> body, int status) {
    done(conventions.as(COORDINATOR).body(body).post(CONVENTION + what), status);
  }

  private static JsonPath done(Response response, int status) {
    assertEquals(status, response.statusCode(), response.asString());
    return response.jsonPath();
  }

  /** What is done without being asked for takes a moment. */
  private static JsonPath await(
      String what, Supplier<Response> question, Predicate<JsonPath> isThere) {
    String last = "";
    for (int i = 0; i < LONGEST_WAIT * 4; i++) {
      Response answer = question.get();
      last = answer.asString();
      if (answer.statusCode() == 200 && isThere.test(answer.jsonPath())) {
        return answer.jsonPath();
      }
      pause();
    }
    return fail(
        "Waited in vain for %s; last: %s%n%s%n%s"
            .formatted(what, last, conventions.log(), evaluations.log()));
  }

  private static void pause() {
    try {
      Thread.sleep(250);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }
}
