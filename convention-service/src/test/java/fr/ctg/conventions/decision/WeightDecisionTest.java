package fr.ctg.conventions.decision;

import static fr.ctg.conventions.Refusals.brokenRules;
import static fr.ctg.conventions.decision.Decisions.change;
import static fr.ctg.conventions.decision.Decisions.decision;
import static fr.ctg.conventions.indicator.Indicators.increasing;
import static org.hamcrest.Matchers.equalTo;

import fr.ctg.conventions.DraftConvention;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is averaged together either has weights or has none, on every day of the convention. */
@QuarkusTest
class WeightDecisionTest {

  private DraftConvention convention;
  private Decisions decisions;

  @BeforeEach
  void sign_a_convention_without_weights() {
    convention = new DraftConvention();
    convention.objective("O2", Map.of());
    for (String code : List.of("I1", "I2", "I3")) {
      convention.indicator(increasing(code));
    }
    convention.sign();
    convention.activate();
    decisions = new Decisions(convention);
  }

  private static Map<String, Object> weigh(String code, String from, String... indicators) {
    List<?> changes =
        List.of(indicators).stream()
            .map(indicator -> change("INDICATOR", indicator, null, Map.of("weight", 2)))
            .toList();
    return decision(code, "CHANGE_INDICATOR", from, changes);
  }

  private static Map<String, Object> close(String code, String from, String indicator) {
    return decision(
        code,
        "CHANGE_INDICATOR",
        from,
        List.of(change("INDICATOR", indicator, null, Map.of("status", "CLOSED"))));
  }

  @Test
  void refuses_weights_from_a_day_on_which_an_indicator_without_one_is_not_closed_yet() {
    decisions.decide(close("D-1", "2021-06-01", "I3"), "2020-01-01");
    Response refused = decisions.propose(weigh("D-2", "2020-09-01", "I1", "I2"));
    brokenRules(refused, "/changes weights-incomplete");
    refused
        .then()
        .body(
            "errors[0].detail",
            equalTo(
                "On 2020-09-01 these have a weight: I1, I2; these have none: I3. Give all of them a"
                    + " weight, or none, from the same day on."));
    decisions.decide(weigh("D-2", "2021-06-01", "I1", "I2"), "2020-01-01");
  }

  @Test
  void refuses_to_reopen_an_indicator_without_a_weight_among_those_that_have_one() {
    decisions.decide(close("D-1", "2020-06-01", "I3"), "2020-01-01");
    decisions.decide(weigh("D-2", "2020-09-01", "I1", "I2"), "2020-01-01");
    Map<String, Object> reopened =
        decision(
            "D-3",
            "CHANGE_INDICATOR",
            "2021-01-01",
            List.of(change("INDICATOR", "I3", null, Map.of("status", "OPEN"))));
    brokenRules(decisions.propose(reopened), "/changes weights-incomplete");
  }

  @Test
  void refuses_a_weight_from_a_day_on_which_an_objective_without_one_is_not_closed_yet() {
    decisions.decide(
        decision(
            "D-1",
            "CLOSE_OBJECTIVE",
            "2021-06-01",
            List.of(change("OBJECTIVE", "O2", null, Map.of("status", "CLOSED")))),
        "2020-01-01");
    Map<String, Object> weight = Map.of("weight", 3);
    brokenRules(
        decisions.propose(
            decision(
                "D-2",
                "REWORD_OBJECTIVE",
                "2020-09-01",
                List.of(change("OBJECTIVE", "O1", null, weight)))),
        "/changes weights-incomplete");
    decisions.decide(
        decision(
            "D-2",
            "REWORD_OBJECTIVE",
            "2021-06-01",
            List.of(change("OBJECTIVE", "O1", null, weight))),
        "2020-01-01");
  }

  @Test
  void weights_may_be_given_to_all_from_one_day_on() {
    decisions.decide(weigh("D-1", "2020-09-01", "I1", "I2", "I3"), "2020-01-01");
    decisions.decide(close("D-2", "2021-06-01", "I3"), "2020-01-01");
  }
}
