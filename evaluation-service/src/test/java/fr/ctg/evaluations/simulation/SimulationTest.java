package fr.ctg.evaluations.simulation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.evaluations.framework.Revisions;
import fr.ctg.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SimulationTest {

  private static final String PLACES = "indicators.find{it.code=='PLACES'}.";
  private static final String EMP = "axes.find{it.code=='EMP'}.";

  @Inject Revisions revisions;
  @Inject Sql sql;

  /** An axis at 40.00 %, 224 places on the way from 200 to 260, and another one at 80.00 %. */
  private static AConvention twoAxes() {
    AConvention convention =
        AConvention.withoutIndicators()
            .weighing("1")
            .indicator("PLACES", aiming("200", "260"))
            .axis("EMP", "1", "VISITES", aiming("0", "100"))
            .publish();
    measured(convention, "PLACES;2019;224", "VISITES;2019;80");
    return convention;
  }

  private static Map<String, Object> aiming(String baseline, String target) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("measure", "COUNT");
    fields.put("nature", "OUTPUT");
    fields.put("direction", "INCREASE");
    fields.put("overTime", "LAST");
    fields.put("baselines", List.of(Map.of("on", "2017-12-31", "value", baseline)));
    fields.put(
        "targets",
        List.of(
            Map.of(
                "appliesFrom",
                "2018-01-22",
                "points",
                List.of(Map.of("on", "2021-12-31", "value", target)))));
    return fields;
  }

  private static void measured(AConvention convention, String... lines) {
    As.once(As.partner("ASSO-LAEP"))
        .header("Content-Type", "text/csv")
        .body("indicator;period;value\n" + String.join("\n", lines))
        .post(convention.at("imports"))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse simulated(AConvention convention, String supposed) {
    return As.role("committee")
        .contentType(ContentType.JSON)
        .body("{\"asOf\": \"2019-12-31\", " + supposed + "}")
        .post(convention.at("simulations"))
        .then();
  }

  @Test
  void were_the_target_230_the_224_places_would_be_80_percent_and_on_track() {
    simulated(twoAxes(), "\"targets\": [{\"indicator\": \"PLACES\", \"value\": \"230\"}]")
        .statusCode(200)
        .body(PLACES + "present.raw", equalTo("40.00"))
        .body(PLACES + "present.pace", equalTo("0.813"))
        .body(PLACES + "present.status", equalTo("AT_RISK"))
        .body(PLACES + "present.target.points[0].value", equalTo("260"))
        .body(PLACES + "simulated.raw", equalTo("80.00"))
        .body(PLACES + "simulated.expected", equalTo("214.76"))
        .body(PLACES + "simulated.pace", equalTo("1.626"))
        .body(PLACES + "simulated.status", equalTo("ON_TRACK"))
        .body(PLACES + "simulated.target.points[0].on", equalTo("2021-12-31"))
        .body(PLACES + "changed", contains("TARGET", "ACHIEVEMENT", "PACE", "STATUS"))
        .body("objectives.find{it.code=='O1'}.simulated.bounded", equalTo("80.00"))
        .body("objectives.find{it.code=='O1'}.parent", equalTo("PAR"))
        .body("convention.present.bounded", equalTo("60.00"))
        .body("convention.simulated.bounded", equalTo("80.00"))
        .body(EMP + "changed", empty());
  }

  @Test
  void a_whole_trajectory_can_be_supposed() {
    simulated(
            twoAxes(),
            """
            "targets": [{"indicator": "PLACES", "points": [
              {"on": "2019-12-31", "value": 224}, {"on": "2021-12-31", "value": 260}]}]
            """)
        .statusCode(200)
        .body(PLACES + "simulated.raw", equalTo("40.00"))
        .body(PLACES + "simulated.expected", equalTo("224.00"))
        .body(PLACES + "simulated.pace", equalTo("1.000"))
        .body(PLACES + "changed", contains("TARGET", "PACE", "STATUS"));
  }

  @Test
  void did_employment_count_three_times_the_convention_would_be_at_70() {
    simulated(
            twoAxes(), "\"weights\": [{\"level\": \"AXIS\", \"code\": \"EMP\", \"weight\": \"3\"}]")
        .statusCode(200)
        .body("convention.present.bounded", equalTo("60.00"))
        .body("convention.simulated.bounded", equalTo("70.00"))
        .body(EMP + "present.weight", equalTo("1"))
        .body(EMP + "simulated.weight", equalTo("3"))
        .body(EMP + "changed", contains("WEIGHT"));
  }

  @Test
  void were_the_threshold_0_800_a_pace_of_0_813_would_be_on_track() {
    simulated(twoAxes(), "\"thresholds\": {\"onTrackFrom\": \"0.800\"}")
        .statusCode(200)
        .body("presentThresholds.onTrackFrom", equalTo("0.90"))
        .body("simulatedThresholds.onTrackFrom", equalTo("0.800"))
        .body("simulatedThresholds.atRiskFrom", equalTo("0.60"))
        .body(PLACES + "simulated.pace", equalTo("0.813"))
        .body(PLACES + "simulated.status", equalTo("ON_TRACK"))
        .body(PLACES + "changed", contains("STATUS"));
  }

  @Test
  void bounds_can_be_supposed_where_bounds_were_agreed() {
    AConvention convention =
        AConvention.withoutIndicators()
            .indicator(
                "TAUX",
                Map.of(
                    "measure", "COUNT",
                    "direction", "RANGE",
                    "overTime", "LAST",
                    "targets", List.of(Map.of("low", "10", "high", "20", "tolerance", "10"))))
            .publish();
    measured(convention, "TAUX;2019;25");

    simulated(
            convention,
            "\"targets\": [{\"indicator\": \"TAUX\", \"low\": \"10\", \"high\": \"30\"}]")
        .statusCode(200)
        .body("indicators[0].present.raw", equalTo("50.00"))
        .body("indicators[0].present.status", equalTo("AT_RISK"))
        .body("indicators[0].simulated.raw", equalTo("100.00"))
        .body("indicators[0].simulated.status", equalTo("ON_TRACK"));
  }

  @Test
  void the_present_side_is_the_evaluation_and_nothing_is_saved() {
    AConvention convention = twoAxes();
    String before = evaluation(convention);
    long revision = revisions.last(convention.id()).number();
    long audited = audited(convention);

    String bounded =
        simulated(convention, "\"targets\": [{\"indicator\": \"PLACES\", \"value\": \"400\"}]")
            .statusCode(200)
            .extract()
            .path("convention.present.bounded");

    String after = evaluation(convention);
    assertEquals(before, after);
    assertEquals("60.00", bounded);
    assertEquals(revision, revisions.last(convention.id()).number());
    assertEquals(audited, audited(convention));
  }

  private static String evaluation(AConvention convention) {
    return As.analyst()
        .queryParam("asOf", "2019-12-31")
        .get(convention.at("evaluation"))
        .then()
        .statusCode(200)
        .body("convention.bounded", equalTo("60.00"))
        .extract()
        .asString();
  }

  private long audited(AConvention convention) {
    return sql.first(
            "select count(*) as entries from audit_entry where convention_id = ?",
            row -> row.getLong("entries"),
            convention.id())
        .orElseThrow();
  }

  @Test
  void all_that_cannot_be_supposed_is_told_at_once() {
    simulated(
            twoAxes(),
            """
            "targets": [
              {"indicator": "PLACE", "value": 1},
              {"indicator": "PLACES", "value": "150"},
              {"indicator": "VISITES", "low": 1, "appliesFrom": "2020-01-01"},
              {"indicator": "VISITES", "points": [
                {"on": "2020-12-31", "value": 50}, {"on": "2020-12-31", "value": 60},
                {"on": "2022-01-01", "value": 70}]}],
            "weights": [
              {"level": "AXIS", "code": "NOWHERE", "weight": 1},
              {"level": "OBJECTIVE", "code": "O9", "weight": 1},
              {"level": "INDICATOR", "code": "PLACE", "weight": 1},
              {"level": "AXIS", "code": "EMP", "weight": 2},
              {"level": "AXIS", "code": "EMP", "weight": 3}],
            "thresholds": {"atRiskFrom": "0.950"}
            """)
        .statusCode(422)
        .body(
            "errors.collect{it.pointer + ' ' + it.code}",
            containsInAnyOrder(
                "/targets/0/indicator unknown-indicator",
                "/targets/1/value against-the-direction",
                "/targets/2/appliesFrom not-in-force-yet",
                "/targets/2/low only-for-bounds",
                "/targets/2/value required",
                "/targets/3/indicator duplicate",
                "/targets/3/points/1/on not-in-order",
                "/targets/3/points/2/on outside-the-term",
                "/weights/0/code unknown-axis",
                "/weights/1/code unknown-objective",
                "/weights/2/code unknown-indicator",
                "/weights/4/code duplicate",
                "/thresholds/atRiskFrom thresholds-crossed"));
    simulated(twoAxes(), "\"targets\": []")
        .statusCode(422)
        .body("errors[0].code", equalTo("nothing-supposed"));
  }

  @Test
  void what_has_no_weights_needs_one_for_each() {
    AConvention convention =
        AConvention.withoutIndicators()
            .indicator("PLACES", aiming("200", "260"))
            .indicator("VISITES", aiming("0", "100"))
            .publish();
    measured(convention, "PLACES;2019;224", "VISITES;2019;80");

    simulated(
            convention,
            "\"weights\": [{\"level\": \"INDICATOR\", \"code\": \"PLACES\", \"weight\": 3}]")
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/weights/0/weight"))
        .body("errors[0].code", equalTo("weights-incomplete"))
        .body("errors[0].detail", containsString("state those of VISITES too"));
    simulated(
            convention,
            """
            "weights": [{"level": "INDICATOR", "code": "PLACES", "weight": 3},
              {"level": "INDICATOR", "code": "VISITES", "weight": 1}]
            """)
        .statusCode(200)
        .body("convention.present.bounded", equalTo("60.00"))
        .body("convention.simulated.bounded", equalTo("50.00"));
  }

  @Test
  void what_is_only_followed_has_nothing_to_simulate() {
    AConvention convention =
        AConvention.withoutIndicators()
            .indicator("POPULATION", Map.of("measure", "COUNT", "nature", "CONTEXT"))
            .publish();

    simulated(convention, "\"targets\": [{\"indicator\": \"POPULATION\", \"value\": 1}]")
        .statusCode(422)
        .body("errors[0].code", equalTo("not-scored"));
  }

  @Test
  void only_those_who_prepare_and_take_decisions_simulate() {
    AConvention convention = twoAxes();
    String body = "{\"thresholds\": {\"onTrackFrom\": \"0.800\"}}";
    for (var somebody : List.of(As.coordinator(), As.analyst())) {
      somebody
          .contentType(ContentType.JSON)
          .body(body)
          .post(convention.at("simulations"))
          .then()
          .statusCode(200);
    }
    for (var nobody : List.of(As.partner("CAF-41"), As.role("service"), As.role("admin"))) {
      nobody
          .contentType(ContentType.JSON)
          .body(body)
          .post(convention.at("simulations"))
          .then()
          .statusCode(403);
    }
  }
}
