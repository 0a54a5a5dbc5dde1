package fr.ctg.evaluations.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two dates, periods, territories or groups of people beside each other, and QPV and the rest. */
@QuarkusTest
class ComparingTest {

  private static final String PLACES = "indicators.find{it.code=='PLACES'}.";
  private static final String TAUX = "indicators.find{it.code=='TAUX'}.";

  private static AConvention blois() {
    return AConvention.withoutIndicators()
        .below("COMMUNE", "41018", "IRIS", "410180105")
        .below("COMMUNE", "41018", "IRIS", "410180106")
        .below("COMMUNE", "41018", "QPV", "QP041001")
        .indicator(
            "PLACES",
            Map.of(
                "measure", "COUNT",
                "nature", "OUTPUT",
                "direction", "INCREASE",
                "overTime", "LAST",
                "baselines", List.of(Map.of("on", "2017-12-31", "value", "200")),
                "targets",
                    List.of(Map.of("points", List.of(Map.of("on", "2021-12-31", "value", "260")))),
                "dimensions",
                    List.of(
                        Map.of("code", "SEX", "partition", true, "categories", List.of("F", "M")))))
        .indicator("TAUX", Map.of("measure", "RATIO", "decimals", 1))
        .indicator("PERSONNES", Map.of("measure", "DISTINCT_COUNT"))
        .indicator("AUTRE", Map.of("measure", "COUNT", "responsiblePartners", List.of("CAF-41")));
  }

  private static AConvention measuredBlois() {
    AConvention convention = blois().publish();
    measured(
        convention,
        "PLACES;2018;;;210;;",
        "PLACES;2019;;;224;;",
        "PLACES;2019;410180105;;25;;",
        "PLACES;2019;410180106;;30;;",
        "PLACES;2019;;SEX=F;120;;",
        "PLACES;2019;;SEX=M;104;;",
        "PLACES;2019;QP041001;;40;;",
        "TAUX;2018;;;;100;1000",
        "TAUX;2019;;;;200;1000",
        "TAUX;2019;QP041001;;;120;300",
        "PERSONNES;2019;;;90;;",
        "PERSONNES;2019;QP041001;;30;;");
    return convention;
  }

