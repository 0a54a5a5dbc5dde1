package fr.ctg.evaluations.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One level of an evaluation, and some of its territories and people. */
@QuarkusTest
class LevelTest {

  private static final String PLACES = "axes[0].objectives[0].indicators.find{it.code=='PLACES'}";

  private static AConvention places() {
    return AConvention.withoutIndicators()
        .below("COMMUNE", "41018", "IRIS", "410180105")
        .below("COMMUNE", "41018", "QPV", "QP041001")
        .indicator(
            "PLACES",
            Map.ofEntries(
                Map.entry("measure", "COUNT"),
                Map.entry("nature", "OUTPUT"),
                Map.entry("direction", "INCREASE"),
                Map.entry("overTime", "LAST"),
                Map.entry("action", "2.1"),
                Map.entry("baselines", List.of(Map.of("on", "2017-12-31", "value", "200"))),
                Map.entry(
                    "targets",
                    List.of(Map.of("points", List.of(Map.of("on", "2021-12-31", "value", "260"))))),
                Map.entry(
                    "dimensions",
                    List.of(
                        Map.of(
                            "code", "SEX", "partition", true, "categories", List.of("F", "M"))))))
        .indicator("AUTRE", Map.of("measure", "COUNT", "responsiblePartners", List.of("CAF-41")))
        .indicator("PLUS_TARD", Map.of("measure", "COUNT", "appliesFrom", "2021-01-01"))
        .action("2.1", "IN_PROGRESS")
        .action("2.2", "PLANNED")
        .publish();
  }

  private static void measured(AConvention convention, String... lines) {
    As.once(As.partner("ASSO-LAEP"))
        .header("Content-Type", "text/csv")
        .body("indicator;period;territory;breakdown;value\n" + String.join("\n", lines))
        .post(convention.at("imports"))
        .then()
        .statusCode(200);
  }

  private static AConvention measuredPlaces() {
    AConvention convention = places();
    measured(
        convention,
        "PLACES;2018;;;210",
        "PLACES;2019;;;224",
        "PLACES;2018;410180105;;20",
        "PLACES;2019;410180105;;25",
        "PLACES;2019;;SEX=F;120",
        "PLACES;2019;QP041001;;40");
    return convention;
  }

  private static ValidatableResponse get(
      RequestSpecification who, AConvention convention, String what, String... parameters) {
    who.queryParam("asOf", "2019-12-31");
    for (int i = 0; i < parameters.length; i += 2) {
      who.queryParam(parameters[i], parameters[i + 1]);
    }
    return who.get(convention.at(what)).then();
  }

  private static ValidatableResponse evaluated(
      AConvention convention, String what, String... parameters) {
    return get(As.analyst(), convention, what, parameters).statusCode(200);
  }

  @Test
  void every_level_says_what_the_whole_evaluation_says() {
    AConvention convention = measuredPlaces();
    ValidatableResponse whole = evaluated(convention, "evaluation");

    assertEquals(
        whole.extract().<Object>path("axes[0]"),
        evaluated(convention, "evaluation/axes/PAR").extract().path("axis"));
    assertEquals(
        whole.extract().<Object>path("axes[0].objectives[0]"),
        evaluated(convention, "evaluation/objectives/O1").extract().path("objective"));
    assertEquals(
        whole.extract().<Object>path(PLACES),
        evaluated(convention, "evaluation/indicators/PLACES").extract().path("indicator"));
    assertEquals(
        List.of(whole.extract().<Object>path(PLACES)),
        evaluated(convention, "evaluation/actions/2.1").extract().path("indicators"));
  }

  @Test
  void tells_how_it_moves_how_far_it_is_and_where_it_gets_to() {
    evaluated(measuredPlaces(), "evaluation/indicators/PLACES")
        .body("measurementsUsed", equalTo(1))
        .body("measurementsLeftOut", equalTo(5))
        .body("objective", equalTo("O1"))
        .body("indicator.differencesIn", equalTo("UNIT"))
        .body("indicator.gapToTarget", equalTo("-36"))
        .body("indicator.gapToExpected", equalTo("-5.52"))
        .body("indicator.trend.previous.value", equalTo("210"))
        .body("indicator.trend.difference", equalTo("14"))
        .body("indicator.trend.relative", equalTo("6.67"))
        .body("indicator.trend.movement", equalTo("IMPROVING"))
        .body("indicator.projection.on", equalTo("2021-12-31"))
        .body("indicator.projection.value", equalTo("248.78"))
        .body("indicator.projection.raw", equalTo("81.30"))
        .body("indicator.projection.targetReached", equalTo(false));
  }

  @Test
  void an_action_only_chooses_indicators_its_own_or_else_those_of_its_objectives() {
    AConvention convention = measuredPlaces();

    evaluated(convention, "evaluation/actions/2.1")
        .body("ofTheActionItself", equalTo(true))
        .body("actionStatus", equalTo("IN_PROGRESS"))
        .body("indicators.code", contains("PLACES"))
        .body("statuses.AT_RISK", equalTo(1))
        .body("$", not(hasKey("bounded")));
    evaluated(convention, "evaluation/actions/2.2")
        .body("ofTheActionItself", equalTo(false))
        .body("indicators.code", contains("PLACES", "AUTRE"))
        .body("statuses.NO_DATA", equalTo(1));
  }

