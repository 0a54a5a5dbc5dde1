package fr.ctg.conventions.action;

import static fr.ctg.conventions.Refusals.brokenRules;
import static fr.ctg.conventions.Refusals.malformed;
import static fr.ctg.conventions.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.Editing;
import fr.ctg.kit.security.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActionProgressApiTest {

  private DraftConvention convention;

  @BeforeEach
  void draft_a_convention_whose_action_FA_1_has_two_milestones() {
    convention = new DraftConvention();
    Editing.patch(
            action(),
            Map.of(
                "milestones",
                List.of(
                    Map.of("title", "Recrutement", "plannedOn", "2018-06-30"),
                    Map.of("title", "Ouverture", "plannedOn", "2018-09-03"))))
        .then()
        .statusCode(200)
        .body("allowedMoves", empty());
  }

  private String action() {
    return convention.at("/actions/FA-1");
  }

  private Response start(Map<String, Object> body) {
    return Api.coordinator().body(body).post(action() + "/start");
  }

  private Response complete(Map<String, Object> body) {
    return Api.coordinator().body(body).post(action() + "/completion");
  }

  private Response reach(int position, Object body) {
    String tag = Api.coordinator().get(action()).header("ETag");
    return Api.coordinator()
        .header("If-Match", tag)
        .body(body)
        .put(action() + "/milestones/" + position);
  }

  @Test
  void goes_from_planned_to_completed_once_the_convention_is_signed() {
    convention.sign();
    Api.coordinator().get(action()).then().body("allowedMoves", contains("START"));
    start(Map.of("on", "2018-03-01"))
        .then()
        .statusCode(200)
        .body("status", equalTo("IN_PROGRESS"))
        .body("startedOn", equalTo("2018-03-01"))
        .body("allowedMoves", contains("COMPLETE"));
    complete(Map.of("on", "2020-12-18"))
        .then()
        .statusCode(200)
        .body("status", equalTo("COMPLETED"))
        .body("startedOn", equalTo("2018-03-01"))
        .body("completedOn", equalTo("2020-12-18"))
        .body("allowedMoves", empty());
    Api.coordinator().get(convention.at("/framework")).then().body("version", equalTo(1));
  }

  @Test
  void in_a_draft_the_status_is_stated_with_the_action() {
    refused(start(Map.of()), 409, "move-not-allowed")
        .body("allowedMoves", empty())
        .body("detail", containsString("draft"));
    Editing.patch(action(), Map.of("status", "IN_PROGRESS")).then().statusCode(200);
    convention.sign();
    complete(Map.of("on", "2018-01-23"))
        .then()
        .statusCode(200)
        .body("startedOn", nullValue())
        .body("completedOn", equalTo("2018-01-23"));
  }

  @Test
  void makes_no_other_move_without_a_decision() {
    convention.sign();
    refused(complete(Map.of()), 409, "move-not-allowed")
        .body("allowedMoves", contains("START"))
        .body("detail", containsString("SUSPEND_ACTION"))
        .body("detail", containsString("ABANDON_ACTION"));
    start(Map.of("on", "2018-03-01")).then().statusCode(200);
    refused(start(Map.of()), 409, "move-not-allowed").body("allowedMoves", contains("COMPLETE"));
    complete(Map.of("on", "2018-03-02")).then().statusCode(200);
    refused(complete(Map.of()), 409, "move-not-allowed").body("allowedMoves", empty());
  }

  @Test
  void a_paused_action_goes_on_by_a_decision() {
    Editing.patch(action(), Map.of("status", "PAUSED")).then().statusCode(200);
    convention.sign();
    refused(start(Map.of()), 409, "move-not-allowed").body("allowedMoves", empty());
  }

  @Test
  void happens_today_or_before_and_in_order() {
    convention.sign();
    brokenRules(start(Map.of("on", "2999-01-01")), "/on in-the-future");
    malformed(start(Map.of("on", "demain")), "/on malformed");
    malformed(start(Map.of("startedOn", "2018-03-01")), "/startedOn unknown-property");
    start(Map.of("on", "2018-03-01")).then().statusCode(200);
    brokenRules(complete(Map.of("on", "2018-02-28")), "/on before-the-start");
    complete(Map.of()).then().statusCode(200);
  }

  @Test
  void of_eight_that_start_it_together_one_does() throws InterruptedException, ExecutionException {
    convention.sign();
    ExecutorService together = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> answers =
          IntStream.range(0, 8)
              .mapToObj(i -> together.submit(() -> start(Map.of("on", "2018-03-01")).statusCode()))
              .toList();
      int started = 0;
      for (Future<Integer> answer : answers) {
        started += answer.get() == 200 ? 1 : 0;
      }
      assertEquals(1, started);
    } finally {
      together.shutdown();
    }
  }

  @Test
  void a_milestone_is_reached_and_taken_back() {
    convention.sign();
    reach(2, Map.of("reachedOn", "2018-09-24", "note", "Trois semaines de travaux"))
        .then()
        .statusCode(200)
        .body("milestones.title", contains("Recrutement", "Ouverture"))
        .body("milestones.plannedOn", contains("2018-06-30", "2018-09-03"))
        .body("milestones[0].reachedOn", nullValue())
        .body("milestones[1].reachedOn", equalTo("2018-09-24"))
        .body("milestones[1].note", equalTo("Trois semaines de travaux"));
    reach(2, "{\"reachedOn\": null}")
        .then()
        .statusCode(200)
        .body("milestones[1].reachedOn", nullValue())
        .body("milestones[1].note", nullValue());
    brokenRules(reach(1, Map.of("reachedOn", "2999-01-01")), "/reachedOn in-the-future");
    refused(reach(3, Map.of()), 404, "milestone-not-found").body("detail", containsString("2"));
    refused(reach(0, Map.of()), 404, "milestone-not-found");
    refused(
        Api.coordinator()
            .header("If-Match", "\"0\"")
            .body(Map.of())
            .put(action() + "/milestones/1"),
        412,
        "precondition-failed");
  }

  @Test
  void is_found_by_the_years_of_its_milestones() {
    convention.sign();
    reach(1, Map.of("reachedOn", "2019-01-07")).then().statusCode(200);
    listed(2018, "FA-1");
    listed(2019, "FA-1");
    listed(2020);
  }

  private void listed(int year, String... numbers) {
    Api.coordinator()
        .get(convention.at("/actions?year=" + year))
        .then()
        .statusCode(200)
        .body("items.number", equalTo(List.of(numbers)));
  }

  @Test
  void only_who_runs_the_convention_says_how_far_it_has_got() {
    convention.sign();
    for (String role : List.of(Role.COMMITTEE, Role.ANALYST, Role.SERVICE)) {
      refused(Api.as(role).body(Map.of()).post(action() + "/start"), 403, "forbidden");
    }
    refused(
        Api.partner(convention.code("CITY")).body(Map.of()).post(action() + "/completion"),
        403,
        "forbidden");
  }
}
