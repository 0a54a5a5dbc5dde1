package fr.ctg.evaluations.collection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.evaluations.TestClock;
import fr.ctg.kit.sql.Sql;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CollectionTest {

  @Inject TestClock clock;
  @Inject Sql sql;

  @AfterEach
  void today_again() {
    clock.reset();
  }

  /** Owed each quarter of 2018 and after, by the 20th day after its end. */
  private static AConvention quarterly() {
    AConvention convention = AConvention.withoutIndicators();
    indicator(convention, "VISITES", Map.of("frequency", "QUARTER", "dueDays", 20));
    return convention.publish();
  }

  private static AConvention indicator(AConvention convention, String code, Map<String, ?> more) {
    Map<String, Object> fields = new HashMap<>(Map.of("measure", "COUNT"));
    fields.putAll(more);
    return convention.indicator(code, fields);
  }

  private static void measured(AConvention convention, String... lines) {
    measured(As.partner("ASSO-LAEP"), convention, lines);
  }

  private static void measured(RequestSpecification who, AConvention convention, String... lines) {
    As.once(who)
        .header("Content-Type", "text/csv")
        .body("indicator;period;territory;breakdown;value;status\n" + String.join("\n", lines))
        .post(convention.at("imports"))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse expected(
      RequestSpecification who, AConvention convention, String... parameters) {
    return get(who, convention, "expected-measurements", parameters).statusCode(200);
  }

  private static ValidatableResponse completeness(
      RequestSpecification who, AConvention convention, String... parameters) {
    return get(who, convention, "completeness", parameters).statusCode(200);
  }

  private static ValidatableResponse get(
      RequestSpecification who, AConvention convention, String what, String... parameters) {
    for (int i = 0; i < parameters.length; i += 2) {
      who.queryParam(parameters[i], parameters[i + 1]);
    }
    return who.get(convention.at(what)).then();
  }

  @Test
  void a_period_is_owed_from_its_end_on_and_late_after_its_due_day() {
    AConvention convention = quarterly();

    expected(As.analyst(), convention, "asOf", "2018-03-30").body("items", hasSize(0));
    expected(As.analyst(), convention, "asOf", "2018-04-20")
        .body("items", hasSize(1))
        .body("items[0].indicator", equalTo("VISITES"))
        .body("items[0].label", equalTo("Indicateur VISITES"))
        .body("items[0].axis", equalTo("PAR"))
        .body("items[0].objective", equalTo("O1"))
        .body("items[0].period.code", equalTo("2018-Q1"))
        .body("items[0].period.start", equalTo("2018-01-01"))
        .body("items[0].period.end", equalTo("2018-03-31"))
        .body("items[0].territory", nullValue())
        .body("items[0].partner", equalTo("ASSO-LAEP"))
        .body("items[0].dueOn", equalTo("2018-04-20"))
        .body("items[0].state", equalTo("EXPECTED"))
        .body("items[0].daysLate", nullValue())
        .body("asOf", equalTo("2018-04-20"))
        .body("frameworkVersion", equalTo(1))
        .body("stale", equalTo(false));
    expected(As.analyst(), convention, "asOf", "2018-04-23")
        .body("items[0].state", equalTo("LATE"))
        .body("items[0].daysLate", equalTo(3));
  }

  @Test
  void it_is_on_time_by_the_day_in_paris_of_its_first_revision() {
    AConvention convention = quarterly();
    clock.set("2018-04-20T21:59:59Z");
    measured(convention, "VISITES;2018-Q1;;;0;P");
    clock.set("2018-07-20T22:00:01Z");
    measured(convention, "VISITES;2018-Q2;;;12;", "VISITES;2018-Q1;;;11;");
    clock.set("2018-10-05T08:00:00Z");

    expected(As.analyst(), convention)
        .body("items.period.code", contains("2018-Q1", "2018-Q2", "2018-Q3"))
        .body("items.state", contains("RECEIVED", "RECEIVED_LATE", "EXPECTED"))
        .body("items.receivedOn", contains("2018-04-20", "2018-07-21", null))
        .body("items.daysLate", contains(null, 1, null));
    expected(As.analyst(), convention, "knownAt", "2018-05-01T00:00:00Z")
        .body("items.state", contains("RECEIVED", "LATE", "EXPECTED"));
  }

  @Test
  void a_missing_measurement_is_no_report_but_a_secret_is_one() {
    AConvention convention = quarterly();
    clock.set("2018-10-05T08:00:00Z");
    measured(convention, "VISITES;2018-Q1;;;;O", "VISITES;2018-Q2;;;;Q", "VISITES;2018-Q3;;;;L");

    expected(As.analyst(), convention)
        .body("items.state", contains("LATE", "RECEIVED_LATE", "EXPECTED"));
    clock.set("2018-10-06T08:00:00Z");
    measured(convention, "VISITES;2018-Q1;;;4;");
    expected(As.analyst(), convention).body("items[0].receivedOn", equalTo("2018-10-06"));
  }

  @Test
  void what_was_withdrawn_was_not_received_and_counts_again_from_when_it_is_sent_again() {
    AConvention convention = quarterly();
    indicator(convention, "AUTRE", Map.of()).publish();
    clock.set("2018-04-05T08:00:00Z");
    measured(convention, "VISITES;2018-Q1;;;3;");
    clock.set("2018-04-06T08:00:00Z");
    measured(convention, "AUTRE;2017;;;1;");
    clock.set("2018-04-07T08:00:00Z");
    measured(convention, "AUTRE;2017;;;2;");
    withdrawnAndSentAgain(convention);

    expected(As.analyst(), convention, "indicator", "VISITES")
        .body("items.receivedOn", contains("2018-04-07"));
    expected(
            As.analyst(),
            convention,
            "indicator",
            "VISITES",
            "knownAt",
            "2018-04-06T12:00:00Z",
            "asOf",
            "2018-04-06")
        .body("items.state", contains("EXPECTED"));
    expected(
            As.analyst(),
            convention,
            "indicator",
            "VISITES",
            "knownAt",
            "2018-04-05T12:00:00Z",
            "asOf",
            "2018-04-06")
        .body("items.receivedOn", contains("2018-04-05"));
  }

  @Test
  void what_a_wrong_replacement_withdrew_and_its_undoing_gives_back_was_received_all_the_while() {
    AConvention convention = quarterly();
    clock.set("2018-04-05T08:00:00Z");
    measured(convention, "VISITES;2018-Q1;;;3;");
    clock.set("2018-08-05T08:00:00Z");
    String wrong =
        As.once(As.partner("ASSO-LAEP"))
            .header("Content-Type", "text/csv")
            .queryParam("strategy", "REPLACE")
            .queryParam("replaceIndicator", "VISITES")
            .body("indicator;period;value\nVISITES;2018-Q2;4")
            .post(convention.at("imports"))
            .then()
            .statusCode(200)
            .body("withdrawn", equalTo(1))
            .extract()
            .path("id");
    clock.set("2018-08-06T08:00:00Z");
    As.once(As.partner("ASSO-LAEP"))
        .contentType("application/json")
        .body(Map.of("reason", "Le fichier ne couvrait que le deuxième trimestre"))
        .post(convention.at("imports/" + wrong + "/reversal"))
        .then()
        .statusCode(201);
    expected(As.analyst(), convention, "to", "2018-06-30")
        .body("items.state", contains("RECEIVED", "LATE"))
        .body("items.receivedOn[0]", equalTo("2018-04-05"));
    expected(
            As.analyst(),
            convention,
            "to",
            "2018-03-31",
            "knownAt",
            "2018-08-05T12:00:00Z",
            "asOf",
            "2018-08-05")
        .body("items.state", contains("LATE"));
  }

  /** Withdrawn with the last revision but one, sent again with the last one. */
  private void withdrawnAndSentAgain(AConvention convention) {
    sql.update(
        """
        with visits as (
          select m.*, c.last_number from measurement m join convention_clock c using (convention_id)
          where m.convention_id = ? and m.indicator = 'VISITES'
        ), earlier as (
          insert into measurement_history
            (convention_id, measurement_id, revision, superseded_by, status, value)
          select convention_id, id, revision, last_number - 1, 'A', value from visits
          union all
          select convention_id, id, last_number - 1, last_number, 'W', null from visits
        )
        update measurement m set revision = visits.last_number from visits where m.id = visits.id
        """,
        convention.id());
  }

  @Test
  void each_partner_and_each_territory_owes_its_own_where_it_is_declared_so() {
    AConvention convention =
        AConvention.withoutIndicators()
            .below("COMMUNE", "41018", "QPV", "QN04101M")
            .below("COMMUNE", "41018", "QPV", "QN04102M");
    indicator(
        convention,
        "PLACES",
        Map.of("territoryKind", "QPV", "responsiblePartners", List.of("ASSO-LAEP", "CAF-41")));
    convention.publish();
    clock.set("2019-01-10T08:00:00Z");
    measured(convention, "PLACES;2018;QN04101M;;3;");
    measured(As.partner("CAF-41"), convention, "PLACES;2018;41018;;9;");

    expected(As.analyst(), convention)
        .body("items.territory.code", contains("QN04101M", "QN04101M", "QN04102M", "QN04102M"))
        .body("items.territory.vintage", everyItem(equalTo("2021")))
        .body("items.partner", contains("ASSO-LAEP", "CAF-41", "ASSO-LAEP", "CAF-41"))
        .body("items.state", contains("RECEIVED", "EXPECTED", "EXPECTED", "EXPECTED"));
  }

  @Test
  void a_partner_sees_what_it_owes_itself_and_nothing_of_the_others() {
    AConvention convention = quarterly();
    indicator(convention, "DROITS", Map.of("responsiblePartners", List.of("CAF-41"))).publish();

    RequestSpecification caf = As.partner("CAF-41");
    expected(caf, convention, "asOf", "2019-02-01").body("items.indicator", contains("DROITS"));
    expected(As.partner("CAF-41"), convention, "partner", "CAF-41", "asOf", "2019-02-01")
        .body("items", hasSize(1));
    expected(As.partner("CAF-41"), convention, "partner", "ASSO-LAEP").body("items", hasSize(0));
    completeness(As.partner("CAF-41"), convention, "asOf", "2019-02-01")
        .body("total.expected", equalTo(1))
        .body("groups.code", contains("CAF-41"));
    completeness(As.partner("CAF-41"), convention, "partner", "ASSO-LAEP")
        .body("total.expected", equalTo(0));
    get(As.partner("UDAF"), convention, "expected-measurements").statusCode(404);
    get(As.partner("UDAF"), convention, "completeness").statusCode(404);
  }

  @Test
  void what_anybody_may_report_is_received_from_anybody() {
    AConvention convention =
        indicator(
                AConvention.withoutIndicators(), "LIBRE", Map.of("responsiblePartners", List.of()))
            .publish();

    expected(As.analyst(), convention, "asOf", "2019-01-15")
        .body("items.partner", contains(nullValue()))
        .body("items.state", contains("EXPECTED"));
    completeness(As.analyst(), convention, "asOf", "2019-01-15")
        .body("groups[0].code", nullValue())
        .body("groups[0].expected", equalTo(1));
    expected(As.partner("ASSO-LAEP"), convention, "asOf", "2019-01-15").body("items", hasSize(0));
  }

  @Test
  void nothing_is_owed_before_an_indicator_is_followed_nor_after_it_or_its_objective_is_closed() {
    Map<String, Object> open =
        Map.of("number", 1, "appliesFrom", "2018-01-22", "content", Map.of("status", "OPEN"));
    Map<String, Object> closing = Map.of("number", 2, "appliesFrom", "2019-05-01");
    AConvention convention = quarterly();
    indicator(convention, "TARDIF", Map.of("frequency", "QUARTER", "appliesFrom", "2019-06-01"));
    indicator(
        convention,
        "CLOS",
        Map.of("frequency", "QUARTER", "status", "CLOSED", "versions", List.of(open, closing)));
    indicator(convention, "JAMAIS", Map.of("status", "CLOSED"));
    convention.publish();

    expected(As.analyst(), convention, "asOf", "2019-12-31", "indicator", "TARDIF")
        .body("items.period.code", contains("2019-Q2", "2019-Q3", "2019-Q4"));
    expected(As.analyst(), convention, "asOf", "2019-12-31", "indicator", "CLOS")
        .body("items.period.code", contains("2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4", "2019-Q1"));
    expected(As.analyst(), convention, "indicator", "JAMAIS").body("items", hasSize(0));
    // The convention ends with 2021, and so does what is owed.
    expected(As.analyst(), convention, "indicator", "VISITES")
        .body("items", hasSize(16))
        .body("items[15].period.code", equalTo("2021-Q4"));
  }

  @Test
  void completeness_counts_what_the_list_shows_by_partner_indicator_axis_or_period() {
    AConvention convention = quarterly();
    indicator(convention, "DROITS", Map.of("responsiblePartners", List.of("CAF-41"))).publish();
    clock.set("2019-01-20T08:00:00Z");
    measured(convention, "VISITES;2018-Q1;;;1;", "VISITES;2018-Q4;;;4;");
    clock.set("2019-02-01T08:00:00Z");

    completeness(As.analyst(), convention)
        .body("by", equalTo("PARTNER"))
        .body("asOf", equalTo("2019-02-01"))
        .body("total.expected", equalTo(5))
        .body("total.received", equalTo(2))
        .body("total.onTime", equalTo(1))
        .body("total.late", equalTo(3))
        .body("total.completeness", equalTo("40.00"))
        .body("total.timeliness", equalTo("20.00"))
        .body("total.reason", nullValue())
        .body("groups.code", contains("ASSO-LAEP", "CAF-41"))
        .body("groups.label", contains("ASSO-LAEP", "CAF-41"))
        .body("groups.completeness", contains("50.00", "0.00"));
    completeness(As.analyst(), convention, "by", "INDICATOR")
        .body("groups.code", contains("DROITS", "VISITES"))
        .body("groups.label", contains("Indicateur DROITS", "Indicateur VISITES"));
    completeness(As.analyst(), convention, "by", "AXIS")
        .body("groups.code", contains("PAR"))
        .body("groups.label", contains("Parentalité"));
    completeness(As.analyst(), convention, "by", "PERIOD", "from", "2018-07-01", "to", "2018")
        .body("groups.code", contains("2018-Q3", "2018-Q4"))
        .body("groups.timeliness", contains("0.00", "100.00"));
    completeness(As.analyst(), convention, "axis", "EMPLOI")
        .body("total.expected", equalTo(0))
        .body("total", hasEntry("completeness", null))
        .body("total", hasEntry("timeliness", null))
        .body("total.reason", equalTo("NOTHING_EXPECTED"))
        .body("groups", hasSize(0));
  }

  @Test
  void completeness_that_has_not_changed_is_not_sent_again() {
    AConvention convention = quarterly();
    String tag = completeness(As.analyst(), convention).extract().header("ETag");
    get(As.analyst().header("If-None-Match", tag), convention, "completeness").statusCode(304);
    get(
            As.analyst().header("If-None-Match", tag).header("Accept", "text/csv"),
            convention,
            "completeness")
        .statusCode(200);
    measured(convention, "VISITES;2018-Q1;;;1;");
    get(As.analyst().header("If-None-Match", tag), convention, "completeness").statusCode(200);
  }

  @Test
  void each_filter_narrows_the_list() {
    AConvention convention = quarterly();
    indicator(convention, "DROITS", Map.of("responsiblePartners", List.of("CAF-41")));
    indicator(convention, "ANNUEL", Map.of()).publish();
    clock.set("2018-04-30T08:00:00Z");
    measured(convention, "VISITES;2018-Q1;;;1;");
    clock.set("2019-01-25T08:00:00Z");

    expected(As.analyst(), convention).body("items", hasSize(6));
    expected(As.analyst(), convention, "partner", "CAF-41").body("items", hasSize(1));
    expected(As.analyst(), convention, "indicator", "DROITS", "indicator", "ANNUEL")
        .body("items", hasSize(2));
    expected(As.analyst(), convention, "axis", "PAR").body("items", hasSize(6));
    expected(As.analyst(), convention, "axis", "EMPLOI").body("items", hasSize(0));
    expected(As.analyst(), convention, "from", "2018-Q4").body("items", hasSize(1));
    expected(As.analyst(), convention, "to", "2018-06").body("items", hasSize(2));
    expected(As.analyst(), convention, "state", "LATE").body("items", hasSize(3));
    expected(As.analyst(), convention, "state", "EXPECTED").body("items", hasSize(2));
    expected(As.analyst(), convention, "state", "RECEIVED").body("items", hasSize(0));
    expected(As.analyst(), convention, "state", "RECEIVED_LATE").body("items", hasSize(1));
  }

  @Test
  void what_cannot_be_read_is_refused() {
    AConvention convention = quarterly();
    for (String name : List.of("from", "to", "state", "asOf", "knownAt", "limit", "cursor")) {
      get(As.analyst(), convention, "expected-measurements", name, "n'importe quoi")
          .statusCode(400)
          .body("errors[0].parameter", equalTo(name));
    }
    get(As.analyst(), convention, "completeness", "by", "COLOUR")
        .statusCode(400)
        .body("errors[0].parameter", equalTo("by"));
    get(As.analyst(), convention, "completeness", "state", "LATE").statusCode(400);
    get(As.analyst(), convention, "expected-measurements", "sort", "label")
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown-sort"));
    get(As.analyst(), convention, "expected-measurements", "knownAt", "2001-01-01T00:00:00Z")
        .statusCode(422)
        .body("errors[0].code", equalTo("nothing-known-yet"));
  }

  @Test
  void pages_follow_each_other_without_gap_or_repeat() {
    AConvention convention = quarterly();
    for (String sort : List.of("dueOn", "-dueOn")) {
      List<String> seen = new ArrayList<>();
      String cursor = null;
      do {
        var request = As.analyst().header("Prefer", "return=total-count");
        request.queryParam("limit", 3).queryParam("sort", sort);
        if (cursor != null) {
          request.queryParam("cursor", cursor);
        }
        ValidatableResponse page =
            request.get(convention.at("expected-measurements")).then().statusCode(200);
        page.body("total", equalTo(16));
        seen.addAll(page.extract().path("items.dueOn"));
        cursor = page.extract().path("next");
      } while (cursor != null);
      List<String> inOrder = new ArrayList<>(seen);
      inOrder.sort(sort.equals("dueOn") ? null : Comparator.reverseOrder());
      assertEquals(16, seen.stream().distinct().count());
      assertEquals(inOrder, seen);
    }
    String next = expected(As.analyst(), convention, "limit", "3").extract().path("next");
    get(As.analyst(), convention, "expected-measurements", "cursor", next, "to", "2020")
        .statusCode(400)
        .body("errors[0].code", equalTo("invalid-cursor"));
  }

  @Test
  void both_are_there_as_tables_in_both_profiles() {
    AConvention convention = quarterly();
    clock.set("2018-04-30T08:00:00Z");
    measured(convention, "VISITES;2018-Q1;;;1;");
    clock.set("2018-07-01T08:00:00Z");

    String list = csv(convention, "expected-measurements", "text/csv");
    assertEquals(
        """
        indicator,label,axis,objective,period,periodStart,periodEnd,territoryKind,territory,\
        territoryVintage,partner,dueOn,state,receivedOn,daysLate
        VISITES,Indicateur VISITES,PAR,O1,2018-Q1,2018-01-01,2018-03-31,,,,ASSO-LAEP,2018-04-20,\
        RECEIVED_LATE,2018-04-30,10
        VISITES,Indicateur VISITES,PAR,O1,2018-Q2,2018-04-01,2018-06-30,,,,ASSO-LAEP,2018-07-20,\
        EXPECTED,,
        """,
        list);
    String figures = csv(convention, "completeness", "text/csv;profile=spreadsheet");
    assertTrue(
        figures.contains("\r\nPARTNER;ASSO-LAEP;ASSO-LAEP;2;1;0;0;50,00;0,00;;2018-07-01;"),
        figures);
    assertTrue(figures.contains("\r\nTOTAL;;;2;1;0;0;50,00;0,00;;"), figures);
  }

  private static String csv(AConvention convention, String what, String accept) {
    return As.analyst()
        .header("Accept", accept)
        .get(convention.at(what))
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
