package fr.ctg.evaluations.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was agreed is told as it was said then, and as it was written. */
class SaidThenTest {

  private static final LocalDate BEFORE = LocalDate.parse("2019-12-31");
  private static final LocalDate AFTER = LocalDate.parse("2020-07-01");

  @Test
  void what_an_amendment_leaves_alone_keeps_its_zeros() {
    Framework framework =
        FrameworkDocument.read(
            """
            {"convention": {"id": "00000000-0000-0000-0000-000000000001", "reference": "CTG",
              "state": "ACTIVE", "effectiveFrom": "2018-01-22", "effectiveTo": "2022-12-31",
              "onTrackFrom": "0.90", "versions": [
                {"number": 1, "appliesFrom": "2018-01-22",
                 "content": {"effectiveTo": "2021-12-31", "perimeter": []}},
                {"number": 2, "appliesFrom": "2020-07-01"}]},
             "version": 2, "axes": []}
            """);

    assertEquals("0.90", framework.on(BEFORE).convention().onTrackFrom().toString());
    assertEquals("2021-12-31", framework.on(BEFORE).convention().effectiveTo().toString());
    assertEquals("2022-12-31", framework.on(AFTER).convention().effectiveTo().toString());
  }

  @Test
  void how_far_an_action_has_got_outlives_another_title_of_it() {
    Framework framework = acting("IN_PROGRESS", "{\"title\": \"Ouvrir\"}");

    assertEquals("Ouvrir", action(framework, BEFORE).title());
    assertEquals("IN_PROGRESS", action(framework, BEFORE).status());
  }

  @Test
  void an_action_was_not_stopped_before_a_decision_stopped_it() {
    Framework framework = acting("ABANDONED", "{\"title\": \"Ouvrir\"}");

    assertNull(action(framework, BEFORE).status());
    assertEquals("ABANDONED", action(framework, AFTER).status());
  }

  @Test
  void an_action_that_was_paused_then_was_paused() {
    Framework framework = acting("IN_PROGRESS", "{\"title\": \"Ouvrir\", \"status\": \"PAUSED\"}");

    assertEquals("PAUSED", action(framework, BEFORE).status());
    assertEquals("IN_PROGRESS", action(framework, AFTER).status());
  }

  @Test
  void an_action_that_was_resumed_had_not_been_stopped_before_it_was() {
    String before = "{\"title\": \"Ouvrir\"}";
    String paused = "{\"title\": \"Ouvrir\", \"status\": \"PAUSED\"}";
    Framework stopped = acting("PAUSED", before);
    Framework resumed =
        acting(
            "IN_PROGRESS",
            before + "}, {\"number\": 2, \"appliesFrom\": \"2020-01-01\", \"content\": " + paused);

    assertNull(action(stopped, BEFORE).status());
    assertNull(action(resumed, BEFORE).status());
    assertEquals("PAUSED", action(resumed, AFTER.minusDays(1)).status());
  }

  private static Action action(Framework framework, LocalDate day) {
    return framework.on(day).objectives().get(0).actions().get(0);
  }

  private static Framework acting(String status, String before) {
    return FrameworkDocument.read(
        """
        {"convention": {"id": "00000000-0000-0000-0000-000000000001", "reference": "CTG",
          "state": "ACTIVE", "effectiveFrom": "2018-01-22", "effectiveTo": "2021-12-31"},
         "version": 2,
         "axes": [{"code": "PAR", "objectives": [
           {"code": "PAR-1", "kind": "STRATEGIC", "actions": [
             {"number": "1.1", "title": "Ouvrir mieux", "status": "%s", "versions": [
               {"number": 1, "appliesFrom": "2018-01-22", "content": %s},
               {"number": 3, "appliesFrom": "2020-07-01"}]}]}]}]}
        """
            .formatted(status, before));
  }
}
