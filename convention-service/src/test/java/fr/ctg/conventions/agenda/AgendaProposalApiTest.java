package fr.ctg.conventions.agenda;

import static fr.ctg.conventions.DraftConvention.with;
import static fr.ctg.conventions.Refusals.brokenRules;
import static fr.ctg.conventions.Refusals.malformed;
import static fr.ctg.conventions.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.Editing;
import fr.ctg.conventions.committee.Committees;
import fr.ctg.conventions.decision.Decisions;
import fr.ctg.conventions.indicator.Indicators;
import fr.ctg.kit.security.Role;
import fr.ctg.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AgendaProposalApiTest {

  @Inject Sql sql;

  private DraftConvention convention;

  @BeforeEach
  void sign_a_convention_with_a_committee_and_two_planned_meetings() {
    convention = new DraftConvention();
    convention.sign();
    Committees.seat(convention);
    plan("COPIL-1", "2020-03-12");
    plan("COPIL-2", "2020-11-05");
  }

  private void plan(String code, String day) {
    Api.coordinator()
        .body(Map.of("code", code, "committee", "COPIL", "heldOn", day))
        .post(convention.at("/meetings"))
        .then()
        .statusCode(201);
  }

  private static Map<String, Object> offTrack(UUID finding) {
    return Map.of(
        "finding",
        finding.toString(),
        "kind",
        "OFF_TRACK",
        "severity",
        "WARNING",
        "title",
        Map.of("fr", "Le LAEP est en retard", "en", "The LAEP is late"),
        "explanation",
        Map.of("fr", "120 familles pour 200 attendues", "en", "120 families out of 200"),
        "subject",
        Map.of("type", "INDICATOR", "code", "LAEP_FAMILLES"),
        "suggestedDecision",
        "ADAPT_TARGET",
        "observedOn",
        "2019-12-31",
        "evaluation",
        "/v1/conventions/CTG/evaluation?asOf=2019-12-31");
  }

  private Response propose(Map<String, Object> body) {
    return Api.as(Role.SERVICE).body(body).post(convention.at("/agenda-proposals"));
  }

  private String proposed() {
    return propose(offTrack(UUID.randomUUID())).then().statusCode(201).extract().path("id");
  }

  private Response move(String proposal, String move, Map<String, Object> body) {
    return Api.coordinator()
        .body(body)
        .post(convention.at("/agenda-proposals/" + proposal + "/" + move));
  }

  private Response schedule(String proposal, String meeting) {
    return move(proposal, "scheduling", Map.of("meeting", meeting));
  }

  private Response dismiss(String proposal) {
    return move(proposal, "dismissal", Map.of("reason", "Fermé pour travaux"));
  }

  private Response meeting(String code) {
    return Api.coordinator().get(convention.at("/meetings/" + code));
  }

  @Test
  void a_partner_sees_what_concerns_its_own_indicators_and_nothing_else_of_an_agenda() {
    convention = new DraftConvention();
    owed("LAEP_FAMILLES", "CAF");
    owed("JEUNES", "CITY");
    convention.sign();
    Committees.seat(convention);
    plan("COPIL-1", "2020-03-12");
    String its = proposed();
    String others = proposedAbout("INDICATOR", "JEUNES");
    String everybody = proposedAbout("CONVENTION", "LAEP_FAMILLES");
    for (String proposal : List.of(its, others, everybody)) {
      schedule(proposal, "COPIL-1").then().statusCode(200);
    }

    asked("/agenda-proposals").body("items.id", contains(its));
    asked("/agenda-proposals?meeting=COPIL-1").body("items.id", contains(its));
    asked("/agenda-proposals/" + its).statusCode(200);
    for (String hidden : List.of(others, everybody)) {
      asked("/agenda-proposals/" + hidden)
          .statusCode(404)
          .body("code", equalTo("agenda-proposal-not-found"));
    }
    asked("/meetings/COPIL-1").body("proposedItems.proposal", contains(its));
    asked("/meetings").body("items[0].proposedItems.proposal", contains(its));
  }

  @Test
  void a_handover_takes_the_proposals_along_on_its_day_and_not_before() {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    convention = new DraftConvention();
    Map<String, Object> term =
        Map.of(
            "effectiveFrom", today.minusYears(1).toString(),
            "effectiveTo", today.plusYears(1).toString());
    Editing.patch(convention.at(""), term).then().statusCode(200);
    convention.indicator(
        with(
            Indicators.increasing("LAEP_FAMILLES"),
            Map.of(
                "responsiblePartners",
                List.of(convention.code("CAF")),
                "targets",
                List.of(Indicators.reaching(today.toString(), 260)))));
    convention.sign(today.minusYears(1).toString());
    String proposal = proposed();
    new Decisions(convention)
        .decide(
            Decisions.decision(
                "D-1",
                "CHANGE_INDICATOR",
                today.plusMonths(1).toString(),
                List.of(
                    Decisions.change(
                        "INDICATOR",
                        "LAEP_FAMILLES",
                        null,
                        Map.of("responsiblePartners", List.of(convention.code("CITY")))))),
            today.toString());
    asked("/agenda-proposals").body("items.id", contains(proposal));
    Api.partner(convention.code("CITY"))
        .get(convention.at("/agenda-proposals"))
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  private ValidatableResponse asked(String path) {
    return Api.partner(convention.code("CAF")).get(convention.at(path)).then();
  }

  @ParameterizedTest
  @ValueSource(strings = {Role.COORDINATOR, Role.COMMITTEE, Role.ANALYST, Role.SERVICE, Role.ADMIN})
  void whoever_acts_for_no_partner_sees_every_proposal(String role) {
    String about = proposedAbout("AXIS", "A");
    schedule(about, "COPIL-1").then().statusCode(200);
    Api.as(role).get(convention.at("/agenda-proposals")).then().body("items.id", contains(about));
    Api.as(role).get(convention.at("/agenda-proposals/" + about)).then().statusCode(200);
    Api.as(role)
        .get(convention.at("/meetings/COPIL-1"))
        .then()
        .body("proposedItems.proposal", contains(about));
  }

  private void owed(String code, String by) {
    convention.indicator(
        with(
            Indicators.increasing(code),
            Map.of("responsiblePartners", List.of(convention.code(by)))));
  }

  private String proposedAbout(String type, String code) {
    Map<String, Object> subject = Map.of("type", type, "code", code);
    return propose(with(offTrack(UUID.randomUUID()), Map.of("subject", subject))).path("id");
  }

  @Test
  void a_finding_is_proposed_and_found_by_its_identifier_and_by_that_of_the_finding() {
    UUID finding = UUID.randomUUID();
    Response created = propose(offTrack(finding));
    created
        .then()
        .statusCode(201)
        .body("status", equalTo("PROPOSED"))
        .body("allowedMoves", contains("SCHEDULE", "DISMISS"))
        .body("title.fr", equalTo("Le LAEP est en retard"))
        .body("explanation.en", equalTo("120 families out of 200"))
        .body("subject.code", equalTo("LAEP_FAMILLES"))
        .body("meeting", nullValue());
    Api.coordinator()
        .get(created.header("Location"))
        .then()
        .statusCode(200)
        .body("finding", equalTo(finding.toString()));
    Api.coordinator()
        .get(convention.at("/agenda-proposals/" + finding))
        .then()
        .body("id", equalTo(created.path("id")));
    refused(
        Api.coordinator().get(convention.at("/agenda-proposals/" + UUID.randomUUID())),
        404,
        "agenda-proposal-not-found");
    refused(
        Api.coordinator().get(convention.at("/agenda-proposals/X")),
        404,
        "agenda-proposal-not-found");
  }

  @Test
  void the_same_finding_again_changes_nothing() {
    UUID finding = UUID.randomUUID();
    String first = propose(offTrack(finding)).then().statusCode(201).extract().asString();
    Response again = propose(offTrack(finding));
    again.then().statusCode(200).body(equalTo(first));
    assertEquals(List.of("created"), audited(again.path("id")));
  }

  @Test
  void a_finding_that_changes_is_brought_up_to_date_as_long_as_nobody_has_seen_to_it() {
    UUID finding = UUID.randomUUID();
    String id = propose(offTrack(finding)).path("id");
    Map<String, Object> worse = with(offTrack(finding), Map.of("severity", "CRITICAL"));
    propose(worse).then().statusCode(200).body("severity", equalTo("CRITICAL"));
    assertEquals(List.of("created", "replaced"), audited(id));
    schedule(id, "COPIL-1").then().statusCode(200);
    propose(offTrack(finding))
        .then()
        .statusCode(200)
        .body("severity", equalTo("CRITICAL"))
        .body("status", equalTo("SCHEDULED"));
    dismiss(id).then().statusCode(200);
    propose(offTrack(finding)).then().statusCode(200).body("status", equalTo("DISMISSED"));
    assertEquals(List.of("created", "replaced", "scheduled", "dismissed"), audited(id));
  }

  private static Map<String, Object> closed(UUID finding) {
    return with(
        offTrack(finding), Map.of("closedOn", "2020-04-01", "closedBecause", "TARGET_ADAPTED"));
  }

  @Test
  void a_finding_that_is_closed_before_anybody_has_seen_to_it_lapses() {
    UUID finding = UUID.randomUUID();
    String id = propose(offTrack(finding)).path("id");
    propose(closed(finding))
        .then()
        .statusCode(200)
        .body("status", equalTo("LAPSED"))
        .body("closedOn", equalTo("2020-04-01"))
        .body("closedBecause", equalTo("TARGET_ADAPTED"))
        .body("allowedMoves", empty());
    refused(schedule(id, "COPIL-1"), 409, "move-not-allowed");
    refused(dismiss(id), 409, "move-not-allowed");
    propose(offTrack(finding)).then().body("status", equalTo("LAPSED"));
    assertEquals(List.of("created", "replaced"), audited(id));
  }

  @Test
  void a_finding_on_an_agenda_that_is_closed_stays_there_and_says_so() {
    UUID finding = UUID.randomUUID();
    String id = propose(offTrack(finding)).path("id");
    schedule(id, "COPIL-1").then().statusCode(200);
    propose(closed(finding))
        .then()
        .statusCode(200)
        .body("status", equalTo("SCHEDULED"))
        .body("closedOn", equalTo("2020-04-01"));
    Api.coordinator()
        .body(Map.of("reason", "Faute de quorum"))
        .post(convention.at("/meetings/COPIL-1/cancellation"))
        .then()
        .statusCode(200);
    Api.coordinator()
        .get(convention.at("/agenda-proposals/" + id))
        .then()
        .body("status", equalTo("LAPSED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EVALUATED", "TERMINATED"})
  void what_was_found_lapses_with_the_convention_and_nothing_new_is_taken(String state) {
    UUID finding = UUID.randomUUID();
    String id = propose(offTrack(finding)).path("id");
    close(state);
    Map<String, Object> over =
        with(
            offTrack(finding),
            Map.of("closedOn", "2021-12-31", "closedBecause", "CONVENTION_ENDED"));
    propose(over)
        .then()
        .statusCode(200)
        .body("status", equalTo("LAPSED"))
        .body("closedBecause", equalTo("CONVENTION_ENDED"));
    propose(over).then().statusCode(200).body("status", equalTo("LAPSED"));
    assertEquals(List.of("created", "replaced"), audited(id));
    refused(propose(offTrack(finding)), 409, "convention-closed");
    refused(propose(offTrack(UUID.randomUUID())), 409, "convention-closed");
    refused(propose(closed(UUID.randomUUID())), 409, "convention-closed");
  }

  private void close(String state) {
    convention.activate();
    if (state.equals("TERMINATED")) {
      Map<String, Object> why = Map.of("terminatedOn", "2020-06-30", "reason", "Fusion");
      Api.coordinator().body(why).post(convention.at("/termination")).then().statusCode(200);
    } else {
      Api.coordinator()
          .body(Map.of("endedOn", "2021-12-31"))
          .post(convention.at("/end"))
          .then()
          .statusCode(200);
      Api.coordinator()
          .body(Map.of("evaluatedOn", "2022-03-01"))
          .post(convention.at("/final-evaluation"))
          .then()
          .statusCode(200);
    }
  }

  @Test
  void a_finding_is_closed_on_a_day_and_for_a_reason() {
    brokenRules(
        propose(with(offTrack(UUID.randomUUID()), Map.of("closedOn", "2020-04-01"))),
        "/closedBecause needed-with-the-other");
    brokenRules(
        propose(with(offTrack(UUID.randomUUID()), Map.of("closedBecause", "RECOVERED"))),
        "/closedOn needed-with-the-other");
  }

  @Test
  void a_proposal_that_is_sent_again_with_its_key_gets_its_answer_again() {
    Map<String, Object> finding = offTrack(UUID.randomUUID());
    String key = UUID.randomUUID().toString();
    String first = withKey(key, finding).then().statusCode(201).extract().asString();
    withKey(key, finding)
        .then()
        .header("Idempotent-Replayed", equalTo("true"))
        .body(equalTo(first));
    refused(withKey(key, offTrack(UUID.randomUUID())), 422, "idempotency-key-reused");
  }

  private Response withKey(String key, Map<String, Object> body) {
    return Api.as(Role.SERVICE)
        .header("Idempotency-Key", key)
        .body(body)
        .post(convention.at("/agenda-proposals"));
  }

  private List<String> audited(String id) {
    return sql.list(
        "select action from audit_entry where subject_id = ?::uuid order by recorded_at",
        row -> row.getString(1),
        id);
  }

  @Test
  void fifty_at_once_make_one_proposal() throws Exception {
    UUID finding = UUID.randomUUID();
    ExecutorService clients = Executors.newFixedThreadPool(50);
    List<Callable<Integer>> posts = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      String severity = i % 2 == 0 ? "WARNING" : "CRITICAL";
      posts.add(() -> propose(with(offTrack(finding), Map.of("severity", severity))).statusCode());
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> answer : clients.invokeAll(posts)) {
      statuses.add(answer.get());
    }
    clients.shutdown();
    assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
    assertEquals(49, statuses.stream().filter(status -> status == 200).count());
    assertEquals(
        List.of(1L),
        sql.list(
            "select count(*) from agenda_proposal where finding = ?",
            row -> row.getLong(1),
            finding));
  }

  @ParameterizedTest
  @ValueSource(strings = {Role.COORDINATOR, Role.COMMITTEE, Role.ANALYST, Role.ADMIN})
  void only_the_other_service_proposes(String role) {
    Api.as(role)
        .body(offTrack(UUID.randomUUID()))
        .post(convention.at("/agenda-proposals"))
        .then()
        .statusCode(403);
  }

  @Test
  void refuses_what_is_no_finding() {
    malformed(
        propose(
            with(
                offTrack(UUID.randomUUID()),
                Map.of(
                    "title",
                    Map.of("fr", "Retard"),
                    "subject",
                    Map.of("type", "INDICATOR"),
                    "evaluation",
                    "https://elsewhere.test/"))),
        "/title/en required",
        "/subject/code required",
        "/evaluation pattern");
  }

  @Test
  void lists_what_was_proposed_by_what_became_of_it() {
    String scheduled = proposed();
    schedule(scheduled, "COPIL-1").then().statusCode(200);
    String dismissed = proposed();
    dismiss(dismissed).then().statusCode(200);
    UUID finding = UUID.randomUUID();
    String critical =
        propose(
                with(
                    offTrack(finding),
                    Map.of("severity", "CRITICAL", "kind", "STALE", "observedOn", "2020-01-31")))
            .path("id");
    Map.of(
            "?status=SCHEDULED", List.of(scheduled),
            "?status=DISMISSED", List.of(dismissed),
            "?severity=CRITICAL", List.of(critical),
            "?kind=STALE", List.of(critical),
            "?meeting=COPIL-1", List.of(scheduled),
            "?sort=-observedOn&limit=1", List.of(critical),
            "?meeting=COPIL-2", List.of())
        .forEach(
            (query, ids) ->
                Api.coordinator()
                    .get(convention.at("/agenda-proposals" + query))
                    .then()
                    .statusCode(200)
                    .body("items.id", equalTo(ids)));
    refused(
        Api.coordinator().get(convention.at("/agenda-proposals?meeting=NONE")),
        404,
        "meeting-not-found");
  }

  @Test
  void a_finding_on_an_agenda_is_shown_by_the_meeting_whose_tag_changes() {
    String proposal = proposed();
    String before = meeting("COPIL-1").header("ETag");
    schedule(proposal, "COPIL-1")
        .then()
        .statusCode(200)
        .body("status", equalTo("SCHEDULED"))
        .body("meeting", equalTo("COPIL-1"));
    meeting("COPIL-1")
        .then()
        .header("ETag", not(equalTo(before)))
        .body("proposedItems.proposal", contains(proposal))
        .body("proposedItems[0].title.en", equalTo("The LAEP is late"))
        .body("proposedItems[0].severity", equalTo("WARNING"));
    Api.coordinator()
        .get(convention.at("/meetings"))
        .then()
        .body("items[0].proposedItems.proposal", contains(proposal))
        .body("items[1].proposedItems", empty());
    refused(Editing.delete(convention.at("/meetings/COPIL-1")), 409, "meeting-in-use")
        .body("detail", containsString("Le LAEP est en retard"));
  }

  @Test
  void a_finding_moves_to_another_planned_meeting() {
    String proposal = proposed();
    schedule(proposal, "COPIL-1").then().statusCode(200);
    schedule(proposal, "COPIL-2").then().statusCode(200);
    meeting("COPIL-1").then().body("proposedItems", empty());
    meeting("COPIL-2").then().body("proposedItems.proposal", contains(proposal));
  }

  @Test
  void a_finding_is_put_on_no_agenda_but_that_of_a_planned_meeting() {
    String proposal = proposed();
    brokenRules(schedule(proposal, "NONE"), "/meeting unknown-meeting");
    hold("COPIL-1");
    refused(schedule(proposal, "COPIL-1"), 409, "meeting-not-planned");
  }

  private void hold(String code) {
    Api.coordinator()
        .body(
            Map.of("attendance", List.of(Map.of("member", Committees.CAF, "presence", "PRESENT"))))
        .post(convention.at("/meetings/" + code + "/holding"))
        .then()
        .statusCode(200);
  }

  @Test
  void what_a_meeting_has_treated_stays_on_its_agenda() {
    String proposal = proposed();
    String tag = schedule(proposal, "COPIL-1").then().statusCode(200).extract().header("ETag");
    hold("COPIL-1");
    Api.coordinator()
        .header("If-None-Match", tag)
        .get(convention.at("/agenda-proposals/" + proposal))
        .then()
        .statusCode(200)
        .body("allowedMoves", empty());
    refused(schedule(proposal, "COPIL-2"), 409, "move-not-allowed").body("allowedMoves", empty());
    refused(dismiss(proposal), 409, "move-not-allowed");
    meeting("COPIL-1").then().body("proposedItems.proposal", contains(proposal));
  }

  @Test
  void what_is_dismissed_leaves_the_agenda_and_stays_dismissed() {
    String proposal = proposed();
    malformed(move(proposal, "dismissal", Map.of()), "/reason required");
    schedule(proposal, "COPIL-1").then().statusCode(200);
    dismiss(proposal)
        .then()
        .statusCode(200)
        .body("status", equalTo("DISMISSED"))
        .body("meeting", nullValue())
        .body("dismissalReason", equalTo("Fermé pour travaux"))
        .body("allowedMoves", empty());
    meeting("COPIL-1").then().body("proposedItems", empty());
    refused(schedule(proposal, "COPIL-1"), 409, "move-not-allowed");
  }

  @Test
  void a_meeting_that_is_called_off_gives_its_findings_back() {
    String proposal = proposed();
    schedule(proposal, "COPIL-1").then().statusCode(200);
    Api.coordinator()
        .body(Map.of("reason", "Neige"))
        .post(convention.at("/meetings/COPIL-1/cancellation"))
        .then()
        .statusCode(200)
        .body("proposedItems", empty());
    Api.coordinator()
        .get(convention.at("/agenda-proposals/" + proposal))
        .then()
        .body("status", equalTo("PROPOSED"))
        .body("meeting", nullValue());
    assertEquals(List.of("created", "scheduled", "released"), audited(proposal));
  }
}