  private static void measured(AConvention convention, String... lines) {
    As.once(As.partner("ASSO-LAEP"))
        .header("Content-Type", "text/csv")
        .body(
            "indicator;period;territory;breakdown;value;numerator;denominator\n"
                + String.join("\n", lines))
        .post(convention.at("imports"))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse get(
      RequestSpecification who, AConvention convention, String... parameters) {
    for (int i = 0; i < parameters.length; i += 2) {
      who.queryParam(parameters[i], parameters[i + 1]);
    }
    return who.get(convention.at("comparison")).then();
  }

  private static ValidatableResponse compared(AConvention convention, String... parameters) {
    return get(As.analyst(), convention, parameters).statusCode(200);
  }

  @Test
  void two_dates_with_what_was_scored_on_each() {
    compared(measuredBlois(), "by", "DATES", "first", "2018-12-31", "second", "2019-12-31")
        .body("by", equalTo("DATES"))
        .body("asOf", equalTo("2019-12-31"))
        .body("first.label", equalTo("2018-12-31"))
        .body(PLACES + "first.value", equalTo("210"))
        .body(PLACES + "first.period", equalTo("2018"))
        .body(PLACES + "first.standing.bounded", equalTo("16.67"))
        .body(PLACES + "second.value", equalTo("224"))
        .body(PLACES + "second.standing.bounded", equalTo("40.00"))
        .body(PLACES + "second.standing.status", equalTo("AT_RISK"))
        .body(PLACES + "second.newestRevision", equalTo(2))
        .body(PLACES + "difference", equalTo("14"))
        .body(PLACES + "relative", equalTo("6.67"))
        .body(PLACES + "ratio", equalTo("1.067"))
        .body(PLACES + "achievementDifference", equalTo("23.33"))
        .body(TAUX + "first.value", equalTo("10.0"))
        .body(TAUX + "difference", equalTo("10.0"))
        .body(TAUX + "differencesIn", equalTo("POINTS"))
        .body(TAUX + "relative", nullValue())
        .body(TAUX + "relativeReason", equalTo("IN_POINTS"))
        .body("groups.level", contains("CONVENTION", "AXIS", "OBJECTIVE"))
        .body("groups[0].reason", equalTo("INSUFFICIENT_DATA"));
  }

  @Test
  void two_dates_of_axes_and_objectives_in_points() {
    AConvention convention =
        AConvention.withoutIndicators()
            .indicator(
                "PLACES",
                Map.of(
                    "measure", "COUNT",
                    "overTime", "LAST",
                    "direction", "INCREASE",
                    "baselines", List.of(Map.of("on", "2017-12-31", "value", "200")),
                    "targets",
                        List.of(
                            Map.of("points", List.of(Map.of("on", "2021-12-31", "value", "260"))))))
            .publish();
    measured(convention, "PLACES;2018;;;210;;", "PLACES;2019;;;224;;");

    compared(convention, "by", "DATES", "first", "2018-12-31", "second", "2019-12-31")
        .body("groups.achievementDifference", contains("23.33", "23.33", "23.33"))
        .body("groups.first.bounded", contains("16.67", "16.67", "16.67"));
  }

  @Test
  void what_was_not_agreed_yet_on_one_of_the_dates_says_so() {
    AConvention convention =
        blois()
            .indicator("NOUVEAU", Map.of("measure", "COUNT", "appliesFrom", "2019-06-01"))
            .publish();

    compared(convention, "by", "DATES", "first", "2018-12-31", "second", "2019-12-31")
        .body("indicators.find{it.code=='NOUVEAU'}.reason", equalTo("NOT_IN_FORCE"));
  }

  @Test
  void two_periods_and_how_each_number_was_come_by() {
    compared(
            measuredBlois(),
            "by",
            "PERIODS",
            "first",
            "2018",
            "second",
            "2019",
            "indicator",
            "PLACES")
        .body("indicators", hasSize(1))
        .body("$", not(hasKey("groups")))
        .body("first.period", equalTo("2018"))
        .body(PLACES + "first.complete", equalTo(true))
        .body(PLACES + "difference", equalTo("14"))
        .body(PLACES + "first", not(hasKey("standing")))
        .body(PLACES + "steps.subject", contains("FIRST", "SECOND", "DIFFERENCE", "RATIO"))
        .body(PLACES + "steps.find{it.subject=='DIFFERENCE'}.calculation", equalTo("224 - 210"))
        .body(PLACES + "steps.find{it.subject=='RATIO'}.rounded", equalTo("1.067"));
  }

  @Test
  void two_territories_in_the_latest_period_of_both() {
    compared(measuredBlois(), "by", "TERRITORIES", "first", "410180105", "second", "410180106")
        .body("first.territory", equalTo("IRIS:410180105@2021"))
        .body("second.label", equalTo("IRIS:410180106@2021"))
        .body(PLACES + "first.value", equalTo("25"))
        .body(PLACES + "second.value", equalTo("30"))
        .body(PLACES + "second.period", equalTo("2019"))
        .body(PLACES + "difference", equalTo("5"))
        .body(PLACES + "ratio", equalTo("1.200"))
        .body(TAUX + "reason", equalTo("NO_DATA"));
  }

  @Test
  void two_groups_of_people() {
    compared(
            measuredBlois(),
            "by",
            "BREAKDOWNS",
            "first",
            "SEX=M",
            "second",
            "SEX=F",
            "period",
            "2019")
        .body("second.breakdown", equalTo("SEX=F"))
        .body(PLACES + "difference", equalTo("16"))
        .body(PLACES + "ratio", equalTo("1.154"));
  }

  @Test
  void priority_neighbourhoods_against_the_rest_that_the_rules_allow_to_be_made() {
    compared(measuredBlois(), "by", "QPV_AND_REST", "asOf", "2019-12-31")
        .body("first.label", equalTo("Rest of the perimeter"))
        .body("second.label", equalTo("Priority neighbourhoods (QPV)"))
        .body(PLACES + "whole.value", equalTo("224"))
        .body(PLACES + "first.value", equalTo("184"))
        .body(PLACES + "second.value", equalTo("40"))
        .body(PLACES + "neighbourhoods", contains("QPV QP041001 (2021)"))
        .body(PLACES + "steps.find{it.subject=='FIRST'}.calculation", equalTo("224 - 40"))
        .body(TAUX + "first.value", equalTo("11.4"))
        .body(TAUX + "first.numerator", equalTo("80"))
        .body(TAUX + "first.denominator", equalTo("700"))
        .body(TAUX + "second.value", equalTo("40.0"))
        .body(TAUX + "difference", equalTo("28.6"))
        .body(TAUX + "ratio", equalTo("3.500"))
        .body("indicators.find{it.code=='PERSONNES'}.first.reason", equalTo("NON_ADDITIVE"))
        .body("indicators.find{it.code=='PERSONNES'}.reason", equalTo("NON_ADDITIVE"))
        .body("indicators.find{it.code=='AUTRE'}.reason", equalTo("NO_DATA"));
  }

  @Test
  void a_perimeter_without_priority_neighbourhoods_has_no_rest() {
    get(As.analyst(), AConvention.known(), "by", "QPV_AND_REST")
        .statusCode(422)
        .body("errors[0].code", equalTo("no-neighbourhoods"));
  }

  @Test
  void what_is_missing_or_means_nothing_is_refused_all_at_once() {
    AConvention convention = blois().publish();

    get(As.analyst(), convention).statusCode(400).body("errors.parameter", contains("by"));
    get(As.analyst(), convention, "by", "PERIODS")
        .statusCode(400)
        .body("errors.parameter", contains("first", "second"))
        .body("errors.code", contains("missing", "missing"));
    get(As.analyst(), convention, "by", "DATES", "first", "2019-01-31", "asOf", "2019-12-31")
        .statusCode(400)
        .body("errors.parameter", contains("second", "asOf"))
        .body("errors.code", contains("missing", "not-taken"));
    get(As.analyst(), convention, "by", "QPV_AND_REST", "first", "2019", "territory", "41018")
        .statusCode(400)
        .body("errors.parameter", contains("first", "territory"));
    get(As.analyst(), convention, "by", "DATES", "first", "hier", "second", "2019-12-31")
        .statusCode(400)
        .body("errors[0].parameter", equalTo("first"));
    get(As.analyst(), convention, "by", "PERIODS", "first", "2018", "second", "l'an dernier")
        .statusCode(400)
        .body("errors[0].parameter", equalTo("second"));
  }

  @Test
  void what_cannot_be_compared_is_refused_with_what_to_do() {
    AConvention convention = blois().publish();

    get(As.analyst(), convention, "by", "PERIODS", "first", "2018", "second", "2019-Q1")
        .statusCode(422)
        .body("errors[0].code", equalTo("of-another-length"));
    get(
            As.analyst(),
            convention,
            "by",
            "PERIODS",
            "first",
            "2018",
            "second",
            "2019",
            "asOf",
            "2019-06-30")
        .statusCode(422)
        .body("errors[0].code", equalTo("not-ended"))
        .body("errors[0].parameter", equalTo("second"));
    get(As.analyst(), convention, "by", "DATES", "first", "2017-01-01", "second", "2019-12-31")
        .statusCode(422)
        .body("errors[0].code", equalTo("before-the-convention"))
        .body("errors[0].parameter", equalTo("first"));
    get(As.analyst(), convention, "by", "TERRITORIES", "first", "410180105", "second", "75056")
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown-territory"))
        .body("errors[0].parameter", equalTo("second"));
    get(As.analyst(), convention, "by", "BREAKDOWNS", "first", "SEX=F", "second", "SEX=X")
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown-category"))
        .body("errors[0].parameter", equalTo("second"));
    get(
            As.analyst(),
            convention,
            "by",
            "PERIODS",
            "first",
            "2018",
            "second",
            "2019",
            "indicator",
            "AUCUN")
        .statusCode(404)
        .body("code", equalTo("indicator-not-found"));
  }

  @Test
  void a_partner_compares_parts_of_its_own_indicators_alone() {
    AConvention convention = measuredBlois();

    get(As.partner("CAF-41"), convention, "by", "PERIODS", "first", "2018", "second", "2019")
        .statusCode(200)
        .body(PLACES + "difference", equalTo("14"));
    for (String by : List.of("QPV_AND_REST", "TERRITORIES", "BREAKDOWNS")) {
      String[] sides =
          switch (by) {
            case "TERRITORIES" -> new String[] {"first", "410180105", "second", "410180106"};
            case "BREAKDOWNS" -> new String[] {"first", "SEX=F", "second", "SEX=M"};
            default -> new String[0];
          };
      RequestSpecification caf = As.partner("CAF-41").queryParam("by", by);
      get(caf, convention, sides).statusCode(403).body("code", equalTo("details-of-others"));
      RequestSpecification laep =
          As.partner("ASSO-LAEP").queryParam("by", by).queryParam("indicator", "PLACES");
      get(laep, convention, sides).statusCode(200);
    }
    get(As.partner("STRANGER"), convention, "by", "QPV_AND_REST").statusCode(404);
  }

  @Test
  void as_a_table_in_two_languages_and_not_sent_twice() {
    AConvention convention = measuredBlois();
    String[] question = {"by", "QPV_AND_REST", "asOf", "2019-12-31"};
    String csv =
        get(As.analyst().header("Accept", "text/csv;profile=spreadsheet"), convention, question)
            .statusCode(200)
            .extract()
            .asString();

    assertTrue(csv.startsWith("\ufeffby;level;code;label;unit;first;first_period;"), csv);
    assertTrue(csv.contains("Rest of the perimeter;2019;11,4;true;;"), csv);
    assertTrue(csv.contains(";20,0;28,6;POINTS;;3,500;;;"), csv);
    String tag =
        compared(convention, question)
            .header("Vary", equalTo("Accept, Accept-Language"))
            .extract()
            .header("ETag");
    get(As.analyst().header("If-None-Match", tag), convention, question).statusCode(304);
    get(
            As.partnerInFrench("ASSO-LAEP").header("If-None-Match", tag),
            convention,
            "by",
            "PERIODS",
            "first",
            "2018",
            "second",
            "2019",
            "asOf",
            "2019-12-31")
        .statusCode(200)
        .body(
            PLACES + "steps.find{it.subject=='DIFFERENCE'}.formula", equalTo("deuxième - premier"));
  }
}
