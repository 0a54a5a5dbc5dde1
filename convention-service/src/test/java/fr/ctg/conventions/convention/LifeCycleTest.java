package fr.ctg.conventions.convention;

import static fr.ctg.conventions.Refusals.brokenRules;
import static fr.ctg.conventions.Refusals.malformed;
import static fr.ctg.conventions.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.kit.security.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The term of the fixture goes from 2018-01-22 to 2021-12-31. */
@QuarkusTest
class LifeCycleTest {

  private DraftConvention convention;

  @BeforeEach
  void draft_a_convention() {
    convention = new DraftConvention();
  }

  private Response move(String move) {
    return switch (move) {
      case "SIGN" -> post("/signature", Map.of("signedOn", "2018-01-22"));
      case "ACTIVATE" -> Api.coordinator().post(convention.at("/activation"));
      case "END" -> end("2021-12-31");
      case "EVALUATE" -> evaluate("2022-06-30");
      default -> terminate("2020-06-30");
    };
  }

  private Response post(String verb, Map<String, Object> body) {
    return Api.coordinator().body(body).post(convention.at(verb));
  }

  private Response end(String on) {
    return post("/end", Map.of("endedOn", on));
  }

  private Response evaluate(String on) {
    return post("/final-evaluation", Map.of("evaluatedOn", on));
  }

  private Response terminate(String on) {
    return post("/termination", Map.of("terminatedOn", on, "reason", "La ville se retire."));
  }

  private void moveThrough(String... moves) {
    for (String move : moves) {
      Response answer = move(move);
      assertEquals(200, answer.statusCode(), answer.asString());
    }
  }

