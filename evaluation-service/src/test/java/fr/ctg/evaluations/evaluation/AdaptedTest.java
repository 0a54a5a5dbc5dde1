package fr.ctg.evaluations.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.evaluations.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a decision, an amendment or a termination changes, and what of before it leaves alone. */
@QuarkusTest
class AdaptedTest {

  private static final String HEADER = "indicator;period;value";
  private static final String START = "2018-01-22";
  private static final String TARGET_STEP = "steps.find{it.subject=='TARGET'}.calculation";
  private static final String OBJECTIVE = "axes[0].objectives[0].";
  private static final String PLACES = OBJECTIVE + "indicators.find{it.code=='PLACES'}.";

  @Inject TestClock clock;

  @AfterEach
  void today_again() {
    clock.reset();
  }

  @Test
  void weights_count_from_the_day_that_a_decision_gives_them() {
    AConvention convention =
        AConvention.withoutIndicators()
            .indicator("PLACES", weighing("8"))
            .indicator("HEURES", weighing("2"))
            .publish();
    measured(convention, "ASSO-LAEP", "PLACES;2019;240", "HEURES;2019;210");

    // 40 of 50 and 10 of 50 on the way from 200 to 250.
    evaluated(convention, "2019-12-31").body(OBJECTIVE + "bounded", equalTo("50.00"));
    evaluated(convention, "2020-08-31").body(OBJECTIVE + "bounded", equalTo("50.00"));
    // (8 x 80 + 2 x 20) / 10
    evaluated(convention, "2020-09-01").body(OBJECTIVE + "bounded", equalTo("68.00"));
  }

  private static Map<String, Object> weighing(String weight) {
    Map<String, Object> since = places();
    since.put("weight", weight);
    since.put("versions", List.of(version(1, START, said("ASSO-LAEP")), newest(2, "2020-09-01")));
    return since;
  }

  @Test
  void an_explanation_names_the_decision_behind_its_target() {
    Map<String, Object> raised = places();
    raised.put(
        "targets", List.of(target(START, "250", null), target("2020-04-01", "300", "D-2020-01")));
    AConvention convention = AConvention.withoutIndicators().indicator("PLACES", raised).publish();
    measured(convention, "ASSO-LAEP", "PLACES;2019;240");

    explained(convention, "2020-03-31")
        .body("indicator.target.decision", nullValue())
        .body(TARGET_STEP, equalTo("of 2021-12-31, version 1, applies from 2018-01-22"));
    explained(convention, "2020-04-01")
        .body("indicator.target.decision", equalTo("D-2020-01"))
        .body(
            TARGET_STEP,
            equalTo("of 2021-12-31, version 2 (decision D-2020-01), applies from 2020-04-01"));
  }

  private static Map<String, Object> target(String from, String value, String decision) {
    Map<String, Object> target = new HashMap<>();
    target.put("appliesFrom", from);
    target.put("points", List.of(Map.of("on", "2021-12-31", "value", value)));
    target.put("decision", decision);
    return target;
  }

  private static ValidatableResponse explained(AConvention convention, String asOf) {
    return As.analyst()
        .queryParam("asOf", asOf)
        .get(convention.at("indicators/PLACES/explanation"))
        .then()
        .statusCode(200);
  }

  @Test
  void with_some_weights_and_others_none_there_is_no_achievement_and_it_says_why() {
    Map<String, Object> weighed = places();
    weighed.put("weight", "2");
    AConvention convention =
        AConvention.withoutIndicators()
            .indicator("PLACES", weighed)
            .indicator("HEURES", places())
            .publish();
    measured(convention, "ASSO-LAEP", "PLACES;2019;240", "HEURES;2019;210");

    evaluated(convention, "2019-12-31")
        .body(OBJECTIVE + "bounded", nullValue())
        .body(OBJECTIVE + "reason", equalTo("WEIGHTS_INCOMPLETE"))
        .body("convention.reason", equalTo("INSUFFICIENT_DATA"))
        .body(PLACES + "bounded", equalTo("80.00"));
  }

