package fr.ctg.evaluations.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.evaluations.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvaluationTest {

  private static final String PLACES = "axes[0].objectives[0].indicators.find{it.code=='PLACES'}.";

  @Inject TestClock clock;

  @AfterEach
  void today_again() {
    clock.reset();
  }

  /** 200 places at the start, 260 agreed for the end of 2021. */
  private static AConvention places() {
    return AConvention.unpublished()
        .indicator(
            "PLACES",
            Map.of(
                "measure", "COUNT",
                "nature", "OUTPUT",
                "direction", "INCREASE",
                "overTime", "LAST",
                "baselines", List.of(Map.of("on", "2017-12-31", "value", "200")),
                "targets", List.of(target("2018-01-22", "260"))))
        .publish();
  }

  private static Map<String, Object> target(String appliesFrom, String value) {
    return Map.of(
        "appliesFrom", appliesFrom, "points", List.of(Map.of("on", "2021-12-31", "value", value)));
  }

  private static void measured(AConvention convention, String... lines) {
    As.once(As.partner("ASSO-LAEP"))
        .header("Content-Type", "text/csv")
        .body("indicator;period;value;status\n" + String.join("\n", lines))
        .post(convention.at("imports"))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse evaluated(AConvention convention, String asOf) {
    return As.analyst()
        .queryParam("asOf", asOf)
        .get(convention.at("evaluation"))
        .then()
        .statusCode(200);
  }

  @Test
  void scores_200_to_260_at_224_on_2019_12_31_as_40_of_an_expected_229_52_at_risk() {
    AConvention convention = places();
    measured(convention, "PLACES;2019;224;");

    evaluated(convention, "2019-12-31")
        .body(PLACES + "raw", equalTo("40.00"))
        .body(PLACES + "bounded", equalTo("40.00"))
        .body(PLACES + "expected", equalTo("229.52"))
        .body(PLACES + "expectedShare", equalTo("49.20"))
        .body(PLACES + "pace", equalTo("0.813"))
        .body(PLACES + "status", equalTo("AT_RISK"))
        .body(PLACES + "actual.start", equalTo("2019-01-01"));
  }

  @Test
  void what_cannot_exist_is_told_as_such_and_not_as_missing() {
    AConvention convention = places();
    measured(convention, "PLACES;2019;///;");

    evaluated(convention, "2019-12-31")
        .body(PLACES + "reason", equalTo("NOT_APPLICABLE"))
        .body(PLACES + "actual.reason", equalTo("NOT_APPLICABLE"))
        .body(PLACES + "actual.status", equalTo("M"))
        .body(PLACES + "actual.value", nullValue());
    As.analyst()
        .queryParam("asOf", "2019-12-31")
        .header("Accept", "text/html")
        .get(convention.at("evaluation"))
        .then()
        .statusCode(200)
        .body(containsString("<small>sans objet</small>"));
  }

  @Test
  void a_target_raised_from_2020_04_01_counts_from_that_day_only() {
    AConvention convention =
        AConvention.unpublished()
            .indicator(
                "PLACES",
                Map.of(
                    "measure", "COUNT",
                    "nature", "OUTPUT",
                    "direction", "INCREASE",
                    "overTime", "LAST",
                    "frequency", "QUARTER",
                    "baselines", List.of(Map.of("on", "2017-12-31", "value", "200")),
                    "targets", List.of(target("2018-01-22", "250"), target("2020-04-01", "300"))))
            .publish();
    measured(convention, "PLACES;2020-Q1;240;", "PLACES;2019-Q4;240;");

    evaluated(convention, "2020-03-31").body(PLACES + "raw", equalTo("80.00"));
    evaluated(convention, "2020-04-01")
        .body(PLACES + "raw", equalTo("40.00"))
        .body(PLACES + "target.version", equalTo("2"))
        .body(PLACES + "target.appliesFrom", equalTo("2020-04-01"));
  }

  @Test
  void what_a_decision_has_closed_and_reworded_still_counts_before_its_day() {
    Map<String, Object> before =
        Map.of(
            "number",
            1,
            "appliesFrom",
            "2018-01-22",
            "content",
            Map.of("label", "Places en crèche", "status", "OPEN"));
    Map<String, Object> since =
        Map.of("number", 2, "appliesFrom", "2020-04-01", "reference", "D-2020-01");
    AConvention convention =
        AConvention.unpublished()
            .indicator(
                "PLACES",
                Map.of(
                    "measure", "COUNT",
                    "nature", "OUTPUT",
                    "direction", "INCREASE",
                    "label", "Places d'accueil",
                    "status", "CLOSED",
                    "baselines", List.of(Map.of("on", "2017-12-31", "value", "200")),
                    "targets", List.of(target("2018-01-22", "250")),
                    "versions", List.of(before, since)))
            .publish();
    measured(convention, "PLACES;2019;240;");

    evaluated(convention, "2020-03-31")
        .body(PLACES + "label", equalTo("Places en crèche"))
        .body(PLACES + "raw", equalTo("80.00"));
    evaluated(convention, "2020-04-01")
        .body(PLACES + "label", equalTo("Places d'accueil"))
        .body(PLACES + "raw", nullValue());
  }

  @Test
  void knows_the_provisional_210_in_march_and_the_final_198_in_july() {
    AConvention convention = places();
    clock.set("2020-02-10T09:00:00Z");
    measured(convention, "PLACES;2019;210;P");
    clock.set("2020-06-15T09:00:00Z");
    measured(convention, "PLACES;2019;198;A");
    clock.set("2020-09-01T09:00:00Z");

    ValidatableResponse march =
        As.analyst()
            .queryParam("asOf", "2019-12-31")
            .queryParam("knownAt", "2020-03-01T00:00:00Z")
            .get(convention.at("evaluation"))
            .then()
            .statusCode(200);
    march
        .body(PLACES + "actual.value", equalTo("210"))
        .body(PLACES + "actual.status", equalTo("P"))
        .body("knownAt", equalTo("2020-03-01T00:00:00Z"));
    As.analyst()
        .queryParam("asOf", "2019-12-31")
        .queryParam("knownAt", "2020-07-01T00:00:00Z")
        .get(convention.at("evaluation"))
        .then()
        .body(PLACES + "actual.value", equalTo("198"))
        .body(PLACES + "actual.status", equalTo("A"));
  }

  @Test
  void an_evaluation_of_the_past_is_the_same_bytes_whatever_is_recorded_later() {
    AConvention convention = places();
    clock.set("2020-02-10T09:00:00Z");
    measured(convention, "PLACES;2019;210;P");
    clock.set("2020-03-01T09:00:00Z");
    String before = knownOn(convention, "2020-02-20T00:00:00Z");
    clock.set("2020-06-15T09:00:00Z");
    measured(convention, "PLACES;2019;198;A", "PLACES;2018;205;A");
    convention.publish();
    evaluated(convention, "2019-12-31").body("frameworkVersion", equalTo(2));

    assertEquals(before, knownOn(convention, "2020-02-20T00:00:00Z"));
  }

  private static String knownOn(AConvention convention, String knownAt) {
    return As.analyst()
        .queryParam("asOf", "2019-12-31")
        .queryParam("knownAt", knownAt)
        .get(convention.at("evaluation"))
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  @Test
  void says_from_which_point_of_view_it_speaks() {
    AConvention convention = places();
    measured(convention, "PLACES;2019;224;", "PLACES;2018;210;");

    evaluated(convention, "2019-12-31")
        .body("reference", equalTo(convention.reference()))
        .body("asOf", equalTo("2019-12-31"))
        .body("frameworkVersion", equalTo(1))
        .body("dataRevision", equalTo(2))
        .body("stale", equalTo(false))
        .body("$", not(hasKey("frameworkAsOf")))
        .body("measurementsUsed", equalTo(1))
        .body("measurementsLeftOut", equalTo(1));
  }

  @Test
  void rolls_up_with_coverage_and_says_why_there_is_no_figure() {
    AConvention convention = places();

    evaluated(convention, "2019-12-31")
        .body("convention.bounded", nullValue())
        .body("convention", hasKey("bounded"))
        .body("convention.reason", equalTo("INSUFFICIENT_DATA"))
        .body("convention.coverage", equalTo("0.00"))
        .body(PLACES + "bounded", nullValue())
        .body(PLACES + "reason", equalTo("NO_DATA"))
        .body(PLACES + "status", equalTo("NO_DATA"));
  }

  @Test
  void is_never_later_than_the_convention_and_never_before_it() {
    AConvention convention = places();

    evaluated(convention, "2030-01-01").body("asOf", equalTo("2021-12-31"));
    As.analyst()
        .get(convention.at("evaluation"))
        .then()
        .statusCode(200)
        .body("asOf", equalTo("2021-12-31"));
    refused(As.analyst().queryParam("asOf", "2018-01-21"), convention)
        .statusCode(422)
        .body("errors[0].parameter", equalTo("asOf"))
        .body("errors[0].code", equalTo("before-the-convention"));
  }

  @Test
  void refuses_a_knowledge_of_the_future_and_one_before_anything_was_known() {
    AConvention convention = places();

    refused(As.analyst().queryParam("knownAt", "2999-01-01T00:00:00Z"), convention)
        .statusCode(422)
        .body("errors[0].code", equalTo("in-the-future"));
    evaluated(convention, "2019-12-31");
    refused(As.analyst().queryParam("knownAt", "2001-01-01T00:00:00Z"), convention)
        .statusCode(422)
        .body("errors[0].code", equalTo("nothing-known-yet"));
  }

  @Test
  void refuses_a_parameter_that_does_not_exist_or_cannot_be_read() {
    AConvention convention = places();

    refused(As.analyst().queryParam("asof", "2019-12-31"), convention).statusCode(400);
    refused(As.analyst().queryParam("asOf", "31/12/2019"), convention)
        .statusCode(400)
        .body("errors[0].parameter", equalTo("asOf"));
  }

  private static ValidatableResponse refused(RequestSpecification request, AConvention convention) {
    return request.get(convention.at("evaluation")).then().contentType("application/problem+json");
  }

  @Test
  void answers_304_for_what_is_known_and_200_once_something_was_recorded() {
    AConvention convention = places();
    measured(convention, "PLACES;2018;210;");
    String tag = evaluated(convention, "2019-12-31").extract().header("ETag");

    As.analyst()
        .header("If-None-Match", tag)
        .queryParam("asOf", "2019-12-31")
        .get(convention.at("evaluation"))
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag));
    measured(convention, "PLACES;2019;224;");
    As.analyst()
        .header("If-None-Match", tag)
        .queryParam("asOf", "2019-12-31")
        .get(convention.at("evaluation"))
        .then()
        .statusCode(200);
  }

  @Test
  void works_from_its_copy_while_the_other_service_is_away_and_says_so() {
    AConvention convention = places();
    measured(convention, "PLACES;2019;224;");
    evaluated(convention, "2019-12-31");
    convention.becomesUnreachable();

    evaluated(convention, "2019-12-31")
        .body("stale", equalTo(true))
        .body("$", hasKey("frameworkAsOf"))
        .body(PLACES + "raw", equalTo("40.00"));
    assertTrue(page(convention).contains("le service des conventions ne répondait pas"));
  }

  @Test
  void tells_the_same_figures_as_json_as_a_table_and_on_the_page() {
    AConvention convention = places();
    measured(convention, "PLACES;2019;224;");

    String table =
        As.analyst()
            .header("Accept", "text/csv")
            .queryParam("asOf", "2019-12-31")
            .get(convention.at("evaluation"))
            .then()
            .statusCode(200)
            .header("Content-Type", containsString("text/csv"))
            .extract()
            .asString();
    String row = table.lines().filter(line -> line.contains(",PLACES,")).findFirst().orElseThrow();
    assertTrue(row.contains(",229.52,49.20,40.00,40.00,"), row);
    assertTrue(row.contains(",0.813,AT_RISK,"), row);

    String spreadsheet =
        As.analyst()
            .header("Accept", "text/csv; profile=spreadsheet")
            .queryParam("asOf", "2019-12-31")
            .get(convention.at("evaluation"))
            .asString();
    assertTrue(spreadsheet.contains(";229,52;49,20;40,00;40,00;"), spreadsheet);

    String page = page(convention);
    assertTrue(page.contains("<html lang=\"fr\">"));
    assertTrue(page.contains("229,52"), page);
    assertTrue(page.contains("40,00 %"), page);
    assertTrue(page.contains("À surveiller"), page);
  }

  private static String page(AConvention convention) {
    return As.analyst()
        .header("Accept", "text/html")
        .queryParam("asOf", "2019-12-31")
        .get(convention.at("evaluation"))
        .then()
        .statusCode(200)
        .contentType("text/html")
        .header("Content-Language", equalTo("fr"))
        .extract()
        .asString();
  }

  @Test
  void a_page_shows_a_zero_as_a_zero_and_what_it_was_cut_from() {
    AConvention convention = places();
    measured(convention, "PLACES;2019;190;");

    String page = page(convention);
    assertTrue(page.contains("0,00 %"), page);
    assertTrue(page.contains("-16,67"), page);
    assertTrue(page.contains("En retard"), page);
  }

  @Test
  void a_page_shows_text_as_text() {
    AConvention convention =
        AConvention.unpublished()
            .with("title", "<script>alert(1)</script>")
            .indicator("X", Map.of("measure", "COUNT", "label", "<img src=x>"))
            .publish();
    measured(convention, "NB_FAM;2019;1;");

    String page = page(convention);
    assertTrue(page.contains("&lt;script&gt;"), page);
    assertTrue(!page.contains("<img src=x>"), page);
  }

  @Test
  void an_unknown_form_is_not_acceptable() {
    refused(As.analyst().header("Accept", "application/xml"), places()).statusCode(406);
  }

  @Test
  void explains_every_figure_with_the_revisions_it_is_made_of() {
    AConvention convention = places();
    measured(convention, "PLACES;2019;210;P", "PLACES;2018;205;");
    measured(convention, "PLACES;2019;224;A");

    As.analyst()
        .queryParam("asOf", "2019-12-31")
        .get(convention.at("indicators/PLACES/explanation"))
        .then()
        .statusCode(200)
        .body("indicator.raw", equalTo("40.00"))
        .body("steps.subject", hasItem("EXPECTED"))
        .body("steps.find{it.subject=='EXPECTED'}.rounded", equalTo("229.52"))
        .body(
            "steps.find{it.subject=='RAW'}.calculation", equalTo("100 x (224 - 200) / (260 - 200)"))
        .body("steps.find{it.subject=='PACE'}.rounded", equalTo("0.813"))
        .body("inputs", hasSize(1))
        .body("inputs[0].value", equalTo("224"))
        .body("inputs[0].revision", equalTo(3))
        .body("inputs[0].recordedBy", equalTo("asso-laep"))
        .body("leftOut.why", contains("OTHER_PERIOD"))
        .body("leftOut[0].period", equalTo("2018"));
  }

  @Test
  void explains_in_french_unless_english_is_asked_for() {
    AConvention convention = places();
    measured(convention, "PLACES;2019;224;");

    String address = convention.at("indicators/PLACES/explanation");
    As.analyst().get(address).then().body("steps[0].label", equalTo("Actual value"));
    As.partnerInFrench("ASSO-LAEP")
        .get(address)
        .then()
        .body("steps.label", hasItem("Valeur actuelle"))
        .body(
            "steps.find{it.subject=='RAW'}.formula",
            equalTo("100 x (actuelle - initiale) / (cible - initiale)"));
  }

  @Test
  void explains_why_there_is_no_figure() {
    As.analyst()
        .get(places().at("indicators/PLACES/explanation"))
        .then()
        .statusCode(200)
        .body("indicator.reason", equalTo("NO_DATA"))
        .body("steps.find{it.subject=='ACTUAL'}.reason", equalTo("NO_DATA"))
        .body("steps.find{it.subject=='ACTUAL'}.reasonText", equalTo("no measurement received"));
  }

  @Test
  void an_explanation_varies_by_the_language_of_its_texts() {
    As.analyst()
        .get(places().at("indicators/PLACES/explanation"))
        .then()
        .statusCode(200)
        .header("Vary", equalTo("Accept-Language"));
  }

  @Test
  void an_indicator_that_does_not_exist_has_no_explanation() {
    As.analyst()
        .get(places().at("indicators/NOPE/explanation"))
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("indicator-not-found"));
  }

  @Test
  void a_partner_is_not_shown_the_measurements_of_another_one() {
    AConvention convention = places();
    measured(convention, "PLACES;2019;224;");

    As.partner("CAF-41")
        .get(convention.at("indicators/PLACES/explanation"))
        .then()
        .statusCode(200)
        .body("inputs", hasSize(0))
        .body("ofOthers", equalTo(1))
        .body("indicator.raw", equalTo("40.00"));
  }

  @Test
  void a_partner_of_no_part_in_it_finds_no_such_convention() {
    AConvention convention = places();

    for (String what : List.of("evaluation", "indicators/PLACES/explanation")) {
      As.partner("STRANGER")
          .get(convention.at(what))
          .then()
          .statusCode(404)
          .body("code", equalTo("convention-not-found"));
    }
  }
}