  private static String tomorrow() {
    return LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(1).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, '', SIGN",
    "SIGNED, SIGN, ACTIVATE TERMINATE",
    "ACTIVE, SIGN ACTIVATE, END TERMINATE",
    "ENDED, SIGN ACTIVATE END, EVALUATE",
    "EVALUATED, SIGN ACTIVATE END EVALUATE, ''",
    "TERMINATED, SIGN TERMINATE, ''"
  })
  void moves_on_only_as_its_state_allows(String state, String path, String allowed) {
    moveThrough(words(path));
    String tag =
        Api.coordinator()
            .get(convention.at(""))
            .then()
            .body("state", equalTo(state))
            .body("allowedMoves", equalTo(Arrays.asList(words(allowed))))
            .extract()
            .header("ETag");
    for (Move move : Move.values()) {
      if (!List.of(words(allowed)).contains(move.name())) {
        refused(move(move.name()), 409, "move-not-allowed")
            .body("allowedMoves", equalTo(Arrays.asList(words(allowed))))
            .body("detail", containsString(state));
      }
    }
    Api.coordinator().get(convention.at("")).then().header("ETag", equalTo(tag));
  }

  private static String[] words(String text) {
    return text.isEmpty() ? new String[0] : text.split(" ");
  }

  @Test
  void every_move_makes_a_version_of_the_framework_named_after_it() {
    moveThrough("SIGN", "ACTIVATE", "END", "EVALUATE");
    Api.coordinator()
        .get(convention.at("/framework/versions"))
        .then()
        .body("items.reason", contains("signed", "activated", "ended", "evaluated"));
    Api.coordinator()
        .get(convention.at("/framework"))
        .then()
        .body("convention.state", equalTo("EVALUATED"))
        .body("convention.endedOn", equalTo("2021-12-31"))
        .body("convention.evaluatedOn", equalTo("2022-06-30"));
    Api.coordinator()
        .get(convention.at(""))
        .then()
        .body("endedOn", equalTo("2021-12-31"))
        .body("evaluatedOn", equalTo("2022-06-30"))
        .body("terminatedOn", nullValue());
  }

  @ParameterizedTest
  @CsvSource({"SIGN", "SIGN ACTIVATE"})
  void says_when_and_why_it_was_terminated(String path) {
    moveThrough(words(path));
    terminate("2020-06-30")
        .then()
        .statusCode(200)
        .body("state", equalTo("TERMINATED"))
        .body("terminatedOn", equalTo("2020-06-30"))
        .body("terminationReason", equalTo("La ville se retire."));
    Api.coordinator()
        .get(convention.at("/framework"))
        .then()
        .body("reason", equalTo("terminated"))
        .body("convention.terminatedOn", equalTo("2020-06-30"))
        .body("convention.terminationReason", equalTo("La ville se retire."));
  }

  @Test
  void a_move_asked_for_twice_with_one_key_is_made_once() {
    moveThrough("SIGN", "ACTIVATE");
    String key = UUID.randomUUID().toString();
    for (boolean replayed : new boolean[] {false, true}) {
      Api.coordinator()
          .header("Idempotency-Key", key)
          .body(Map.of("endedOn", "2021-12-31"))
          .post(convention.at("/end"))
          .then()
          .statusCode(200)
          .header("Idempotent-Replayed", replayed ? equalTo("true") : nullValue());
    }
  }

  @Test
  void is_signed_on_a_plausible_day() {
    brokenRules(signedOn(tomorrow()), "/signedOn in-the-future", "/signedOn after-the-end");
    brokenRules(signedOn("2022-01-01"), "/signedOn after-the-end");
    brokenRules(signedOn("0218-01-22"), "/signedOn too-early");
    signedOn("2017-12-20").then().statusCode(200);
  }

  private Response signedOn(String day) {
    return post("/signature", Map.of("signedOn", day));
  }

  @Test
  void does_not_end_before_its_last_day_and_says_that_it_can_be_terminated() {
    moveThrough("SIGN", "ACTIVATE");
    refused(end("2021-12-30"), 422, "rule-broken")
        .body("errors.pointer", contains("/endedOn"))
        .body("errors.code", contains("before-the-end"))
        .body("errors[0].detail", containsString("TERMINATE"));
    brokenRules(end(tomorrow()), "/endedOn in-the-future");
    end("2022-02-01").then().statusCode(200).body("endedOn", equalTo("2022-02-01"));
  }

  @Test
  void is_evaluated_after_its_end() {
    moveThrough("SIGN", "ACTIVATE", "END");
    brokenRules(evaluate("2021-12-30"), "/evaluatedOn before-the-end");
    brokenRules(evaluate(tomorrow()), "/evaluatedOn in-the-future");
    evaluate("2021-12-31").then().statusCode(200);
  }

  @Test
  void is_terminated_inside_its_term_and_once_it_is_signed() {
    post("/signature", Map.of("signedOn", "2018-03-01")).then().statusCode(200);
    brokenRules(
        terminate("2018-01-21"),
        "/terminatedOn outside-the-term",
        "/terminatedOn before-the-signature");
    brokenRules(terminate("2018-02-28"), "/terminatedOn before-the-signature");
    brokenRules(terminate("2022-01-01"), "/terminatedOn outside-the-term");
    brokenRules(
        terminate(tomorrow()), "/terminatedOn in-the-future", "/terminatedOn outside-the-term");
    malformed(
        post("/termination", Map.of("terminatedOn", "2020-06-30", "reason", " ")),
        "/reason required");
  }

  @Test
  void takes_nothing_more_once_its_life_is_over() {
    moveThrough("SIGN", "TERMINATE");
    Api.coordinator().get(convention.at("/framework?asOf=2021-12-31")).then().statusCode(200);
    refused(
        Api.coordinator()
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(Map.of("code", "D-1", "type", "APPROVE_REPORT", "title", "Bilan", "reason", "Vu"))
            .post(convention.at("/decisions")),
        409,
        "convention-closed");
  }

  @Test
  void lets_only_a_coordinator_move_it_on() {
    moveThrough("SIGN", "ACTIVATE");
    for (String role : List.of(Role.ANALYST, Role.COMMITTEE, Role.ADMIN)) {
      refused(
          Api.as(role).body(Map.of("endedOn", "2021-12-31")).post(convention.at("/end")),
          403,
          "forbidden");
    }
  }
}