  @Test
  void a_territory_has_its_figures_and_their_trend_and_no_target_of_its_own() {
    AConvention convention = measuredPlaces();
    evaluated(convention, "evaluation", "territory", "410180105")
        .body("territory", equalTo("IRIS:410180105@2021"))
        .body("measurementsUsed", equalTo(1))
        .body("measurementsLeftOut", equalTo(5))
        .body(PLACES + ".actual.value", equalTo("25"))
        .body(PLACES + ".trend.difference", equalTo("5"))
        .body(PLACES + ".raw", nullValue())
        .body(PLACES + ".reason", equalTo("TARGET_OF_THE_WHOLE"))
        .body("convention.reason", equalTo("INSUFFICIENT_DATA"));
    evaluated(convention, "evaluation/indicators/PLACES", "territory", "QP041001")
        .body("indicator.actual.value", equalTo("40"))
        .body("indicator.trend.reason", equalTo("NO_DATA"));
  }

  @Test
  void the_only_territory_of_the_perimeter_is_the_whole() {
    AConvention convention = measuredPlaces();

    assertEquals(
        evaluated(convention, "evaluation").extract().asString(),
        evaluated(convention, "evaluation", "territory", "41018").extract().asString());
  }

  @Test
  void some_people_have_theirs_and_what_is_not_broken_down_so_has_none() {
    evaluated(measuredPlaces(), "evaluation", "breakdown", "SEX=F")
        .body("breakdown", equalTo("SEX=F"))
        .body(PLACES + ".actual.value", equalTo("120"))
        .body("axes[0].objectives[0].indicators.find{it.code=='AUTRE'}.reason", equalTo("NO_DATA"));
  }

  @Test
  void a_part_is_explained_with_the_revisions_it_is_made_of() {
    get(As.analyst(), measuredPlaces(), "indicators/PLACES/explanation", "territory", "410180105")
        .statusCode(200)
        .body("territory", equalTo("IRIS:410180105@2021"))
        .body("inputs.value", contains("25"))
        .body("inputs.territory", contains("IRIS 410180105 (2021)"))
        .body("steps.find{it.subject=='RAW'}.reason", equalTo("TARGET_OF_THE_WHOLE"))
        .body("steps.find{it.subject=='DIFFERENCE'}.calculation", equalTo("25 - 20"))
        .body("leftOut.why", hasItems("OF_OTHERS", "OTHER_PERIOD"));
  }

  @Test
  void what_there_is_not_on_that_day_is_not_found() {
    AConvention convention = places();
    for (String[] absent :
        List.of(
            new String[] {"axes/NO", "axis-not-found"},
            new String[] {"objectives/NO", "objective-not-found"},
            new String[] {"indicators/PLUS_TARD", "indicator-not-found"},
            new String[] {"actions/9.9", "action-not-found"})) {
      get(As.analyst(), convention, "evaluation/" + absent[0])
          .statusCode(404)
          .contentType("application/problem+json")
          .body("code", equalTo(absent[1]));
    }
    As.analyst()
        .queryParam("asOf", "2021-01-01")
        .get(convention.at("evaluation/indicators/PLUS_TARD"))
        .then()
        .statusCode(200);
  }

  @Test
  void a_territory_or_a_breakdown_that_is_none_is_refused() {
    AConvention convention = places();

    get(As.analyst(), convention, "evaluation", "territory", "75056", "breakdown", "AGE=1")
        .statusCode(422)
        .body("errors.code", contains("unknown-territory", "unknown-dimension"));
    get(As.analyst(), convention, "evaluation/axes/PAR", "breakdown", "SEX")
        .statusCode(400)
        .body("errors[0].parameter", equalTo("breakdown"));
  }

  @Test
  void a_partner_looks_into_parts_of_its_own_indicators_alone() {
    AConvention convention = measuredPlaces();

    for (String what : List.of("evaluation", "evaluation/axes/PAR", "evaluation/objectives/O1")) {
      get(As.partner("ASSO-LAEP"), convention, what).statusCode(200);
      get(As.partner("ASSO-LAEP"), convention, what, "territory", "410180105")
          .statusCode(403)
          .body("code", equalTo("details-of-others"));
    }
    get(
            As.partner("ASSO-LAEP"),
            convention,
            "evaluation/indicators/PLACES",
            "territory",
            "410180105")
        .statusCode(200)
        .body("indicator.actual.value", equalTo("25"));
    for (String what : List.of("evaluation/actions/2.1", "indicators/PLACES/explanation")) {
      get(As.partner("CAF-41"), convention, what, "breakdown", "SEX=F").statusCode(403);
    }
    get(As.partner("STRANGER"), convention, "evaluation/axes/PAR").statusCode(404);
  }

  @Test
  void as_a_table_it_is_the_same_lines_and_is_not_sent_twice() {
    AConvention convention = measuredPlaces();
    List<String> whole =
        get(As.analyst().header("Accept", "text/csv"), convention, "evaluation")
            .extract()
            .asString()
            .lines()
            .toList();
    List<String> axis =
        get(As.analyst().header("Accept", "text/csv"), convention, "evaluation/axes/PAR")
            .statusCode(200)
            .extract()
            .asString()
            .lines()
            .toList();

    assertTrue(whole.size() > 3, whole.toString());
    assertEquals(whole.get(0), axis.get(0));
    assertEquals(whole.subList(2, whole.size()), axis.subList(1, axis.size()));
    String places = whole.stream().filter(l -> l.contains(",PLACES,")).findFirst().orElseThrow();
    assertTrue(
        places.contains(",-36,-5.52,210,2018,14,UNIT,6.67,IMPROVING,,248.78,81.30,false,,,"),
        places);
    String tag = evaluated(convention, "evaluation/axes/PAR").extract().header("ETag");
    get(As.analyst().header("If-None-Match", tag), convention, "evaluation/axes/PAR")
        .statusCode(304);
    measured(convention, "PLACES;2018;;;211");
    get(As.analyst().header("If-None-Match", tag), convention, "evaluation/axes/PAR")
        .statusCode(200);
  }
}
