package fr.ctg.conventions.funding;

import static fr.ctg.conventions.Refusals.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.conventions.Api;
import fr.ctg.conventions.DraftConvention;
import fr.ctg.conventions.Editing;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FundingTotalsApiTest {

  private DraftConvention convention;

  /**
   * Axis A with O1 and, below it, O1-1; axis B with O2. FA-1 serves O1 alone; FA-2 serves O2 with
   * 60 %, O1-1 with 40 %.
   */
  @BeforeEach
  void draft_a_convention_with_an_action_that_serves_two_axes() {
    convention = new DraftConvention();
    created("/axes", Map.of("code", "B", "name", "Un autre axe", "position", 2));
    convention.objective("O2", Map.of("axis", "B"));
    created(
        "/objectives",
        Map.of("code", "O1-1", "kind", "OPERATIONAL", "parent", "O1", "statement", "Faire mieux"));
    convention.action("FA-2", "O2");
    Editing.patch(
            convention.at("/actions/FA-2"),
            Map.of(
                "objectives",
                List.of("O2", "O1-1"),
                "objectiveShares",
                List.of(
                    Map.of("objective", "O2", "percent", 60),
                    Map.of("objective", "O1-1", "percent", 40))))
        .then()
        .statusCode(200);
  }

  private void created(String path, Map<String, Object> body) {
    Api.coordinator().body(body).post(convention.at(path)).then().statusCode(201);
  }

  private void fund(String action, Map<String, Object> differences) {
    FundingLines.add(convention, DraftConvention.with(differences, Map.of("action", action)));
  }

  private ValidatableResponse totals(String query) {
    return Api.coordinator().get(convention.at("/funding-totals" + query)).then().statusCode(200);
  }

  /** FA-1: 10,000 asked, 8,000 promised, 6,000 paid; FA-2: 5,000 asked and promised, 2,000 paid. */
  private void fund_both_actions() {
    fund("FA-1", Map.of("requested", "10000", "granted", "8000", "paid", "6000"));
    fund(
        "FA-2",
        Map.of("requested", "5000", "granted", "5000", "paid", "2000", "nature", "INVESTMENT"));
  }

  @Test
  void by_axis_money_follows_the_keys_and_counts_once() {
    fund_both_actions();
    totals("?by=AXIS")
        .body("by", equalTo("AXIS"))
        .body("items.key", contains("A", "B"))
        .body("items.label", contains("Un axe", "Un autre axe"))
        .body("items.lines", contains(2, 1))
        .body("items.requested", contains("12000.00", "3000.00"))
        .body("items.granted", contains("10000.00", "3000.00"))
        .body("items.paid", contains("6800.00", "1200.00"))
        .body("items.grantRate.percent", contains("83.33", "100.00"))
        .body("items.executionRate.percent", contains("68.00", "40.00"))
        .body("total.lines", equalTo(2))
        .body("total.key", nullValue())
        .body("total.requested", equalTo("15000.00"))
        .body("total.granted", equalTo("13000.00"))
        .body("total.paid", equalTo("8000.00"))
        .body("total.grantRate.percent", equalTo("86.67"))
        .body("total.executionRate.percent", equalTo("61.54"));
  }

  @Test
  void by_objective_an_operational_one_has_its_own_part() {
    fund_both_actions();
    totals("?by=OBJECTIVE")
        .body("items.key", contains("O1", "O1-1", "O2"))
        .body("items.granted", contains("8000.00", "2000.00", "3000.00"))
        .body("total.granted", equalTo("13000.00"));
  }

  @Test
  void by_action_funder_year_and_nature() {
    fund_both_actions();
    fund("FA-1", Map.of("year", 2020, "funder", convention.code("CITY"), "granted", "0.10"));
    totals("?by=ACTION")
        .body("items.key", contains("FA-1", "FA-2"))
        .body("items.granted", contains("8000.10", "5000.00"));
    totals("?by=FUNDER")
        .body("items.key", contains(convention.code("CAF"), convention.code("CITY")))
        .body("items.label", contains("CAF", "CITY"))
        .body("items.granted", contains("13000.00", "0.10"));
    totals("")
        .body("by", equalTo("YEAR"))
        .body("items.key", contains("2019", "2020"))
        .body("items.granted", contains("13000.00", "0.10"))
        .body("total.granted", equalTo("13000.10"));
    totals("?by=NATURE")
        .body("items.key", contains("INVESTMENT", "OPERATING"))
        .body("items.label", contains("Investment", "Operating"));
    Api.coordinator()
        .header("Accept-Language", "fr")
        .get(convention.at("/funding-totals?by=NATURE"))
        .then()
        .statusCode(200);
  }

  @Test
  void a_filter_on_an_axis_lets_through_the_parts_of_that_axis() {
    fund_both_actions();
    totals("?by=ACTION&axis=B")
        .body("items.key", contains("FA-2"))
        .body("items.granted", contains("3000.00"))
        .body("total.granted", equalTo("3000.00"));
    totals("?by=ACTION&objective=O1")
        .body("items.granted", contains("8000.00", "2000.00"))
        .body("total.granted", equalTo("10000.00"));
    totals("?by=AXIS&action=FA-2&year=2019&nature=INVESTMENT&funder=" + convention.code("CAF"))
        .body("items.granted", contains("2000.00", "3000.00"));
    totals("?year=2020").body("items", empty()).body("total.lines", equalTo(0));
  }

  @Test
  void cents_that_a_key_splits_are_rounded_in_the_answer_only() {
    fund("FA-2", Map.of("granted", "0.01"));
    fund("FA-2", Map.of("granted", "0.01", "year", 2020));
    fund("FA-2", Map.of("granted", "0.01", "year", 2021));
    totals("?by=AXIS")
        .body("items.granted", contains("0.01", "0.02"))
        .body("total.granted", equalTo("0.03"));
  }

  @Test
  void a_third_each_sums_to_the_whole() {
    convention.objective("O3", Map.of());
    Editing.patch(
            convention.at("/actions/FA-2"),
            Map.of(
                "objectives",
                List.of("O1", "O2", "O3"),
                "objectiveShares",
                List.of(
                    Map.of("objective", "O1", "percent", "33.34"),
                    Map.of("objective", "O2", "percent", "33.33"),
                    Map.of("objective", "O3", "percent", "33.33"))))
        .then()
        .statusCode(200);
    fund("FA-2", Map.of("granted", "100000"));
    List<String> parts =
        totals("?by=OBJECTIVE")
            .body("items.granted", contains("33340.00", "33330.00", "33330.00"))
            .extract()
            .path("items.granted");
    assertEquals(
        new BigDecimal("100000.00"),
        parts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  @Test
  void what_is_not_known_is_not_zero_and_is_counted() {
    fund("FA-1", Map.of("requested", "1000", "granted", "800", "paid", "400"));
    fund("FA-1", Map.of("requested", "9000", "year", 2020));
    fund("FA-1", Map.of("granted", "700", "year", 2021));
    totals("")
        .body("total.requested", equalTo("10000.00"))
        .body("total.granted", equalTo("1500.00"))
        .body("total.paid", equalTo("400.00"))
        .body("total.withoutRequested", equalTo(1))
        .body("total.withoutGranted", equalTo(1))
        .body("total.withoutPaid", equalTo(2))
        .body("total.grantRate.percent", equalTo("80.00"))
        .body("total.grantRate.lines", equalTo(1))
        .body("total.executionRate.percent", equalTo("50.00"))
        .body("total.executionRate.lines", equalTo(1))
        .body("items[1].granted", nullValue())
        .body("items[1].grantRate.percent", nullValue())
        .body("items[1].grantRate.reason", equalTo("UNKNOWN"))
        .body("items[1].grantRate.lines", equalTo(0));
  }

  @Test
  void nothing_is_divided_by_zero() {
    fund("FA-1", Map.of("requested", "500", "granted", "0", "paid", "0"));
    totals("")
        .body("total.grantRate.percent", equalTo("0.00"))
        .body("total.executionRate.percent", nullValue())
        .body("total.executionRate.reason", equalTo("NOTHING_TO_COMPARE_WITH"))
        .body("total.executionRate.lines", equalTo(1));
  }

  @Test
  void the_total_of_nothing_is_not_known() {
    totals("?by=AXIS")
        .body("items", empty())
        .body("total.lines", equalTo(0))
        .body("total.granted", nullValue())
        .body("total.grantRate.reason", equalTo("UNKNOWN"));
  }

  @Test
  void reads_as_a_table_with_the_grand_total_at_the_end() {
    fund_both_actions();
    String table =
        Api.coordinator()
            .accept("text/csv")
            .get(convention.at("/funding-totals?by=AXIS"))
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertEquals(
        """
        key,label,lines,requested,granted,paid,withoutRequested,withoutGranted,withoutPaid,\
        grantRate,grantRateLines,executionRate,executionRateLines
        A,Un axe,2,12000.00,10000.00,6800.00,0,0,0,83.33,2,68.00,2
        B,Un autre axe,1,3000.00,3000.00,1200.00,0,0,0,100.00,1,40.00,1
        ,,2,15000.00,13000.00,8000.00,0,0,0,86.67,2,61.54,2
        """,
        table);
  }

  @Test
  void who_has_the_totals_is_told_so() {
    String tag = Api.coordinator().get(convention.at("/funding-totals")).header("ETag");
    Api.coordinator()
        .header("If-None-Match", tag)
        .get(convention.at("/funding-totals"))
        .then()
        .statusCode(304);
  }

  @Test
  void money_of_another_convention_is_not_counted() {
    fund_both_actions();
    DraftConvention other = new DraftConvention();
    FundingLines.add(other, Map.of("granted", "1"));
    totals("").body("total.granted", equalTo("13000.00"));
    refused(
        Api.coordinator().get(convention.at("/funding-totals?by=COLOUR")),
        400,
        "malformed-request");
  }
}
