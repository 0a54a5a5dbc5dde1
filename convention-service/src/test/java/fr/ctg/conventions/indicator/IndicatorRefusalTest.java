package fr.ctg.conventions.indicator;

import static fr.ctg.conventions.DraftConvention.with;
import static fr.ctg.conventions.indicator.Indicators.increasing;
import static fr.ctg.conventions.indicator.Indicators.reaching;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of an indicator broken once, over HTTP: the only fault is the one that was made. */
@QuarkusTest
class IndicatorRefusalTest {

  private DraftConvention draft;

  @BeforeEach
  void start_a_draft() {
    draft = new DraftConvention();
  }

  static Stream<Arguments> broken_rules() {
    return Stream.of(
        broken("/factor", "only-for-a-ratio", "factor", 100),
        broken("/minimum", "only-for-a-score", "minimum", 1),
        broken("/minimum", "required-for-a-score", scored("minimum", null)),
        broken("/maximum", "bounds-crossed", scored("minimum", 5, "maximum", 5)),
        broken("/baselines/0/value", "outside-the-scale", scored("baselines", baselineOf(0))),
        broken("/targets/0/points/0/value", "outside-the-scale", scored("targets", aim(6))),
        broken("/overTime", "never-adds-up", scored("overTime", "SUM")),
        broken("/overTerritories", "never-adds-up", scored("overTerritories", "SUM")),
        broken("/overTime", "never-adds-up", distinct("overTime", "SUM")),
        broken("/overTerritories", "never-adds-up", distinct("overTerritories", "SUM")),
        broken("/overTime", "qualitative-never-aggregates", qualitative("overTime", "LAST")),
        broken(
            "/overTerritories",
            "qualitative-never-aggregates",
            qualitative("overTerritories", "SUM")),
        broken("/direction", "never-scored", qualitative("direction", "INCREASE")),
        broken("/targets", "never-scored", qualitative("targets", aim(260))),
        broken("/baselines", "no-figures", qualitative("baselines", baselineOf(200))),
        broken("/targets", "never-scored", "nature", "CONTEXT"),
        broken("/weight", "never-scored", "nature", "CONTEXT", "targets", null, "weight", 1),
        broken("/direction", "required", "direction", null),
        broken("/yearToDate", "year-to-date-needs-a-sum", "yearToDate", true, "overTime", "LAST"),
        broken("/yearToDate", "year-to-date-needs-a-sum", ratio("yearToDate", true)),
        broken(
            "/resetYear", "reset-inside-a-period", "yearToDate", true, "frequency", "SCHOOL_YEAR"),
        broken(
            "/targetKind", "cumulated-needs-a-sum", "targetKind", "CUMULATED", "overTime", "MAX"),
        broken("/appliesFrom", "outside-the-term", "appliesFrom", "2018-01-21"),
        broken("/appliesFrom", "outside-the-term", "appliesFrom", "2022-01-01", "targets", null),
        broken("/objective", "unknown-objective", "objective", "NONE"),
        broken("/action", "unknown-action", "action", "NONE"),
        broken("/responsiblePartners/0", "unknown-partner", "responsiblePartners", List.of("NONE")),
        broken(
            "/dimensions/0/categories/1",
            "reserved-category",
            "dimensions",
            List.of(dimension("F", "_T"))),
        broken(
            "/dimensions/0/categories/1", "duplicate", "dimensions", List.of(dimension("F", "F"))),
        broken(
            "/dimensions/1/code",
            "duplicate",
            "dimensions",
            List.of(dimension("F", "M"), dimension("F", "M"))),
        broken("/baselines/0/value", "negative-count", "baselines", baselineOf(-1)),
        broken("/baselines/0/on", "day-or-period", "baselines", List.of(Map.of("value", 1))),
        broken(
            "/baselines/0/on",
            "day-or-period",
            "baselines",
            List.of(Map.of("on", "2017-12-31", "period", "2017", "value", 1))),
        broken(
            "/baselines/0/period",
            "not-a-period",
            "baselines",
            List.of(Map.of("period", "2017-Q5", "value", 1))),
        broken(
            "/baselines/0/on",
            "out-of-range",
            "baselines",
            List.of(Map.of("on", "0218-12-31", "value", 1))),
        broken(
            "/baselines/1/appliesFrom",
            "duplicate",
            "baselines",
            List.of(
                Map.of("on", "2016-12-31", "value", 190),
                Map.of("on", "2017-12-31", "value", 200))),
        broken(
            "/targets/0/appliesFrom",
            "outside-the-term",
            "targets",
            List.of(with(reaching("2021-12-31", 260), Map.of("appliesFrom", "2018-01-01")))),
        broken(
            "/targets/1/appliesFrom",
            "duplicate",
            "targets",
            List.of(reaching("2021-12-31", 260), reaching("2021-12-31", 270))),
        broken("/targets/0/points", "required", "targets", List.of(Map.of("decision", "D-1"))),
        broken(
            "/targets/0/low",
            "only-for-bounds",
            "targets",
            List.of(with(reaching("2021-12-31", 260), Map.of("low", 1)))),
        broken(
            "/targets/0/tolerance",
            "only-for-bounds",
            "targets",
            List.of(with(reaching("2021-12-31", 260), Map.of("tolerance", 1)))),
        broken(
            "/targets/0/points/0/on",
            "not-in-order",
            "targets",
            List.of(reaching("2018-01-22", 260))),
        broken(
            "/targets/0/points/1/on",
            "not-in-order",
            "targets",
            List.of(points("2020-12-31", 230, "2020-12-31", 260))),
        broken(
            "/targets/0/points/0/on",
            "outside-the-term",
            "targets",
            List.of(reaching("2022-01-01", 260))),
        broken(
            "/targets/0/points/1/value",
            "against-the-direction",
            "targets",
            List.of(points("2019-12-31", 230, "2021-12-31", 199))),
        broken("/targets/0/points/0/value", "against-the-direction", "direction", "DECREASE"),
        broken(
            "/targets/0/points",
            "only-for-a-way",
            bounded("MAINTAIN", with(reaching("2021-12-31", 260), Map.of("high", 10)))),
        broken("/targets/0/low", "required", bounded("MAINTAIN", Map.of("tolerance", 1))),
        broken("/targets/0/high", "required", bounded("RANGE", Map.of("low", 1))),
        broken("/targets/0/high", "bounds-crossed", bounded("RANGE", Map.of("low", 2, "high", 1))));
  }

