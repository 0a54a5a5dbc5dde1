package fr.ctg.evaluations.evaluation;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Scores are computed once; whatever is written, and however, the next evaluation knows it. */
@QuarkusTest
class KeptScoresTest {

  private static AConvention withTwoIndicators() {
    Map<String, Object> followed =
        Map.of("measure", "COUNT", "nature", "CONTEXT", "overTime", "LAST");
    return AConvention.unpublished()
        .indicator("ALPHA", followed)
        .indicator("BETA", followed)
        .publish();
  }

  private static Response imported(
      AConvention convention, Map<String, String> parameters, String... lines) {
    Response answer =
        As.once(As.partner("ASSO-LAEP"))
            .contentType("text/csv")
            .queryParams(parameters)
            .body("indicator;period;value\n" + String.join("\n", lines))
            .post(convention.at("imports"));
    answer.then().statusCode(200);
    return answer;
  }

  private static RequestSpecification json(String body) {
    return As.partner("ASSO-LAEP").contentType("application/json").body(body);
  }

  private static ValidatableResponse evaluated(
      AConvention convention, String alpha, String beta, int used) {
    return As.analyst()
        .queryParam("asOf", "2020-12-31")
        .get(convention.at("evaluation"))
        .then()
        .statusCode(200)
        .body(actual("ALPHA"), equalTo(alpha))
        .body(actual("BETA"), equalTo(beta))
        .body("measurementsUsed", equalTo(used));
  }

  private static String actual(String indicator) {
    return "axes[0].objectives[0].indicators.find{it.code=='%s'}.actual?.value"
        .formatted(indicator);
  }

  @Test
  void every_way_to_write_is_seen_by_the_next_evaluation() {
    AConvention convention = withTwoIndicators();
    imported(convention, Map.of(), "ALPHA;2019;1", "BETA;2019;1");
    evaluated(convention, "1", "1", 2);

    Response single =
        json("{\"indicator\": \"ALPHA\", \"period\": \"2020\", \"value\": 2}")
            .post(convention.at("measurements"));
    single.then().statusCode(201);
    evaluated(convention, "2", "1", 2);

    String address = convention.at("measurements/" + single.path("id"));
    Response corrected =
        json("{\"value\": 3}").header("If-Match", single.header("ETag")).put(address);
    corrected.then().statusCode(200);
    evaluated(convention, "3", "1", 2);

    As.partner("ASSO-LAEP")
        .header("If-Match", corrected.header("ETag"))
        .delete(address)
        .then()
        .statusCode(204);
    evaluated(convention, "1", "1", 2);

    json("{\"indicator\": \"ALPHA\", \"period\": \"2020\", \"value\": 4}")
        .post(convention.at("measurements"))
        .then()
        .statusCode(201);
    evaluated(convention, "4", "1", 2);

    Response changed = imported(convention, Map.of(), "ALPHA;2020;5", "BETA;2020;5");
    evaluated(convention, "5", "5", 2);

    json("{\"reason\": \"Mauvais fichier\"}")
        .header("Idempotency-Key", "undo-" + convention.id())
        .post(convention.at("imports/" + changed.path("id") + "/reversal"))
        .then()
        .statusCode(201);
    evaluated(convention, "4", "1", 2);

    imported(
        convention,
        Map.of(
            "strategy",
            "REPLACE",
            "replaceIndicator",
            "ALPHA",
            "replaceFrom",
            "2019",
            "replaceTo",
            "2020"),
        "ALPHA;2019;7");
    evaluated(convention, "7", "1", 2);
  }

  @Test
  void more_indicators_than_are_read_at_a_time_are_all_there() {
    AConvention convention = AConvention.unpublished();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      convention.indicator(
          "MANY_" + i, Map.of("measure", "COUNT", "nature", "CONTEXT", "overTime", "LAST"));
      lines.add("MANY_%d;2019;%d".formatted(i, 1_000 + i));
      lines.add("MANY_%d;2018;%d".formatted(i, i));
    }
    convention.indicator("LATER", Map.of("measure", "COUNT", "appliesFrom", "2021-01-01"));
    convention.publish();
    imported(convention, Map.of(), lines.toArray(String[]::new));
    ValidatableResponse evaluated =
        As.analyst().queryParam("asOf", "2020-12-31").get(convention.at("evaluation")).then();
    for (int i = 0; i < 60; i++) {
      evaluated.body(actual("MANY_" + i), equalTo(String.valueOf(1_000 + i)));
    }
    evaluated.body("measurementsUsed", equalTo(60)).body("measurementsLeftOut", equalTo(60));
  }

  @Test
  void what_was_known_then_is_answered_as_then() {
    AConvention convention = withTwoIndicators();
    imported(convention, Map.of(), "ALPHA;2019;1", "BETA;2019;1");
    Response before = evaluated(convention, "1", "1", 2).extract().response();
    imported(convention, Map.of(), "ALPHA;2019;9");
    evaluated(convention, "9", "1", 2);
    String then =
        As.analyst()
            .queryParam("asOf", "2020-12-31")
            .queryParam("knownAt", before.<String>path("knownAt"))
            .get(convention.at("evaluation"))
            .asString();
    assertEquals(before.asString(), then);
  }

  @Test
  void another_agreed_version_gives_another_score() {
    AConvention convention =
        AConvention.unpublished()
            .indicator(
                "PLACES",
                Map.of(
                    "measure", "COUNT",
                    "nature", "OUTPUT",
                    "direction", "INCREASE",
                    "overTime", "LAST",
                    "baselines", List.of(Map.of("on", "2017-12-31", "value", "200")),
                    "targets",
                        List.of(
                            Map.of("points", List.of(Map.of("on", "2021-12-31", "value", "260"))))))
            .publish();
    imported(convention, Map.of(), "PLACES;2019;224");
    String status = "axes[0].objectives[0].indicators.find{it.code=='PLACES'}.status";
    RequestSpecification asked = As.analyst().queryParam("asOf", "2019-12-31");
    asked.get(convention.at("evaluation")).then().body(status, equalTo("AT_RISK"));
    convention.with("onTrackFrom", "0.80").publish();
    asked.get(convention.at("evaluation")).then().body(status, equalTo("ON_TRACK"));
  }
}
