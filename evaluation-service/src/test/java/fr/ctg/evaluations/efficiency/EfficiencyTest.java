package fr.ctg.evaluations.efficiency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EfficiencyTest {

  private static final String LAEP =
      """
      {"number": "11", "title": "Lieu d'accueil", "status": "IN_PROGRESS", "milestones": [],
       "shares": [{"objective": "O1", "axis": "PAR", "percent": "100"}], "illustrative": false}
      """;
  private static final String SPLIT =
      """
      {"number": "13", "title": "Places réservées", "status": "PAUSED",
       "shares": [{"objective": "EMP-1", "axis": "EMP", "percent": "60"},
                  {"objective": "O1", "axis": "PAR", "percent": "40"}], "illustrative": true}
      """;
  private static final String LAEP_2019 = line("11", 2019, "10000.00", "7500.00");
  private static final String LAEP_2020 = line("11", 2020, "10000.00", "2500.00");
  private static final String SPLIT_2019 = line("13", 2019, "30000.00", "30000.00");

  private static String line(String action, int year, String granted, String paid) {
    return """
        {"code": "%s-%d-%s", "action": "%s", "funder": "CAF-41", "year": %d,
         "nature": "OPERATING", "granted": %s, "paid": %s, "illustrative": false}
        """
        .formatted(action, year, granted, action, year, quoted(granted), quoted(paid));
  }

  private static String quoted(String amount) {
    return amount == null ? "null" : "\"" + amount + "\"";
  }

  /** Families welcomed by action 11, 100 aimed at from 0; the axis of employment has money only. */
  private static AConvention families() {
    return AConvention.withoutIndicators()
        .weighing("1")
        .indicator(
            "FAMILLES",
            Map.of(
                "measure", "COUNT",
                "nature", "OUTCOME",
                "direction", "INCREASE",
                "action", "11",
                "baselines", List.of(Map.of("on", "2017-12-31", "value", "0")),
                "targets",
                    List.of(Map.of("points", List.of(Map.of("on", "2021-12-31", "value", "100"))))))
        .axis("EMP", "1", "TAUX_EMPLOI", Map.of("measure", "RATIO", "action", "13"))
        .followedUp(LAEP + "," + SPLIT, LAEP_2019 + "," + LAEP_2020 + "," + SPLIT_2019)
        .publish();
  }

  private static void measured(AConvention convention, String... lines) {
    As.once(As.partner("ASSO-LAEP"))
        .header("Content-Type", "text/csv")
        .body("indicator;period;value\n" + String.join("\n", lines))
        .post(convention.at("imports"))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse asked(AConvention convention, String asOf) {
    return As.analyst().queryParam("asOf", asOf).get(convention.at("efficiency")).then();
  }

  @Test
  void money_stands_beside_achievement_by_axis_and_by_action_and_is_counted_once() {
    AConvention convention = families();
    measured(convention, "FAMILLES;2019;50");

    asked(convention, "2019-12-31")
        .statusCode(200)
        .body("years", contains(2018, 2019))
        .body("money.granted", equalTo("40000.00"))
        .body("money.paid", equalTo("37500.00"))
        .body("money.executionRate", equalTo("93.75"))
        .body("axes.code", contains("PAR", "EMP"))
        .body("axes[0].money.granted", equalTo("22000.00"))
        .body("axes[0].money.paid", equalTo("19500.00"))
        .body("axes[0].money.executionRate", equalTo("88.64"))
        .body("axes[0].standing.bounded", equalTo("50.00"))
        .body("axes[1].money.granted", equalTo("18000.00"))
        .body("axes[1].money.executionRate", equalTo("100.00"))
        .body("axes[1].standing", hasKey("bounded"))
        .body("axes[1].standing.bounded", nullValue())
        .body("axes[1].standing.reason", equalTo("INSUFFICIENT_DATA"))
        .body("actions.number", contains("11", "13"))
        .body("actions[0].progress", equalTo("IN_PROGRESS"))
        .body("actions[0].money.executionRate", equalTo("75.00"))
        .body("actions[0].indicators[0].bounded", equalTo("50.00"))
        .body("actions[1].illustrative", equalTo(true))
        .body("actions[1].indicators[0].unitCost.reason", equalTo("NOT_COUNTABLE"))
        .body("fundingStale", equalTo(false))
        .body("$", not(hasKey("fundingAsOf")))
        .body("fundingReceivedAt", notNullValue());
  }

  @Test
  void paid_7500_for_50_families_in_2019_is_150_for_each() {
    AConvention convention = families();
    measured(convention, "FAMILLES;2019;50");
    String cost = "actions[0].indicators[0].unitCost.";

    As.analyst()
        .queryParam("asOf", "2019-12-31")
        .queryParam("year", 2019)
        .get(convention.at("efficiency"))
        .then()
        .statusCode(200)
        .body("years", contains(2019))
        .body(cost + "perUnit", equalTo("150.00"))
        .body(cost + "paid", equalTo("7500.00"))
        .body(cost + "result", equalTo("50"))
        .body(cost + "from", equalTo("2019-01-01"))
        .body(cost + "to", equalTo("2019-12-31"));
    // Of 2018 no line says anything, and once one does, no family was reported...
    asked(convention, "2019-12-31")
        .body(cost + "perUnit", nullValue())
        .body(cost + "reason", equalTo("NO_FUNDING"));
    convention.followedUp(
        LAEP + "," + SPLIT,
        line("11", 2018, "5000.00", "3000.00") + "," + LAEP_2019 + "," + LAEP_2020);
    asked(convention, "2019-12-31")
        .body(cost + "reason", equalTo("NO_RESULT"))
        .body(cost + "resultReason", equalTo("INCOMPLETE"));
    // ...and in the middle of 2020 the money of 2020 has nothing beside it yet.
    measured(convention, "FAMILLES;2018;25");
    asked(convention, "2020-06-30")
        .body("years", contains(2018, 2019, 2020))
        .body("actions[0].money.paid", equalTo("13000.00"))
        .body(cost + "perUnit", equalTo("140.00"))
        .body(cost + "paid", equalTo("10500.00"))
        .body(cost + "result", equalTo("75"))
        .body(cost + "to", equalTo("2019-12-31"));
    As.analyst()
        .queryParam("asOf", "2020-06-30")
        .queryParam("year", 2020)
        .get(convention.at("efficiency"))
        .then()
        .body(cost + "reason", equalTo("YEAR_NOT_ENDED"));
  }

  @Test
  void what_was_known_to_be_paid_stays_what_was_known() {
    AConvention convention = families();
    ValidatableResponse first = asked(convention, "2019-12-31").statusCode(200);
    String knownAt = first.extract().path("knownAt");
    convention.followedUp(LAEP + "," + SPLIT, line("11", 2019, "10000.00", "10000.00"));

    asked(convention, "2019-12-31").body("money.paid", equalTo("10000.00"));
    String then =
        As.analyst()
            .queryParam("asOf", "2019-12-31")
            .queryParam("knownAt", knownAt)
            .get(convention.at("efficiency"))
            .then()
            .statusCode(200)
            .body("money.paid", equalTo("37500.00"))
            .extract()
            .asString();
    assertEquals(first.extract().asString(), then);
  }

  @Test
  void what_has_not_changed_takes_no_revision_and_answers_304() {
    AConvention convention = families();
    ValidatableResponse first = asked(convention, "2019-12-31").statusCode(200);
    int revision = first.extract().path("dataRevision");

    asked(convention, "2019-12-31").body("dataRevision", equalTo(revision));
    As.analyst()
        .queryParam("asOf", "2019-12-31")
        .header("If-None-Match", first.extract().header("ETag"))
        .get(convention.at("efficiency"))
        .then()
        .statusCode(304);
    assertEquals(3, convention.followUpRequests());
  }

  @Test
  void goes_on_from_its_copy_while_convention_service_is_away_and_says_so() {
    AConvention convention = families();
    asked(convention, "2019-12-31").statusCode(200);
    convention.followUpBecomesUnreachable();

    asked(convention, "2019-12-31")
        .statusCode(200)
        .body("money.paid", equalTo("37500.00"))
        .body("fundingStale", equalTo(true))
        .body("fundingAsOf", notNullValue());
  }

  @Test
  void says_when_it_will_know_where_no_funding_was_ever_received() {
    AConvention convention = families();
    convention.followUpBecomesUnreachable();

    asked(convention, "2019-12-31")
        .statusCode(503)
        .header("Retry-After", equalTo("10"))
        .body("code", equalTo("funding-unavailable"));
  }

  @Test
  void refuses_nonsense_for_money() {
    AConvention convention = families();
    asked(convention, "2019-12-31").statusCode(200);
    for (String action :
        List.of(LAEP.replace("\"100\"", "\"90\""), LAEP.replace("\"11\"", "\"12\""), "\"hello\"")) {
      convention.followedUp(action, LAEP_2019);
      asked(convention, "2019-12-31")
          .statusCode(200)
          .body("money.paid", equalTo("37500.00"))
          .body("fundingStale", equalTo(true));
    }
  }

  @Test
  void before_any_funding_was_known_there_is_nothing_to_say() {
    AConvention convention = families();
    measured(convention, "FAMILLES;2019;50");
    String before =
        As.analyst()
            .queryParam("asOf", "2019-12-31")
            .get(convention.at("evaluation"))
            .then()
            .extract()
            .path("knownAt");
    asked(convention, "2019-12-31").statusCode(200);

    As.analyst()
        .queryParam("asOf", "2019-12-31")
        .queryParam("knownAt", before)
        .get(convention.at("efficiency"))
        .then()
        .statusCode(422)
        .body("errors[0].parameter", equalTo("knownAt"))
        .body("errors[0].code", equalTo("nothing-known-yet"));
  }

  @Test
  void a_year_outside_the_convention_or_after_the_day_is_refused() {
    AConvention convention = families();
    for (int year : List.of(2017, 2020)) {
      As.analyst()
          .queryParam("asOf", "2019-12-31")
          .queryParam("year", year)
          .get(convention.at("efficiency"))
          .then()
          .statusCode(422)
          .body("errors[0].parameter", equalTo("year"))
          .body(
              "errors[0].detail",
              equalTo(
                  "On this day the convention has been funded from 2018 to 2019; received: "
                      + year
                      + "."));
    }
  }

  @Test
  void another_convention_s_partner_sees_nothing() {
    AConvention convention = families();
    As.partner("CAF-41").get(convention.at("efficiency")).then().statusCode(200);
    As.partner("SOMEBODY").get(convention.at("efficiency")).then().statusCode(404);
  }

  @Test
  void the_table_says_the_same_figures() {
    AConvention convention = families();
    measured(convention, "FAMILLES;2019;50", "FAMILLES;2018;25");

    List<String> lines =
        As.analyst()
            .header("Accept", "text/csv")
            .queryParam("asOf", "2019-12-31")
            .queryParam("year", 2019)
            .get(convention.at("efficiency"))
            .then()
            .statusCode(200)
            .extract()
            .asString()
            .lines()
            .toList();
    assertEquals(8, lines.size(), lines.toString());
    assertTrue(lines.get(2).startsWith("AXIS,PAR,Parentalité,"), lines.get(2));
    assertTrue(lines.get(2).contains(",2,,22000.00,19500.00,0,88.64,2,,50.00,"), lines.get(2));
    assertTrue(
        lines.stream()
            .anyMatch(
                one ->
                    one.startsWith("INDICATOR,FAMILLES,Indicateur FAMILLES,11,")
                        && one.contains(
                            ",2019-01-01,2019-12-31,50,7500.00,150.00,,2019,2019-12-31,")),
        lines.toString());
  }
}