  @ParameterizedTest(name = "{1} at {0}")
  @MethodSource("broken_rules")
  void a_broken_rule_is_named_with_its_pointer(
      String pointer, String code, Map<String, Object> differences) {
    refused(with(increasing("I1"), differences))
        .statusCode(422)
        .body("code", equalTo("rule-broken"))
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code))
        .body("errors[0].detail", not(blankOrNullString()));
  }

  @Test
  void an_action_has_to_serve_the_objective() {
    draft.objective("O2", Map.of());
    draft.action("FA-2", "O2");
    refused(with(increasing("I1"), Map.of("action", "FA-2")))
        .statusCode(422)
        .body("errors.pointer", contains("/action"))
        .body("errors.code", contains("not-of-this-objective"));
  }

  @Test
  void a_partner_owes_an_indicator_once() {
    String caf = draft.code("CAF");
    refused(with(increasing("I1"), Map.of("responsiblePartners", List.of(caf, caf))))
        .statusCode(422)
        .body("errors.pointer", contains("/responsiblePartners/1"))
        .body("errors.code", contains("duplicate"));
  }

  @Test
  void a_target_is_compared_with_the_baseline_that_is_in_force_beside_it() {
    List<Map<String, Object>> baselines =
        List.of(
            Map.of("on", "2017-12-31", "value", 200),
            Map.of("appliesFrom", "2020-01-01", "on", "2019-12-31", "value", 270));
    refused(with(increasing("I1"), Map.of("baselines", baselines)))
        .statusCode(422)
        .body("errors.code", contains("against-the-direction"));
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    refused(
            with(
                increasing("I1"),
                Map.of(
                    "objective",
                    "NONE",
                    "responsiblePartners",
                    List.of("NOBODY"),
                    "factor",
                    2,
                    "appliesFrom",
                    "2030-01-01",
                    "targets",
                    List.of(reaching("2021-12-31", 100)))))
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/objective",
                "/responsiblePartners/0",
                "/factor",
                "/appliesFrom",
                "/targets/0/points/0/on",
                "/targets/0/points/0/value"));
  }

  @Test
  void a_wrong_shape_is_malformed() {
    refused(
            with(
                increasing("two words"),
                Map.of("decimals", 7, "dueDays", 367, "weight", 0, "measure", "SOMETHING")))
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder("/code", "/decimals", "/dueDays", "/weight", "/measure"));
    refused(with(increasing("I1"), Map.of("dimensions", List.of(dimension("F", "M", "x y")))))
        .statusCode(400)
        .body("errors.pointer", contains("/dimensions/0/categories/2"));
    refused(with(increasing("I1"), Map.of("baselines", baselineOf("1e16")))).statusCode(400);
  }

  private ValidatableResponse refused(Map<String, Object> indicator) {
    return Api.coordinator().body(indicator).post(draft.at("/indicators")).then();
  }

  private static Arguments broken(String pointer, String code, Object... differences) {
    return Arguments.of(
        pointer, code, differences.length == 1 ? differences[0] : entries(differences));
  }

  private static Map<String, Object> entries(Object... namesAndValues) {
    Map<String, Object> entries = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      entries.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return entries;
  }

  private static Map<String, Object> changed(Map<String, Object> usual, Object... namesAndValues) {
    Map<String, Object> changed = new HashMap<>(usual);
    changed.putAll(entries(namesAndValues));
    return changed;
  }

  private static Map<String, Object> scored(Object... differences) {
    return changed(
        Map.of(
            "measure",
            "SCORE",
            "minimum",
            1,
            "maximum",
            5,
            "overTime",
            "LAST",
            "overTerritories",
            "AVERAGE",
            "baselines",
            baselineOf(2),
            "targets",
            aim(4)),
        differences);
  }

  private static Map<String, Object> distinct(Object... differences) {
    return changed(
        Map.of("measure", "DISTINCT_COUNT", "overTime", "LAST", "overTerritories", "NONE"),
        differences);
  }

  private static Map<String, Object> ratio(Object... differences) {
    return changed(Map.of("measure", "RATIO"), differences);
  }

  private static Map<String, Object> qualitative(Object... differences) {
    Map<String, Object> usual = new HashMap<>();
    usual.put("measure", "QUALITATIVE");
    usual.put("overTime", "NONE");
    usual.put("overTerritories", "NONE");
    usual.put("direction", null);
    usual.put("baselines", null);
    usual.put("targets", null);
    return changed(usual, differences);
  }

  private static Map<String, Object> bounded(String direction, Map<String, Object> target) {
    return Map.of("direction", direction, "targets", List.of(target));
  }

  private static List<Map<String, Object>> baselineOf(Object value) {
    return List.of(Map.of("on", "2017-12-31", "value", value));
  }

  private static List<Map<String, Object>> aim(Object value) {
    return List.of(reaching("2021-12-31", value));
  }

  private static Map<String, Object> points(String on, int value, String then, int after) {
    return Map.of(
        "points", List.of(Map.of("on", on, "value", value), Map.of("on", then, "value", after)));
  }

  private static Map<String, Object> dimension(String... categories) {
    return Map.of("code", "SEX", "partition", true, "categories", List.of(categories));
  }
}