  @Test
  void what_is_closed_does_not_lower_what_is_covered_above_it() {
    Map<String, Object> closed = places();
    closed.put("status", "CLOSED");
    AConvention convention =
        AConvention.withoutIndicators()
            .indicator("PLACES", places())
            .axis("EMP", null, "HEURES", closed)
            .publish();
    measured(convention, "ASSO-LAEP", "PLACES;2019;240", "HEURES;2019;210");

    evaluated(convention, "2019-12-31")
        .body("axes[1].reason", equalTo("NOT_SCORED"))
        .body("convention.coverage", equalTo("1.00"))
        .body("convention.bounded", equalTo("80.00"));
  }

  @Test
  void a_handover_leaves_to_each_partner_the_periods_that_it_was_responsible_for() {
    AConvention convention = handedOver("2020-07-01");
    measured(convention, "ASSO-LAEP", "PLACES;2019;230", "PLACES;2018;220");
    refused(convention, "ASSO-LAEP", "PLACES;2020;240", "not-responsible-then");
    refused(convention, "CAF-41", "PLACES;2019;240", "not-responsible-then");

    evaluated(convention, "2020-06-30").body(PLACES + "bounded", equalTo("60.00"));
    evaluated(convention, "2020-12-30").body(PLACES + "bounded", equalTo("60.00"));
    measured(convention, "CAF-41", "PLACES;2020;240");
    evaluated(convention, "2020-12-31").body(PLACES + "bounded", equalTo("80.00"));
    expected(convention, "2021-03-31")
        .body("items.partner", contains("ASSO-LAEP", "ASSO-LAEP", "CAF-41"))
        .body("items.state", everyItem(equalTo("RECEIVED_LATE")));
  }

  @Test
  void a_handover_that_is_still_to_come_changes_nothing_today() {
    clock.set("2021-03-01T09:00:00Z");
    AConvention convention = handedOver("2021-06-01");

    refused(convention, "CAF-41", "PLACES;2020;240", "not-responsible-then");
    measured(convention, "ASSO-LAEP", "PLACES;2020;240");
    evaluated(convention, "2020-12-31").body(PLACES + "bounded", equalTo("80.00"));
  }

  private static AConvention handedOver(String day) {
    Map<String, Object> since = places();
    since.put("responsiblePartners", List.of("CAF-41"));
    since.put("versions", List.of(version(1, START, said("ASSO-LAEP")), newest(2, day)));
    return AConvention.withoutIndicators().indicator("PLACES", since).publish();
  }

  @Test
  void what_nobody_is_named_for_may_be_given_by_any_partner() {
    Map<String, Object> anybodys = places();
    anybodys.put("responsiblePartners", List.of());
    AConvention convention =
        AConvention.withoutIndicators().indicator("PLACES", anybodys).publish();

    measured(convention, "CAF-41", "PLACES;2019;240");
    evaluated(convention, "2019-12-31").body(PLACES + "bounded", equalTo("80.00"));
  }

  @Test
  void what_was_anybodys_and_became_somebodys_is_looked_for_as_it_was_owed() {
    Map<String, Object> since = places();
    since.put("responsiblePartners", List.of("CAF-41"));
    since.put(
        "versions",
        List.of(
            version(1, START, Map.of("responsiblePartners", List.of(), "status", "OPEN")),
            newest(2, "2020-07-01")));
    AConvention convention = AConvention.withoutIndicators().indicator("PLACES", since).publish();
    measured(convention, "ASSO-LAEP", "PLACES;2018;220", "PLACES;2019;230");
    measured(convention, "CAF-41", "PLACES;2020;240");

    expected(convention, "2021-03-31")
        .body("items.partner", contains(null, null, "CAF-41"))
        .body("items.state", everyItem(equalTo("RECEIVED_LATE")));
    evaluated(convention, "2020-12-31").body(PLACES + "bounded", equalTo("80.00"));
  }

