package fr.ctg.conventions.decision;

import static fr.ctg.conventions.DraftConvention.with;
import static fr.ctg.conventions.Refusals.brokenRules;
import static fr.ctg.conventions.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.Editing;
import fr.ctg.conventions.committee.Committees;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions as they are taken in meetings. */
@QuarkusTest
class MeetingDecisionTest {

  private DraftConvention convention;
  private Decisions decisions;

  @BeforeEach
  void plan_a_meeting_of_the_steering_committee_of_a_signed_convention() {
    convention = new DraftConvention();
    Committees.seat(convention);
    convention.sign();
    plan("COPIL-1", "COPIL");
    decisions = new Decisions(convention);
  }

  private void plan(String code, String committee) {
    Api.coordinator()
        .body(Map.of("code", code, "committee", committee, "heldOn", "2019-03-14"))
        .post(convention.at("/meetings"))
        .then()
        .statusCode(201);
  }

  private void hold(String code, String... present) {
    Api.coordinator()
        .body(
            Map.of(
                "attendance",
                java.util.Arrays.stream(present)
                    .map(member -> Map.of("member", member, "presence", "PRESENT"))
                    .toList()))
        .post(convention.at("/meetings/" + code + "/holding"))
        .then()
        .statusCode(200);
  }

  private static Map<String, Object> approval(String code) {
    return Map.of(
        "code", code, "type", "APPROVE_REPORT", "title", "Approuver le bilan", "reason", "Complet");
  }

  private static Map<String, Object> adoptedOn(String day) {
    return Map.of("adoptedOn", day, "consensus", true);
  }

  @Test
  void a_decision_is_adopted_in_a_meeting_that_was_held_with_its_quorum() {
    decisions
        .propose(with(approval("D-1"), Map.of("meeting", "COPIL-1")))
        .then()
        .statusCode(201)
        .body("meeting", equalTo("COPIL-1"));
    brokenRules(decisions.adopt("D-1", adoptedOn("2019-03-14")), "/meeting meeting-not-held");
    hold("COPIL-1", Committees.MAYOR, Committees.CAF);
    brokenRules(
        decisions.adopt("D-1", adoptedOn("2019-03-15")), "/adoptedOn not-the-day-of-the-meeting");
    decisions
        .adopt("D-1", adoptedOn("2019-03-14"))
        .then()
        .statusCode(200)
        .body("effectiveOn", equalTo("2019-03-14"))
        .body("recordedAt", notNullValue());
    Api.coordinator()
        .get(convention.at("/decisions?meeting=COPIL-1"))
        .then()
        .body("items.code", contains("D-1"));
  }

  @Test
  void no_decision_is_adopted_without_a_quorum() {
    hold("COPIL-1", Committees.MAYOR);
    decisions.propose(approval("D-1")).then().statusCode(201);
    Response refusal =
        decisions.adopt("D-1", with(adoptedOn("2019-03-14"), Map.of("meeting", "COPIL-1")));
    brokenRules(refusal, "/meeting no-quorum");
    refusal.then().body("errors[0].detail", containsString("1 present, 2 required"));
  }

  @Test
  void a_technical_committee_adopts_nothing() {
    Api.coordinator()
        .body(with(Committees.steering(convention), Map.of("code", "COTECH", "kind", "TECHNICAL")))
        .post(convention.at("/committees"))
        .then()
        .statusCode(201);
    plan("COTECH-1", "COTECH");
    hold("COTECH-1", Committees.MAYOR, Committees.CAF);
    decisions.propose(with(approval("D-1"), Map.of("meeting", "COTECH-1")));
    brokenRules(
        decisions.adopt("D-1", adoptedOn("2019-03-14")), "/meeting not-a-steering-committee");
    brokenRules(
        decisions.propose(with(approval("D-2"), Map.of("meeting", "NONE"))),
        "/meeting unknown-meeting");
  }

  @Test
  void a_meeting_stays_as_long_as_a_decision_names_it() {
    decisions.propose(with(approval("D-1"), Map.of("meeting", "COPIL-1")));
    refused(Editing.delete(convention.at("/meetings/COPIL-1")), 409, "meeting-in-use");
    decisions.move("D-1", "rejection", Map.of("reason", "Incomplet")).then().statusCode(200);
    Api.coordinator()
        .get(convention.at("/framework/versions"))
        .then()
        .body("items.reason", contains("signed"));
  }

  @Test
  void a_decision_without_changes_makes_no_version_of_the_framework() {
    decisions.decide(approval("D-1"), "2019-03-14");
    Api.coordinator()
        .get(convention.at("/framework/versions"))
        .then()
        .body("items.reason", contains("signed"));
    Api.coordinator()
        .get(convention.at("/decisions/D-1"))
        .then()
        .body("changes", equalTo(List.of()));
  }
}
