package fr.ctg.evaluations.evaluation;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several conventions side by side. */
@QuarkusTest
class PortfolioTest {

  private static AConvention convention(String unit, String own) {
    return AConvention.withoutIndicators()
        .indicator(
            "PLACES",
            Map.of(
                "measure",
                "COUNT",
                "unit",
                unit,
                "direction",
                "INCREASE",
                "overTime",
                "LAST",
                "baselines",
                List.of(Map.of("on", "2017-12-31", "value", "200")),
                "targets",
                List.of(Map.of("points", List.of(Map.of("on", "2021-12-31", "value", "260"))))))
        .indicator(own, Map.of("measure", "COUNT", "nature", "CONTEXT"))
        .publish();
  }

  private static void measured(AConvention convention, String value) {
    As.once(As.partner("ASSO-LAEP"))
        .header("Content-Type", "text/csv")
        .body("indicator;period;value\nPLACES;2019;" + value)
        .post(convention.at("imports"))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse get(RequestSpecification who, String conventions) {
    return who.queryParam("conventions", conventions)
        .queryParam("asOf", "2019-12-31")
        .get("/v1/portfolio")
        .then();
  }

  @Test
  void each_stands_where_its_own_evaluation_says_and_shared_codes_stand_side_by_side() {
    AConvention one = convention("places", "A");
    AConvention other = convention("places", "B");
    measured(one, "224");
    measured(other, "230");

    get(As.analyst(), one.reference() + ", " + other.id())
        .statusCode(200)
        .body("conventions.reference", contains(one.reference(), other.reference()))
        .body("conventions.bounded", contains("40.00", "50.00"))
        .body("conventions.asOf", contains("2019-12-31", "2019-12-31"))
        .body("conventions.measurementsUsed", contains(1, 1))
        .body("axes.code", contains("PAR"))
        .body("axes[0].standings.bounded", contains("40.00", "50.00"))
        .body("indicators.code", contains("PLACES"))
        .body("indicators[0].comparable", equalTo(true))
        .body("indicators[0].standings.convention", contains(one.reference(), other.reference()))
        .body("indicators[0].standings.actual.value", contains("224", "230"))
        .body("indicators[0].standings.status", contains("AT_RISK", "ON_TRACK"));
  }

  @Test
  void a_code_that_means_something_else_elsewhere_says_so() {
    get(
            As.analyst(),
            convention("places", "A").reference() + "," + convention("heures", "B").reference())
        .statusCode(200)
        .body("indicators[0].comparable", equalTo(false))
        .body("indicators[0].standings.unit", contains("places", "heures"))
        .body("indicators[0].standings.reason", contains("NO_DATA", "NO_DATA"));
  }

  @Test
  void one_convention_by_both_its_names_stands_there_once() {
    AConvention one = convention("places", "A");
    AConvention other = convention("places", "B");

    get(As.analyst(), one.reference() + "," + one.id() + "," + other.reference())
        .statusCode(200)
        .body("conventions.reference", contains(one.reference(), other.reference()));
    get(As.analyst(), one.reference() + "," + one.id())
        .statusCode(400)
        .body("errors[0].code", equalTo("two-to-twenty"));
  }

  @Test
  void a_convention_that_had_not_begun_stands_beside_the_others_without_figures() {
    AConvention one = convention("places", "A");
    AConvention later = AConvention.withoutIndicators().with("effectiveFrom", "2020-02-29");
    later.publish();
    measured(one, "224");

    get(As.analyst(), one.reference() + "," + later.reference())
        .statusCode(200)
        .body("conventions.reference", contains(one.reference(), later.reference()))
        .body("conventions.bounded", contains(equalTo("40.00"), nullValue()))
        .body("conventions.reason", contains(nullValue(), equalTo("NOT_IN_FORCE")))
        .body("axes[0].standings.convention", contains(one.reference()));
    String csv =
        get(As.analyst().header("Accept", "text/csv"), one.reference() + "," + later.reference())
            .statusCode(200)
            .extract()
            .asString();
    assertTrue(csv.contains("CONVENTION," + later.reference()), csv);
    assertTrue(csv.contains("NOT_IN_FORCE"), csv);
  }

  @Test
  void fewer_than_two_more_than_twenty_or_none_that_can_be_read_is_refused() {
    String many = IntStream.range(0, 41).mapToObj(i -> "CTG-" + i).collect(joining(","));
    for (String conventions : List.of("CTG-1", "CTG-1,CTG-1", many)) {
      get(As.analyst(), conventions)
          .statusCode(400)
          .body("errors[0].code", equalTo("two-to-twenty"));
    }
    As.analyst().get("/v1/portfolio").then().statusCode(400);
    get(As.analyst(), "CTG-1,§")
        .statusCode(400)
        .body("errors[0].parameter", equalTo("conventions"));
  }

  @Test
  void what_a_partner_may_not_see_by_itself_is_not_found_here() {
    AConvention one = convention("places", "A");
    AConvention other = convention("places", "B");

    get(As.partner("ASSO-LAEP"), one.reference() + "," + other.reference()).statusCode(200);
    get(As.partner("STRANGER"), one.reference() + "," + other.reference())
        .statusCode(404)
        .body("code", equalTo("convention-not-found"));
  }

  @Test
  void as_a_table_and_not_sent_twice() {
    AConvention one = convention("places", "A");
    AConvention other = convention("places", "B");
    measured(one, "224");
    String both = one.reference() + "," + other.reference();

    String csv =
        get(As.analyst().header("Accept", "text/csv"), both).statusCode(200).extract().asString();
    assertTrue(csv.contains("INDICATOR,PLACES," + one.reference()), csv);
    assertTrue(csv.contains(",places,true,2019,224,40.00,40.00,,0.813,AT_RISK,,"), csv);
    String tag = get(As.analyst(), both).extract().header("ETag");
    get(As.analyst().header("If-None-Match", tag), both).statusCode(304);
    measured(other, "230");
    get(As.analyst().header("If-None-Match", tag), both).statusCode(200);
  }
}
