package fr.ctg.conventions.meeting;

import static fr.ctg.conventions.DraftConvention.with;
import static fr.ctg.conventions.Refusals.brokenRules;
import static fr.ctg.conventions.Refusals.malformed;
import static fr.ctg.conventions.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.Editing;
import fr.ctg.conventions.committee.Committees;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeetingApiTest {

  private DraftConvention convention;

  @BeforeEach
  void seat_a_steering_committee() {
    convention = new DraftConvention();
    Committees.seat(convention);
  }

  private Response plan(String code, Map<String, Object> differences) {
    Map<String, Object> usual =
        Map.of(
            "code",
            code,
            "committee",
            "COPIL",
            "heldOn",
            "2019-03-14",
            "agenda",
            List.of(Map.of("title", "Bilan de l'année 2018", "presenter", Committees.SECRETARY)));
    return Api.coordinator().body(with(usual, differences)).post(convention.at("/meetings"));
  }

  private Response hold(String code, Map<String, Object> body) {
    return Api.coordinator().body(body).post(convention.at("/meetings/" + code + "/holding"));
  }

  private static Map<String, Object> presence(String member, String presence) {
    return Map.of("member", member, "presence", presence);
  }

  private static Map<String, Object> attended(List<Map<String, Object>> presences) {
    return Map.of("attendance", presences);
  }

  private static final Map<String, Object> BOTH_CHAIRS =
      Map.of(
          "attendance",
          List.of(presence(Committees.MAYOR, "PRESENT"), presence(Committees.CAF, "REPRESENTED")));

  @Test
  void plans_a_meeting_and_finds_it_by_id_and_by_code() {
    Response planned = plan("COPIL-2019-1", Map.of("place", "Hôtel de ville"));
    planned
        .then()
        .statusCode(201)
        .header("Location", endsWith("/meetings/" + planned.path("id")))
        .body("status", equalTo("PLANNED"))
        .body("allowedMoves", contains("HOLD", "CANCEL"))
        .body("agenda.title", contains("Bilan de l'année 2018"))
        .body("proposedItems", empty())
        .body("attendance", empty())
        .body("quorum", nullValue())
        .body("minutes", nullValue());
    Api.coordinator()
        .get(convention.at("/meetings/COPIL-2019-1"))
        .then()
        .body("place", equalTo("Hôtel de ville"));
  }

  @Test
  void a_planned_meeting_is_planned_anew_and_taken_out_again() {
    plan("COPIL-1", Map.of()).then().statusCode(201);
    String path = convention.at("/meetings/COPIL-1");
    Editing.patch(path, Map.of("heldOn", "2019-04-11", "agenda", List.of()))
        .then()
        .statusCode(200)
        .body("heldOn", equalTo("2019-04-11"))
        .body("agenda", empty());
    Editing.delete(path).then().statusCode(204);
    refused(Api.coordinator().get(path), 404, "meeting-not-found");
  }

  @Test
  void lists_meetings_by_committee_status_and_days() {
    Api.coordinator()
        .body(Map.of("code", "COTECH", "kind", "TECHNICAL", "name", "Comité technique"))
        .post(convention.at("/committees"))
        .then()
        .statusCode(201);
    plan("COPIL-2", Map.of("heldOn", "2019-11-07")).then().statusCode(201);
    plan("COPIL-1", Map.of()).then().statusCode(201);
    plan("COTECH-1", Map.of("committee", "COTECH", "heldOn", "2019-02-01")).then().statusCode(201);
    hold("COPIL-1", BOTH_CHAIRS).then().statusCode(200);
    Map.of(
            "", List.of("COTECH-1", "COPIL-1", "COPIL-2"),
            "?committee=COPIL", List.of("COPIL-1", "COPIL-2"),
            "?status=HELD", List.of("COPIL-1"),
            "?from=2019-03-14&to=2019-11-07", List.of("COPIL-1", "COPIL-2"),
            "?sort=-code&committee=COPIL", List.of("COPIL-2", "COPIL-1"))
        .forEach(
            (query, codes) ->
                Api.coordinator()
                    .get(convention.at("/meetings" + query))
                    .then()
                    .statusCode(200)
                    .body("items.code", equalTo(codes)));
  }

  @Test
  void a_meeting_that_was_held_says_who_was_there_and_whether_that_was_enough() {
    plan("COPIL-1", Map.of()).then().statusCode(201);
    hold(
            "COPIL-1",
            Map.of(
                "heldOn",
                "2019-03-21",
                "attendance",
                List.of(
                    presence(Committees.MAYOR, "PRESENT"),
                    presence(Committees.CAF, "REPRESENTED"),
                    presence(Committees.RESIDENT, "EXCUSED"),
                    presence(Committees.SECRETARY, "PRESENT"))))
        .then()
        .statusCode(200)
        .body("status", equalTo("HELD"))
        .body("allowedMoves", empty())
        .body("heldOn", equalTo("2019-03-21"))
        .body(
            "attendance.presence",
            contains("PRESENT", "REPRESENTED", "EXCUSED", "PRESENT", "ABSENT"))
        .body("quorum.required", equalTo(2))
        .body("quorum.present", equalTo(2))
        .body("quorum.reached", equalTo(true));
  }

  @Test
  void guests_and_secretaries_do_not_make_a_quorum() {
    plan("COPIL-1", Map.of()).then().statusCode(201);
    hold(
            "COPIL-1",
            attended(
                List.of(
                    presence(Committees.MAYOR, "PRESENT"),
                    presence(Committees.SECRETARY, "PRESENT"),
                    presence(Committees.GUEST, "PRESENT"))))
        .then()
        .statusCode(200)
        .body("quorum.present", equalTo(1))
        .body("quorum.reached", equalTo(false));
  }

  @Test
  void where_no_quorum_is_required_it_is_reached() {
    String body = "{\"quorum\":null}";
    Editing.patch(convention.at("/committees/COPIL"), body).then().statusCode(200);
    plan("COPIL-1", Map.of()).then().statusCode(201);
    hold("COPIL-1", attended(List.of(presence(Committees.GUEST, "PRESENT"))))
        .then()
        .statusCode(200)
        .body("quorum.required", nullValue())
        .body("quorum.present", equalTo(0))
        .body("quorum.reached", equalTo(true));
  }

  @Test
  void who_joins_or_leaves_the_committee_later_changes_no_meeting_that_was_held() {
    plan("COPIL-1", Map.of()).then().statusCode(201);
    hold("COPIL-1", BOTH_CHAIRS).then().statusCode(200);
    String held = Api.coordinator().get(convention.at("/meetings/COPIL-1")).asString();
    Editing.patch(
            convention.at("/committees/COPIL"),
            Map.of(
                "quorum",
                1,
                "members",
                List.of(Map.of("function", "Nouveau maire", "role", "CHAIR"))))
        .then()
        .statusCode(200);
    Api.coordinator().get(convention.at("/meetings/COPIL-1")).then().body(equalTo(held));
  }

  @Test
  void says_everything_that_is_wrong_with_an_attendance_at_once() {
    plan("COPIL-1", Map.of()).then().statusCode(201);
    brokenRules(
        hold(
            "COPIL-1",
            Map.of(
                "heldOn",
                LocalDate.now().plusDays(2).toString(),
                "attendance",
                List.of(
                    presence("Personne", "PRESENT"),
                    presence(Committees.CAF, "PRESENT"),
                    presence(Committees.CAF, "ABSENT")))),
        "/heldOn in-the-future",
        "/attendance/0/member unknown-member",
        "/attendance/2/member duplicate");
    malformed(hold("COPIL-1", Map.of()), "/attendance required");
    Api.coordinator()
        .get(convention.at("/meetings/COPIL-1"))
        .then()
        .body("status", equalTo("PLANNED"));
  }

  @Test
  void a_meeting_is_held_once_and_no_longer_planned_then() {
    plan("COPIL-1", Map.of()).then().statusCode(201);
    hold("COPIL-1", BOTH_CHAIRS).then().statusCode(200);
    String path = convention.at("/meetings/COPIL-1");
    refused(hold("COPIL-1", BOTH_CHAIRS), 409, "meeting-not-planned").body("allowedMoves", empty());
    refused(Editing.patch(path, Map.of("place", "Ailleurs")), 409, "meeting-not-planned");
    refused(Editing.delete(path), 409, "meeting-not-planned");
    refused(
        Api.coordinator().body(Map.of("reason", "Trop tard")).post(path + "/cancellation"),
        409,
        "meeting-not-planned");
  }

  @Test
  void a_meeting_that_is_called_off_stays_with_the_reason() {
    plan("COPIL-1", Map.of()).then().statusCode(201);
    String path = convention.at("/meetings/COPIL-1");
    malformed(Api.coordinator().body(Map.of()).post(path + "/cancellation"), "/reason required");
    Api.coordinator()
        .body(Map.of("reason", "Élections municipales"))
        .post(path + "/cancellation")
        .then()
        .statusCode(200)
        .body("status", equalTo("CANCELLED"))
        .body("cancellationReason", equalTo("Élections municipales"));
    refused(hold("COPIL-1", BOTH_CHAIRS), 409, "meeting-not-planned");
  }

  @Test
  void minutes_are_written_then_approved_and_then_stay() {
    plan("COPIL-1", Map.of()).then().statusCode(201);
    String path = convention.at("/meetings/COPIL-1");
    refused(minutes(path, Map.of("text", "Rien")), 409, "meeting-not-held");
    hold("COPIL-1", BOTH_CHAIRS).then().statusCode(200);
    minutes(path, Map.of("text", "Projet de compte rendu"))
        .then()
        .statusCode(200)
        .body("minutes.text", equalTo("Projet de compte rendu"))
        .body("minutes.approvedOn", nullValue());
    brokenRules(
        minutes(path, Map.of("text", "x", "approvedOn", "2019-03-13")), "/approvedOn out-of-range");
    brokenRules(
        minutes(path, Map.of("text", "x", "approvedOn", LocalDate.now().plusDays(2).toString())),
        "/approvedOn out-of-range");
    minutes(path, Map.of("text", "Compte rendu", "approvedOn", "2019-06-20"))
        .then()
        .statusCode(200)
        .body("minutes.approvedOn", equalTo("2019-06-20"));
    refused(minutes(path, Map.of("text", "Autre")), 409, "minutes-approved")
        .body("detail", containsString("2019-06-20"));
  }

  private static Response minutes(String path, Object body) {
    String tag = Api.coordinator().get(path).header("ETag");
    return Api.coordinator().header("If-Match", tag).body(body).put(path + "/minutes");
  }

  @Test
  void minutes_are_not_overwritten_unread() {
    plan("COPIL-1", Map.of()).then().statusCode(201);
    String path = convention.at("/meetings/COPIL-1");
    String planned = Api.coordinator().get(path).header("ETag");
    hold("COPIL-1", BOTH_CHAIRS).then().statusCode(200);
    Api.coordinator()
        .header("If-Match", planned)
        .body(Map.of("text", "x"))
        .put(path + "/minutes")
        .then()
        .statusCode(412);
    Api.coordinator().body(Map.of("text", "x")).put(path + "/minutes").then().statusCode(428);
  }

  @Test
  void refuses_what_is_no_meeting_of_this_convention() {
    malformed(
        Api.coordinator().body(Map.of("code", "M")).post(convention.at("/meetings")),
        "/committee required",
        "/heldOn required");
    brokenRules(
        plan(
            "COPIL-1",
            Map.of(
                "committee",
                "NONE",
                "agenda",
                List.of(Map.of("title", "Bilan", "presenter", "maire@blois.fr")))),
        "/committee unknown-committee",
        "/agenda/0/presenter private-data");
    plan("COPIL-1", Map.of()).then().statusCode(201);
    refused(plan("COPIL-1", Map.of()), 409, "meeting-code-taken");
  }

  @Test
  void goes_with_the_draft_that_is_deleted() {
    plan("COPIL-1", Map.of()).then().statusCode(201);
    hold("COPIL-1", BOTH_CHAIRS).then().statusCode(200);
    Editing.delete(convention.at("")).then().statusCode(204);
  }
}