  @Test
  void an_amended_perimeter_holds_from_its_day_on() {
    Map<String, Object> blois = Map.of("kind", "COMMUNE", "code", "41018");
    Map<String, Object> vineuil = Map.of("kind", "COMMUNE", "code", "41295");
    Map<String, Object> before = Map.of("perimeter", List.of(blois), "effectiveTo", "2021-12-31");
    Map<String, Object> apart = places();
    apart.put("overTerritories", "NONE");
    AConvention convention =
        AConvention.withoutIndicators()
            .with("perimeter", List.of(blois, vineuil))
            .with("versions", List.of(version(1, START, before), newest(2, "2020-07-01")))
            .territory("COMMUNE", "41295", "")
            .indicator("PLACES", apart)
            .publish();
    measured(
        convention,
        "ASSO-LAEP",
        "PLACES;2019;240;41018",
        "PLACES;2020;240;41018",
        "PLACES;2020;10;41295");

    evaluated(convention, "2019-12-31").body(PLACES + "bounded", equalTo("80.00"));
    evaluated(convention, "2020-12-31").body(PLACES + "reason", equalTo("NON_ADDITIVE"));
  }

  @Test
  void a_termination_ends_what_is_owed_and_evaluated() {
    AConvention convention =
        AConvention.withoutIndicators()
            .with("state", "TERMINATED")
            .with("terminatedOn", "2020-06-30")
            .indicator("PLACES", places())
            .publish();
    measured(convention, "ASSO-LAEP", "PLACES;2019;240");
    refused(convention, "ASSO-LAEP", "PLACES;2020;240", "period-after-convention");

    expected(convention, "2021-12-31").body("items.period.code", contains("2018", "2019"));
    evaluated(convention, "2021-12-31")
        .body("asOf", equalTo("2020-06-30"))
        .body(PLACES + "bounded", equalTo("80.00"));
  }

  /** 200 places at the start, 250 agreed for the end of 2021. */
  private static Map<String, Object> places() {
    return new HashMap<>(
        Map.of(
            "measure",
            "COUNT",
            "nature",
            "OUTPUT",
            "direction",
            "INCREASE",
            "overTime",
            "LAST",
            "responsiblePartners",
            List.of("ASSO-LAEP"),
            "baselines",
            List.of(Map.of("on", "2017-12-31", "value", "200")),
            "targets",
            List.of(
                Map.of(
                    "appliesFrom",
                    START,
                    "points",
                    List.of(Map.of("on", "2021-12-31", "value", "250"))))));
  }

  private static Map<String, Object> said(String responsible) {
    return Map.of("responsiblePartners", List.of(responsible), "status", "OPEN", "dueDays", 30);
  }

  private static Map<String, Object> version(int number, String from, Map<String, ?> content) {
    return Map.of("number", number, "appliesFrom", from, "content", content);
  }

  private static Map<String, Object> newest(int number, String from) {
    return Map.of("number", number, "appliesFrom", from, "reference", "D-" + from);
  }

  private static void measured(AConvention convention, String partner, String... lines) {
    imported(convention, partner, lines).body("rejections", empty());
  }

  private static void refused(AConvention convention, String partner, String line, String code) {
    imported(convention, partner, line)
        .body("rejections", hasSize(1))
        .body("rejections[0].code", equalTo(code));
  }

  private static ValidatableResponse imported(
      AConvention convention, String partner, String... lines) {
    return As.once(As.partner(partner))
        .header("Content-Type", "text/csv")
        .queryParam("atomicity", "ROW")
        .body(
            HEADER
                + (lines[0].split(";").length > 3 ? ";territory\n" : "\n")
                + String.join("\n", lines))
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

  private static ValidatableResponse expected(AConvention convention, String asOf) {
    return As.analyst()
        .queryParam("asOf", asOf)
        .get(convention.at("expected-measurements"))
        .then()
        .statusCode(200);
  }
}
