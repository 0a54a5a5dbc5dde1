package fr.ctg.conventions.decision;

import static fr.ctg.conventions.Refusals.brokenRules;
import static fr.ctg.conventions.Refusals.malformed;
import static fr.ctg.conventions.Refusals.refused;
import static fr.ctg.conventions.decision.Decisions.change;
import static fr.ctg.conventions.decision.Decisions.decision;
import static fr.ctg.conventions.decision.Decisions.like;
import static fr.ctg.conventions.decision.Decisions.target;
import static fr.ctg.conventions.indicator.Indicators.increasing;
import static fr.ctg.conventions.indicator.Indicators.reaching;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.Editing;
import fr.ctg.kit.security.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionApiTest {

  private DraftConvention convention;
  private Decisions decisions;

  @BeforeEach
  void sign_a_convention_with_the_target_250() {
    convention = new DraftConvention();
    convention.indicator(
        like(increasing("I1"), Map.of("targets", List.of(reaching("2021-12-31", 250)))));
    convention.sign();
    decisions = new Decisions(convention);
  }

  private static Map<String, Object> raise(String code) {
    return decision(
        code,
        "ADAPT_TARGET",
        "2020-04-01",
        List.of(change("TARGET", "I1", null, target("2021-12-31", 300))));
  }

  private ValidatableResponse framework(String query) {
    return Api.coordinator().get(convention.at("/framework" + query)).then().statusCode(200);
  }

  @Test
  void a_proposal_says_what_it_would_replace_and_changes_nothing() {
    decisions
        .propose(raise("D-1"))
        .then()
        .statusCode(201)
        .body("status", equalTo("PROPOSED"))
        .body("allowedMoves", contains("ADOPT", "REJECT", "POSTPONE", "CANCEL"))
        .body("changes[0].before.points[0].value", equalTo("250"))
        .body("changes[0].after.points[0].value", equalTo("300"))
        .body("adoptedOn", nullValue());
    framework("").body("version", equalTo(1));
    Api.coordinator()
        .get(convention.at("/indicators/I1"))
        .then()
        .body("targets.points.value.flatten()", contains("250"));
  }

  /** target 250 raised to 300 from 2020-04-01. */
  @Test
  void an_adopted_decision_raises_a_target_from_its_day_on() {
    decisions
        .aim("D-1", "I1", "2020-04-01", "2021-12-31", 300, "2020-03-10")
        .body("status", equalTo("ADOPTED"))
        .body("allowedMoves", empty())
        .body("consensus", equalTo(true))
        .body("recordedAt", notNullValue());
    framework("")
        .body("version", equalTo(2))
        .body("reason", equalTo("decision D-1"))
        .rootPath("axes[0].objectives[0].indicators[0]")
        .body("targets.appliesFrom", contains("2018-01-22", "2020-04-01"))
        .body("targets[1].decision", equalTo("D-1"));
    String target = "axes[0].objectives[0].indicators[0].targets.points.value.flatten()";
    framework("?asOf=2020-03-31").body(target, contains("250"));
    framework("?asOf=2020-04-01").body(target, contains("300"));
    framework("?asOf=2020-04-01&version=1").body(target, contains("250"));
  }

  @Test
  void what_was_known_before_a_decision_stays_readable() {
    String before = framework("").extract().path("recordedAt");
    decisions.aim("D-1", "I1", "2020-04-01", "2021-12-31", 300, "2020-03-10");
    String after = framework("").extract().path("recordedAt");
    framework("?knownAt=" + before).body("version", equalTo(1));
    framework("?knownAt=" + after).body("version", equalTo(2));
    framework("")
        .body(
            "axes[0].objectives[0].indicators[0].targets.recordedAt",
            contains(notNullValue(), equalTo(after)));
    Response early =
        Api.coordinator().get(convention.at("/framework?knownAt=2018-01-22T00:00:00Z"));
    refused(early, 422, "rule-broken").body("errors.code", contains("before-the-signature"));
    Response future =
        Api.coordinator().get(convention.at("/framework?knownAt=2999-01-22T00:00:00Z"));
    refused(future, 422, "rule-broken").body("errors.code", contains("in-the-future"));
    Response both =
        Api.coordinator().get(convention.at("/framework?version=1&knownAt=2018-01-22T00:00:00Z"));
    refused(both, 400, "malformed-request").body("errors.code", contains("with-version"));
  }

  @Test
  void lists_the_targets_that_an_indicator_has_had_with_the_decisions_behind_them() {
    decisions.aim("D-1", "I1", "2020-04-01", "2021-12-31", 300, "2020-03-10");
    decisions.aim("D-2", "I1", "2020-04-01", "2021-12-31", 280, "2020-03-20");
    Api.coordinator()
        .get(convention.at("/indicators/I1/target-versions"))
        .then()
        .statusCode(200)
        .body("items.decision", contains(nullValue(), equalTo("D-1"), equalTo("D-2")))
        .body("items.replaced", contains(false, true, false))
        .body("items.points.value.flatten()", contains("250", "300", "280"))
        .body("items.recordedAt", everyItem(notNullValue()));
    framework("")
        .body(
            "axes[0].objectives[0].indicators[0].targets.points.value.flatten()",
            contains("250", "280"));
  }

  @Test
  void what_a_decision_says_first_was_not_said_before_it() {
    decisions.decide(
        decision(
            "D-1",
            "CHANGE_INDICATOR",
            "2020-01-01",
            List.of(change("INDICATOR", "I1", null, Map.of("formula", "Somme des semaines")))),
        "2019-12-10");
    String formula = "axes[0].objectives[0].indicators[0].formula";
    framework("?asOf=2019-12-31").body(formula, nullValue());
    framework("?asOf=2020-01-01").body(formula, equalTo("Somme des semaines"));
  }

  @Test
  void rewords_an_objective_and_keeps_what_it_said() {
    decisions.decide(
        decision(
            "D-1",
            "REWORD_OBJECTIVE",
            "2020-01-01",
            List.of(change("OBJECTIVE", "O1", null, Map.of("statement", "Faire encore mieux")))),
        "2019-12-10");
    Api.coordinator()
        .get(convention.at("/objectives/O1/versions"))
        .then()
        .body("items.number", contains(1, 2))
        .body("items.content.statement", contains("Mieux faire", "Faire encore mieux"))
        .body("items.origin", contains("SIGNATURE", "DECISION"))
        .body("items.reference", contains(nullValue(), equalTo("D-1")))
        .body("items.appliesFrom", contains("2018-01-22", "2020-01-01"));
    String statement = "axes[0].objectives[0].statement";
    framework("?asOf=2019-12-31").body(statement, equalTo("Mieux faire"));
    framework("?asOf=2020-01-01").body(statement, equalTo("Faire encore mieux"));
    framework("").body(statement, equalTo("Faire encore mieux"));
  }

  @Test
  void an_objective_that_never_changed_has_one_version() {
    Api.coordinator()
        .get(convention.at("/objectives/O1/versions"))
        .then()
        .body("items", hasSize(1))
        .body("items[0].origin", equalTo("SIGNATURE"))
        .body("items[0].content.statement", equalTo("Mieux faire"));
  }

  @Test
  void adds_an_objective_with_its_indicator_and_closes_another() {
    decisions.decide(
        decision(
            "D-1",
            "ADD_OBJECTIVE",
            "2020-01-01",
            List.of(
                change(
                    "OBJECTIVE",
                    "O2",
                    null,
                    Map.of("kind", "STRATEGIC", "axis", "A", "statement", "Aller plus loin")),
                change(
                    "INDICATOR",
                    "I2",
                    null,
                    like(
                        increasing("I2"),
                        Map.of(
                            "objective",
                            "O2",
                            "targets",
                            List.of(
                                Map.of(
                                    "points",
                                    List.of(Map.of("on", "2021-12-31", "value", 260))))))))),
        "2019-12-10");
    decisions.decide(
        decision(
            "D-2",
            "CLOSE_OBJECTIVE",
            "2020-07-01",
            List.of(change("OBJECTIVE", "O1", null, Map.of("status", "CLOSED")))),
        "2020-06-10");
    framework("?asOf=2019-12-31").body("axes[0].objectives.code", contains("O1"));
    framework("?asOf=2020-06-30")
        .body("axes[0].objectives.code", contains("O1", "O2"))
        .body("axes[0].objectives.status", contains("OPEN", "OPEN"))
        .body("axes[0].objectives[1].indicators[0].appliesFrom", equalTo("2020-01-01"))
        .body("axes[0].objectives[1].indicators[0].targets[0].decision", equalTo("D-1"))
        .body("axes[0].objectives[1].versions.reference", contains("D-1"));
    framework("?asOf=2020-07-01").body("axes[0].objectives.status", contains("CLOSED", "OPEN"));
  }

  @Test
  void suspends_resumes_and_abandons_an_action() {
    String[][] moves = {
      {"SUSPEND_ACTION", "2019-01-01", "PAUSED"},
      {"CHANGE_ACTION", "2019-06-01", "IN_PROGRESS"},
      {"ABANDON_ACTION", "2020-01-01", "ABANDONED"}
    };
    for (String[] move : moves) {
      decisions.decide(
          decision(
              "D-" + move[2],
              move[0],
              move[1],
              List.of(change("ACTION", "FA-1", null, Map.of("status", move[2])))),
          "2020-01-01");
    }
    Api.coordinator()
        .get(convention.at("/actions/FA-1/versions"))
        .then()
        .body(
            "items.content.status",
            contains(nullValue(), equalTo("PAUSED"), nullValue(), equalTo("ABANDONED")));
    String status = "axes[0].objectives[0].actions[0].status";
    framework("?asOf=2018-12-31").body(status, nullValue());
    framework("?asOf=2019-01-01").body(status, equalTo("PAUSED"));
    framework("?asOf=2021-12-31").body(status, equalTo("ABANDONED"));
  }

  @Test
  void grants_more_money_but_pays_none() {
    Map<String, Object> line =
        Map.of(
            "action",
            "FA-1",
            "funder",
            convention.code("CAF"),
            "year",
            2020,
            "nature",
            "OPERATING");
    decisions.decide(
        decision(
            "D-1",
            "REALLOCATE_FUNDING",
            "2020-01-01",
            List.of(
                change("FUNDING_LINE", "F-1", null, like(line, Map.of("granted", "10000.00"))))),
        "2019-12-01");
    decisions
        .decide(
            decision(
                "D-2",
                "REALLOCATE_FUNDING",
                "2020-06-01",
                List.of(change("FUNDING_LINE", "F-1", null, Map.of("granted", 12000)))),
            "2020-05-20")
        .body("changes[0].before.granted", equalTo("10000.00"))
        .body("changes[0].after.granted", equalTo("12000"));
    framework("")
        .body("axes[0].objectives[0].actions[0].funding.code", contains("F-1"))
        .body("axes[0].objectives[0].actions[0].funding.granted", contains("12000"));
    String granted = "axes[0].objectives[0].actions[0].funding.granted";
    framework("?asOf=2019-12-31").body(granted, empty());
    framework("?asOf=2020-05-31").body(granted, contains("10000.00"));
    framework("?asOf=2020-06-01").body(granted, contains("12000"));
    Api.coordinator()
        .get(convention.at("/framework/changes"))
        .then()
        .body("changes.what", contains("FUNDING_LINE"))
        .body("changes.property", contains("granted"));
    brokenRules(
        decisions.propose(
            decision(
                "D-3",
                "REALLOCATE_FUNDING",
                "2020-06-01",
                List.of(
                    change("FUNDING_LINE", "F-1", null, Map.of("paid", 1)),
                    change(
                        "FUNDING_LINE",
                        "F-2",
                        null,
                        like(line, Map.of("year", 2021, "paid", 1)))))),
        "/changes/0/after not-of-this-type",
        "/changes/1/after/paid not-decided");
  }

  @Test
  void an_action_keeps_its_places_as_they_were() {
    decisions.decide(
        decision(
            "D-1",
            "CHANGE_ACTION",
            "2019-01-01",
            List.of(
                change(
                    "ACTION",
                    "FA-1",
                    null,
                    Map.of("territories", List.of(convention.code("PLACE")))))),
        "2018-12-01");
    decisions.decide(
        decision(
            "D-2",
            "CHANGE_ACTION",
            "2020-01-01",
            List.of(change("ACTION", "FA-1", null, Map.of("territories", List.of())))),
        "2019-12-01");
    String places = "axes[0].objectives[0].actions[0].territories";
    framework("?asOf=2019-12-31")
        .body(places + ".code", contains(convention.code("PLACE")))
        .body(places + ".kind", contains("DISTRICT"));
    framework("?asOf=2020-01-01").body(places, empty());
  }

  @Test
  void changes_whom_an_indicator_is_owed_by_but_not_how_it_is_counted() {
    Response refused =
        decisions.propose(
            decision(
                "D-1",
                "CHANGE_INDICATOR",
                "2020-01-01",
                List.of(
                    change(
                        "INDICATOR",
                        "I1",
                        null,
                        Map.of("overTime", "AVERAGE", "label", "Autrement dit")))));
    brokenRules(refused, "/changes/0/after/overTime fixed-by-the-signature");
    decisions.decide(
        decision(
            "D-1",
            "CHANGE_INDICATOR",
            "2020-01-01",
            List.of(
                change(
                    "INDICATOR",
                    "I1",
                    null,
                    Map.of(
                        "label",
                        "Autrement dit",
                        "responsiblePartners",
                        List.of(convention.code("CAF")))),
                change("BASELINE", "I1", null, Map.of("on", "2019-12-31", "value", 210)))),
        "2019-12-01");
    framework("?asOf=2020-01-01")
        .rootPath("axes[0].objectives[0].indicators[0]")
        .body("label", equalTo("Autrement dit"))
        .body("responsiblePartners", contains(convention.code("CAF")))
        .body("baselines.value", contains("210"))
        .body("baselines.decision", contains("D-1"));
    framework("?asOf=2019-12-31")
        .rootPath("axes[0].objectives[0].indicators[0]")
        .body("responsiblePartners", empty());
  }

  @Test
  void a_strategic_objective_is_not_closed_before_the_operational_ones_below_it() {
    convention = new DraftConvention();
    convention.objective("O2", Map.of());
    Map<String, Object> below = new HashMap<>(Map.of("kind", "OPERATIONAL", "parent", "O2"));
    below.put("axis", null);
    convention.objective("O21", below);
    convention.sign();
    decisions = new Decisions(convention);
    decisions.decide(close("D-1", "O21", "2021-06-01"), "2020-01-01");
    Response refused = decisions.propose(close("D-2", "O2", "2020-09-01"));
    brokenRules(refused, "/changes strategic-objective-closed");
    refused.then().body("errors[0].detail", containsString("On 2020-09-01 \"O21\" is still open"));
    decisions.decide(close("D-2", "O2", "2021-06-01"), "2020-01-01");
  }

  private static Map<String, Object> close(String code, String objective, String from) {
    return decision(
        code,
        "CLOSE_OBJECTIVE",
        from,
        List.of(change("OBJECTIVE", objective, null, Map.of("status", "CLOSED"))));
  }

  @Test
  void what_a_decision_adds_is_not_there_before_its_day() {
    decisions.decide(
        decision(
            "D-1",
            "CHANGE_INDICATOR",
            "2020-01-01",
            List.of(
                change(
                    "INDICATOR",
                    "I1",
                    null,
                    Map.of("weight", 2, "formula", "Familles vues au moins une fois")))),
        "2019-12-01");
    decisions.decide(
        decision(
            "D-2",
            "REWORD_OBJECTIVE",
            "2020-01-01",
            List.of(change("OBJECTIVE", "O1", null, Map.of("needs", List.of("B-1"))))),
        "2019-12-01");
    decisions.decide(
        decision(
            "D-3",
            "CHANGE_ACTION",
            "2020-01-01",
            List.of(change("ACTION", "FA-1", null, Map.of("context", "Un quartier neuf")))),
        "2019-12-01");
    decisions.decide(
        decision(
            "D-4",
            "SUSPEND_ACTION",
            "2020-06-01",
            List.of(change("ACTION", "FA-1", null, Map.of("status", "PAUSED")))),
        "2019-12-01");
    framework("?asOf=2019-12-31")
        .rootPath("axes[0].objectives[0]")
        .body("indicators[0]", not(hasKey("weight")))
        .body("indicators[0]", not(hasKey("formula")))
        .body("indicators[0].label", notNullValue())
        .body("needs", empty())
        .body("actions[0]", not(hasKey("context")))
        .body("actions[0]", not(hasKey("status")));
    framework("?asOf=2020-01-01")
        .rootPath("axes[0].objectives[0]")
        .body("indicators[0].weight", equalTo("2"))
        .body("needs", contains("B-1"))
        .body("actions[0].context", equalTo("Un quartier neuf"))
        .body("actions[0]", not(hasKey("status")));
    framework("?asOf=2020-06-01")
        .body("axes[0].objectives[0].actions[0].status", equalTo("PAUSED"));
  }

  @Test
  void refuses_changes_that_the_type_of_decision_does_not_allow() {
    Response response =
        decisions.propose(
            decision(
                "D-1",
                "REWORD_OBJECTIVE",
                "2020-01-01",
                List.of(
                    change("OBJECTIVE", "O1", null, Map.of("status", "CLOSED")),
                    change("TARGET", "I1", null, target("2021-12-31", 300)),
                    change("OBJECTIVE", "NONE", null, Map.of("statement", "Rien")))));
    brokenRules(
        response,
        "/changes/0/after not-of-this-type",
        "/changes/1/after not-of-this-type",
        "/changes/2/code unknown");
    response.then().body("errors[0].detail", containsString("statement"));
    brokenRules(
        decisions.propose(
            decision(
                "D-1",
                "APPROVE_REPORT",
                "2020-01-01",
                List.of(change("TARGET", "I1", null, target("2021-12-31", 300))))),
        "/changes not-of-this-type");
  }

  @Test
  void refuses_a_proposal_whose_changes_break_a_rule() {
    brokenRules(
        decisions.propose(
            decision(
                "D-1",
                "ADAPT_TARGET",
                "2020-04-01",
                List.of(
                    change("TARGET", "I1", null, target("2022-12-31", 300)),
                    change("TARGET", "NONE", null, target("2021-12-31", 300))))),
        "/changes/0/after/points/0/on outside-the-term",
        "/changes/1/code unknown-indicator");
    brokenRules(
        decisions.propose(
            decision(
                "D-1",
                "ADAPT_TARGET",
                "2020-04-01",
                List.of(
                    change(
                        "TARGET",
                        "I1",
                        null,
                        like(
                            target("2021-12-31", 300),
                            Map.of("appliesFrom", "2020-04-01", "decision", "D-9")))))),
        "/changes/0/after/appliesFrom not-decided",
        "/changes/0/after/decision not-decided");
    malformed(
        decisions.propose(
            decision(
                "D-1",
                "ADAPT_TARGET",
                "2020-04-01",
                List.of(change("TARGET", "I1", null, Map.of("point", 300))))),
        "/changes/0/after/point unknown-property");
    brokenRules(
        decisions.propose(like(raise("D-1"), Map.of("effectiveOn", "2022-01-01"))),
        "/effectiveOn outside-the-term");
    Map<String, Object> bare = like(raise("D-1"), Map.of("changes", List.of()));
    bare.remove("effectiveOn");
    brokenRules(decisions.propose(bare), "/changes required", "/effectiveOn required");
    framework("").body("version", equalTo(1));
  }

  @Test
  void of_two_decisions_that_add_the_same_thing_the_second_is_refused_with_the_difference() {
    convention = new DraftConvention();
    convention.indicator(like(increasing("I1"), Map.of("targets", List.of())));
    convention.sign();
    decisions = new Decisions(convention);
    String[][] additions = {{"TARGET", "I1"}, {"OBJECTIVE", "O2"}};
    for (String[] one : additions) {
      Map<String, Object> after =
          one[0].equals("TARGET")
              ? target("2021-12-31", 300)
              : Map.of("kind", "STRATEGIC", "axis", "A", "statement", "Aller plus loin");
      String type = one[0].equals("TARGET") ? "ADAPT_TARGET" : "ADD_OBJECTIVE";
      for (String code : List.of("-1", "-2")) {
        decisions
            .propose(
                decision(
                    one[0] + code,
                    type,
                    "2020-04-01",
                    List.of(change(one[0], one[1], null, after))))
            .then()
            .statusCode(201);
      }
      decisions.adopt(one[0] + "-1", "2020-03-10").then().statusCode(200);
      refused(decisions.adopt(one[0] + "-2", "2020-03-10"), 409, "changed-meanwhile")
          .body("errors.pointer", contains("/changes/0/before"));
    }
  }

  @Test
  void an_indicator_is_not_aimed_by_the_way() {
    brokenRules(
        decisions.propose(
            decision(
                "D-1",
                "CHANGE_INDICATOR",
                "2020-04-01",
                List.of(
                    change(
                        "INDICATOR",
                        "I1",
                        null,
                        Map.of("targets", List.of(target("2021-12-31", 9999))))))),
        "/changes/0/after not-of-this-type");
  }

  @Test
  void how_far_an_action_has_got_is_no_part_of_what_was_agreed() {
    convention = new DraftConvention();
    Editing.patch(
            convention.at("/actions/FA-1"),
            Map.of("milestones", List.of(Map.of("title", "Ouverture", "plannedOn", "2019-09-02"))))
        .then()
        .statusCode(200);
    convention.sign();
    convention.activate();
    decisions = new Decisions(convention);
    Map<String, Object> later =
        Map.of("milestones", List.of(Map.of("title", "Ouverture", "plannedOn", "2020-01-06")));
    decisions
        .propose(
            decision(
                "D-1",
                "CHANGE_ACTION",
                "2020-01-01",
                List.of(change("ACTION", "FA-1", null, later))))
        .then()
        .statusCode(201);
    Api.coordinator()
        .body(Map.of("on", "2019-03-01"))
        .post(convention.at("/actions/FA-1/start"))
        .then()
        .statusCode(200);
    String tag = Api.coordinator().get(convention.at("/actions/FA-1")).header("ETag");
    Api.coordinator()
        .header("If-Match", tag)
        .body(Map.of("reachedOn", "2019-09-16"))
        .put(convention.at("/actions/FA-1/milestones/1"))
        .then()
        .statusCode(200);
    decisions.adopt("D-1", "2019-12-10").then().statusCode(200);
    Api.coordinator()
        .get(convention.at("/actions/FA-1"))
        .then()
        .body("status", equalTo("IN_PROGRESS"))
        .body("milestones.plannedOn", contains("2020-01-06"))
        .body("milestones.reachedOn", contains("2019-09-16"));
    Api.coordinator()
        .get(convention.at("/actions/FA-1/versions"))
        .then()
        .body("items.content.milestones.flatten().reachedOn", everyItem(nullValue()))
        .body("items.content.status", everyItem(nullValue()));
    Api.coordinator()
        .get(convention.at("/framework/changes"))
        .then()
        .body("changes.property", contains("milestones"));
    brokenRules(
        decisions.propose(
            decision(
                "D-2",
                "CHANGE_ACTION",
                "2020-01-01",
                List.of(
                    change(
                        "ACTION",
                        "FA-1",
                        null,
                        Map.of(
                            "milestones",
                            List.of(
                                Map.of(
                                    "title", "Ouverture",
                                    "plannedOn", "2020-01-06",
                                    "reachedOn", "2020-01-06"))))))),
        "/changes/0/after/milestones/0/reachedOn not-decided");
  }

  @Test
  void a_closed_objective_is_neither_reworded_nor_aimed_at_nor_served() {
    decisions.decide(
        decision(
            "D-1",
            "CLOSE_OBJECTIVE",
            "2020-01-01",
            List.of(change("OBJECTIVE", "O1", null, Map.of("status", "CLOSED")))),
        "2019-12-10");
    brokenRules(
        decisions.propose(
            decision(
                "D-2",
                "REWORD_OBJECTIVE",
                "2020-06-01",
                List.of(change("OBJECTIVE", "O1", null, Map.of("statement", "Autrement"))))),
        "/changes/0/after objective-closed");
    brokenRules(decisions.propose(raise("D-2")), "/changes/0/after objective-closed");
    brokenRules(
        decisions.propose(
            decision(
                "D-2",
                "ADD_ACTION",
                "2020-06-01",
                List.of(
                    change(
                        "ACTION",
                        "FA-9",
                        null,
                        Map.of(
                            "title",
                            "Une action de plus",
                            "objectives",
                            List.of("O1"),
                            "offer",
                            "NEW",
                            "partners",
                            List.of(
                                Map.of("partner", convention.code("CITY"), "role", "LEAD"))))))),
        "/changes/0/after/objectives objective-closed");
  }

  @Test
  void a_change_of_the_title_alone_asks_for_the_present_anew() {
    decisions.propose(raise("D-1")).then().statusCode(201);
    decisions.aim("D-2", "I1", "2020-04-01", "2021-12-31", 280, "2020-03-10");
    Editing.patch(convention.at("/decisions/D-1"), Map.of("title", "Plus haut"))
        .then()
        .statusCode(200)
        .body("changes[0].before.points[0].value", equalTo("280"));
  }

  @Test
  void refuses_changes_that_change_nothing_or_the_same_thing_twice() {
    brokenRules(
        decisions.propose(
            decision(
                "D-1",
                "ADAPT_TARGET",
                "2020-04-01",
                List.of(change("TARGET", "I1", null, target("2021-12-31", 250))))),
        "/changes/0/after changes-nothing");
    for (Map<String, Object> after :
        List.of(Map.<String, Object>of(), Map.<String, Object>of("statement", "Mieux faire"))) {
      brokenRules(
          decisions.propose(
              decision(
                  "D-1",
                  "REWORD_OBJECTIVE",
                  "2020-04-01",
                  List.of(change("OBJECTIVE", "O1", null, after)))),
          "/changes/0/after changes-nothing");
    }
    brokenRules(
        decisions.propose(
            decision(
                "D-1",
                "ADAPT_TARGET",
                "2020-04-01",
                List.of(
                    change("TARGET", "I1", null, target("2021-12-31", 300)),
                    change("TARGET", "I1", null, target("2021-12-31", 310))))),
        "/changes/1/code duplicate");
    brokenRules(
        decisions.propose(
            decision(
                "D-1",
                "REWORD_OBJECTIVE",
                "2020-04-01",
                List.of(
                    change(
                        "OBJECTIVE",
                        "O1",
                        Map.of("statment", "Mieux faire"),
                        Map.of("statement", "Faire encore mieux"))))),
        "/changes/0/before/statment unknown-property");
  }

  @Test
  void refuses_a_proposal_that_takes_the_present_for_something_else() {
    brokenRules(
        decisions.propose(
            decision(
                "D-1",
                "ADAPT_TARGET",
                "2020-04-01",
                List.of(
                    change("TARGET", "I1", target("2021-12-31", 240), target("2021-12-31", 300))))),
        "/changes/0/before/points changed-meanwhile");
    decisions
        .propose(
            decision(
                "D-1",
                "ADAPT_TARGET",
                "2020-04-01",
                List.of(
                    change("TARGET", "I1", target("2021-12-31", 250), target("2021-12-31", 300)))))
        .then()
        .statusCode(201);
  }

  @Test
  void refuses_to_adopt_what_was_changed_meanwhile_and_shows_the_difference() {
    decisions.propose(raise("D-1")).then().statusCode(201);
    decisions.aim("D-2", "I1", "2020-04-01", "2021-12-31", 280, "2020-03-10");
    Response late = decisions.adopt("D-1", "2020-03-20");
    refused(late, 409, "changed-meanwhile")
        .body("errors.pointer", contains("/changes/0/before/points"))
        .body("errors.code", contains("changed-meanwhile"))
        .body("errors[0].detail", containsString("250"))
        .body("errors[0].detail", containsString("280"));
    framework("").body("version", equalTo(2));
    Api.coordinator()
        .get(convention.at("/decisions/D-1"))
        .then()
        .body("status", equalTo("PROPOSED"));
    Editing.patch(
            convention.at("/decisions/D-1"),
            Map.of("changes", List.of(change("TARGET", "I1", null, target("2021-12-31", 300)))))
        .then()
        .statusCode(200)
        .body("changes[0].before.points[0].value", equalTo("280"));
    decisions.adopt("D-1", "2020-03-20").then().statusCode(200);
    framework("").body("version", equalTo(3));
  }

  @Test
  void an_adopted_decision_is_not_voted_on_again_but_superseded() {
    decisions.aim("D-1", "I1", "2020-04-01", "2021-12-31", 300, "2020-03-10");
    refused(decisions.adopt("D-1", "2020-03-11"), 409, "decision-adopted")
        .body("allowedMoves", empty());
    refused(
        decisions.move("D-1", "rejection", Map.of("reason", "Trop tard")), 409, "decision-adopted");
    refused(
        Editing.patch(convention.at("/decisions/D-1"), Map.of("title", "Autre")),
        409,
        "decision-adopted");
    refused(Editing.delete(convention.at("/decisions/D-1")), 409, "decision-adopted");
    decisions.decide(
        like(
            decision(
                "D-2",
                "ADAPT_TARGET",
                "2020-10-01",
                List.of(change("TARGET", "I1", null, target("2021-12-31", 270)))),
            Map.of("supersedes", "D-1")),
        "2020-09-15");
    Api.coordinator()
        .get(convention.at("/decisions/D-1"))
        .then()
        .body("supersededBy", equalTo("D-2"));
    brokenRules(
        decisions.propose(like(raise("D-3"), Map.of("supersedes", "D-1"))),
        "/supersedes superseded-already");
    brokenRules(
        decisions.propose(like(raise("D-3"), Map.of("supersedes", "NONE"))),
        "/supersedes not-adopted");
  }

  @Test
  void rejects_postpones_and_cancels_with_a_reason() {
    for (String[] move :
        List.of(
            new String[] {"D-1", "rejection", "REJECTED"},
            new String[] {"D-2", "postponement", "POSTPONED"})) {
      decisions.propose(raise(move[0])).then().statusCode(201);
      decisions
          .move(move[0], move[1], Map.of("reason", "Pas maintenant"))
          .then()
          .statusCode(200)
          .body("status", equalTo(move[2]))
          .body("outcomeReason", equalTo("Pas maintenant"));
    }
    refused(decisions.adopt("D-1", "2020-03-10"), 409, "decision-closed");
    decisions.adopt("D-2", "2020-03-10").then().statusCode(200);
    decisions
        .propose(
            like(
                raise("D-3"),
                Map.of(
                    "changes", List.of(change("TARGET", "I1", null, target("2021-12-31", 310))))))
        .then()
        .statusCode(201);
    Api.coordinator()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("reason", "Retirée"))
        .post(convention.at("/decisions/D-3/cancellation"))
        .then()
        .statusCode(200)
        .body("status", equalTo("CANCELLED"));
    Api.coordinator()
        .get(convention.at("/decisions?status=POSTPONED"))
        .then()
        .body("items", empty());
    Api.coordinator()
        .get(convention.at("/decisions?type=ADAPT_TARGET"))
        .then()
        .body("items.code", contains("D-1", "D-2", "D-3"));
  }

  @Test
  void a_vote_has_to_be_carried() {
    decisions.propose(raise("D-1")).then().statusCode(201);
    brokenRules(
        decisions.adopt("D-1", Map.of("adoptedOn", "2020-03-10")), "/vote consensus-or-vote");
    brokenRules(
        decisions.adopt(
            "D-1",
            Map.of("adoptedOn", "2020-03-10", "vote", Map.of("votesFor", 4, "votesAgainst", 4))),
        "/vote vote-not-carried");
    brokenRules(
        decisions.adopt("D-1", Map.of("adoptedOn", "2999-03-10", "consensus", true)),
        "/adoptedOn in-the-future");
    brokenRules(
        decisions.adopt("D-1", Map.of("adoptedOn", "2017-03-10", "consensus", true)),
        "/adoptedOn before-the-signature");
    decisions
        .adopt(
            "D-1",
            Map.of(
                "adoptedOn",
                "2020-03-10",
                "vote",
                Map.of("votesFor", 9, "votesAgainst", 2, "abstentions", 1)))
        .then()
        .statusCode(200)
        .body("vote.votesFor", equalTo(9))
        .body("consensus", equalTo(false));
  }

  @Test
  void a_decision_names_its_evidence() {
    String finding = UUID.randomUUID().toString();
    decisions
        .propose(
            like(
                raise("D-1"),
                Map.of(
                    "evidence",
                    List.of(
                        Map.of("kind", "FINDING", "id", finding),
                        Map.of("kind", "DOCUMENT", "note", "Rapport du LAEP")))))
        .then()
        .statusCode(201)
        .body("evidence.kind", contains("FINDING", "DOCUMENT"))
        .body("evidence[0].id", equalTo(finding));
    brokenRules(
        decisions.propose(
            like(
                raise("D-2"),
                Map.of(
                    "evidence",
                    List.of(
                        Map.of("kind", "PUBLICATION"),
                        Map.of("kind", "DOCUMENT", "id", finding))))),
        "/evidence/0/id required",
        "/evidence/1/id not-applicable",
        "/evidence/1/note required");
  }

  @Test
  void what_is_done_about_a_decision_is_followed() {
    decisions.propose(raise("D-1")).then().statusCode(201);
    Map<String, Object> followUp =
        Map.of(
            "followUp",
            List.of(
                Map.of(
                    "task",
                    "Informer",
                    "responsible",
                    convention.code("CITY"),
                    "dueOn",
                    "2020-05-01",
                    "status",
                    "TO_DO")));
    String path = convention.at("/decisions/D-1/follow-up");
    refused(follow(followUp), 409, "decision-not-adopted");
    decisions.adopt("D-1", "2020-03-10").then().statusCode(200);
    follow(followUp)
        .then()
        .statusCode(200)
        .body("followUp.responsible", contains(convention.code("CITY")))
        .body("followUp.status", contains("TO_DO"));
    brokenRules(
        follow(
            Map.of(
                "followUp",
                List.of(Map.of("task", "x", "responsible", "NOBODY", "status", "DONE")))),
        "/followUp/0/responsible unknown-partner");
    Api.coordinator().body(followUp).put(path).then().statusCode(428);
    framework("").body("version", equalTo(2));
  }

  private Response follow(Map<String, Object> followUp) {
    String tag = Api.coordinator().get(convention.at("/decisions/D-1")).header("ETag");
    return Api.coordinator()
        .header("If-Match", tag)
        .body(followUp)
        .put(convention.at("/decisions/D-1/follow-up"));
  }

  @Test
  void only_a_committee_adopts_and_only_what_was_signed_is_adapted() {
    decisions.propose(raise("D-1")).then().statusCode(201);
    Api.coordinator()
        .header("Idempotency-Key", "x")
        .body(Map.of("adoptedOn", "2020-03-10", "consensus", true))
        .post(convention.at("/decisions/D-1/adoption"))
        .then()
        .statusCode(403);
    Api.as(Role.COMMITTEE)
        .body(Map.of("adoptedOn", "2020-03-10", "consensus", true))
        .post(convention.at("/decisions/D-1/adoption"))
        .then()
        .statusCode(400);
    DraftConvention draft = new DraftConvention();
    refused(new Decisions(draft).propose(raise("D-1")), 409, "convention-not-signed");
  }

  @Test
  void gives_no_code_twice_and_answers_a_repeated_proposal_as_the_first_time() {
    String key = UUID.randomUUID().toString();
    for (String replayed : new String[] {null, "true"}) {
      Api.coordinator()
          .header("Idempotency-Key", key)
          .body(raise("D-1"))
          .post(convention.at("/decisions"))
          .then()
          .statusCode(201)
          .header("Idempotent-Replayed", equalTo(replayed));
    }
    refused(decisions.propose(raise("D-1")), 409, "decision-code-taken");
  }
}
