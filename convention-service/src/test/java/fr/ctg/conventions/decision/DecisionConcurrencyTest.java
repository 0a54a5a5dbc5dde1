package fr.ctg.conventions.decision;

import static fr.ctg.conventions.DraftConvention.with;
import static fr.ctg.conventions.decision.Decisions.change;
import static fr.ctg.conventions.decision.Decisions.decision;
import static fr.ctg.conventions.decision.Decisions.target;
import static fr.ctg.conventions.indicator.Indicators.increasing;
import static fr.ctg.conventions.indicator.Indicators.reaching;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionConcurrencyTest {

  private DraftConvention convention;
  private Decisions decisions;

  @BeforeEach
  void sign_a_convention_with_the_target_250() {
    convention = new DraftConvention();
    convention.indicator(
        with(increasing("I1"), Map.of("targets", List.of(reaching("2021-12-31", 250)))));
    convention.sign();
    decisions = new Decisions(convention);
  }

  private void propose(String code, int value) {
    decisions
        .propose(
            decision(
                code,
                "ADAPT_TARGET",
                "2020-04-01",
                List.of(change("TARGET", "I1", null, target("2021-12-31", value)))))
        .then()
        .statusCode(201);
  }

  private static List<Response> together(List<Callable<Response>> calls)
      throws InterruptedException, ExecutionException {
    ExecutorService callers = Executors.newFixedThreadPool(calls.size());
    try {
      List<Response> responses = new ArrayList<>();
      for (Future<Response> each : callers.invokeAll(calls)) {
        responses.add(each.get());
      }
      return responses;
    } finally {
      callers.shutdown();
    }
  }

  @Test
  void a_hundred_adoptions_of_one_decision_at_once_have_one_effect()
      throws InterruptedException, ExecutionException {
    propose("D-1", 300);
    Callable<Response> adoption = () -> decisions.adopt("D-1", "2020-03-10");
    List<Response> responses = together(IntStream.range(0, 100).mapToObj(any -> adoption).toList());
    Map<Integer, Long> statuses =
        responses.stream().collect(groupingBy(Response::statusCode, counting()));
    assertEquals(1, statuses.get(200), statuses::toString);
    assertEquals(99, statuses.get(409), statuses::toString);
    Api.coordinator()
        .get(convention.at("/framework"))
        .then()
        .body("version", equalTo(2))
        .body("axes[0].objectives[0].indicators[0].targets", hasSize(2));
  }

  @Test
  void of_two_decisions_on_one_target_adopted_at_once_one_is_refused_with_the_difference()
      throws InterruptedException, ExecutionException {
    propose("D-1", 300);
    propose("D-2", 280);
    List<Response> responses =
        together(
            List.of(
                () -> decisions.adopt("D-1", "2020-03-10"),
                () -> decisions.adopt("D-2", "2020-03-10")));
    responses.stream().filter(one -> one.statusCode() == 200).findAny().orElseThrow();
    Response refused =
        responses.stream().filter(one -> one.statusCode() == 409).findAny().orElseThrow();
    refused.then().body("code", equalTo("changed-meanwhile")).body("errors", hasSize(1));
    Api.coordinator().get(convention.at("/framework")).then().body("version", equalTo(2));
  }
}
