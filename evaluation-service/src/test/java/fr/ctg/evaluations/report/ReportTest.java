package fr.ctg.evaluations.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ReportTest {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String PLACES = "indicators.find{it.code=='PLACES'}.";

  /** 200 places at the start, 260 agreed for the end of 2021, raised to 300 from April 2020 on. */
  private static AConvention places() {
    return AConvention.withoutIndicators()
        .indicator(
            "PLACES",
            Map.of(
                "label", "=Places en crèche",
                "unit", "places",
                "nature", "OUTPUT",
                "measure", "COUNT",
                "direction", "INCREASE",
                "overTime", "LAST",
                "baselines", List.of(Map.of("on", "2017-12-31", "value", "200")),
                "targets",
                    List.of(
                        target("2018-01-22", "260", null),
                        target("2020-04-01", "300", "D-2020-01"))))
        .indicator(
            "HEURES",
            Map.of(
                "nature",
                "OUTPUT",
                "measure",
                "COUNT",
                "direction",
                "INCREASE",
                "responsiblePartners",
                List.of("CAF-41"),
                "baselines",
                List.of(Map.of("on", "2017-12-31", "value", "0")),
                "targets",
                List.of(target("2018-01-22", "1000", null))))
        .publish();
  }

  private static Map<String, Object> target(String appliesFrom, String value, String decision) {
    Map<String, Object> target = new HashMap<>();
    target.put("appliesFrom", appliesFrom);
    target.put("points", List.of(Map.of("on", "2021-12-31", "value", value)));
    target.put("decision", decision);
    return target;
  }

  private static void measured(AConvention convention, String... lines) {
    As.once(As.partner("ASSO-LAEP"))
        .header("Content-Type", "text/csv")
        .body("indicator;period;value\n" + String.join("\n", lines))
        .post(convention.at("imports"))
        .then()
        .statusCode(200);
  }

  private static AConvention measuredPlaces() {
    AConvention convention = places();
    measured(convention, "PLACES;2018;212", "PLACES;2019;224");
    return convention;
  }

  private static RequestSpecification of(int year) {
    return As.analyst().queryParam("year", year);
  }

  private static Response read(RequestSpecification request, AConvention convention, String kind) {
    return request.get(convention.at("reports/" + kind));
  }

  private static ValidatableResponse annual(AConvention convention, int year) {
    return read(of(year), convention, "ANNUAL").then().statusCode(200);
  }

  private static String table(AConvention convention, String name) {
    return read(
            of(2019).header("Accept", "text/csv").queryParam("table", name), convention, "ANNUAL")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  @Test
  void an_annual_report_says_of_200_to_260_at_224_what_the_evaluation_says() {
    AConvention convention = measuredPlaces();

    annual(convention, 2019)
        .body("title", equalTo("Annual report 2019"))
        .body("period.name", equalTo("2019"))
        .body("asOf", equalTo("2019-12-31"))
        .body("stale", equalTo(false))
        .body(PLACES + "baseline", equalTo("200"))
        .body(PLACES + "target", equalTo("260"))
        .body(PLACES + "actual", equalTo("224"))
        .body(PLACES + "measurements", equalTo(1))
        .body(PLACES + "expected", equalTo("229.52"))
        .body(PLACES + "raw", equalTo("40.00"))
        .body(PLACES + "pace", equalTo("0.813"))
        .body(PLACES + "gapToTarget", equalTo("-36"))
        .body(PLACES + "gapToExpected", equalTo("-5.52"))
        .body(PLACES + "previous", equalTo("212"))
        .body(PLACES + "difference", equalTo("12"))
        .body(PLACES + "movement", equalTo("IMPROVING"))
        .body(PLACES + "targetReached", equalTo(false))
        .body(PLACES + "status", equalTo("AT_RISK"))
        .body("synthesis.counts.indicators", equalTo(2))
        .body("synthesis.counts.atRisk", equalTo(1))
        .body("synthesis.counts.noData", equalTo(1))
        .body("synthesis.axes[0].coverage", equalTo("0.50"))
        .body("synthesis.axes[0].bounded", equalTo("40.00"))
        .body("synthesis.sentences", hasItem(containsString("achieved 40.00 %")))
        .body("completeness.total.expected", equalTo(2))
        .body("completeness.total.completeness", equalTo("50.00"))
        .body("method.find{it.code=='ON_TRACK_FROM'}.value", equalTo("0.90"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ANNUAL | SYNTHESIS OBJECTIVES ADAPTATIONS ACTIONS INDICATORS FUNDING COMPLETENESS FINDINGS QUESTIONS PROPOSALS METHOD
          INTERIM | SYNTHESIS FINDINGS WATCHED OBJECTIVES ADAPTATIONS ACTIONS INDICATORS FUNDING COMPLETENESS QUESTIONS PROPOSALS METHOD
          FINAL | SYNTHESIS OBJECTIVES ADAPTATIONS ACTIONS INDICATORS FUNDING COMPLETENESS FINDINGS QUESTIONS METHOD
          QUARTERLY_FOLLOW_UP | SYNTHESIS FINDINGS WATCHED ACTIONS INDICATORS COMPLETENESS METHOD
          COMMITTEE_FILE | SYNTHESIS PROPOSALS FINDINGS WATCHED ADAPTATIONS OBJECTIVES ACTIONS INDICATORS FUNDING COMPLETENESS QUESTIONS METHOD
          """)
  void each_kind_of_report_has_what_its_readers_need(String kind, String sections) {
    AConvention convention = measuredPlaces();

    List<String> found =
        read(As.analyst().queryParam("asOf", "2019-12-31"), convention, kind)
            .then()
            .statusCode(200)
            .extract()
            .path("sections");

    assertEquals(sections, String.join(" ", found));
  }

  @ParameterizedTest
  @CsvSource({
    "ANNUAL,2019,2019-12-31",
    "QUARTERLY_FOLLOW_UP,2019-Q4,2019-12-31",
    "INTERIM,2018-01-22/2019-12-31,2019-12-31",
    "COMMITTEE_FILE,2018-01-22/2019-12-31,2019-12-31"
  })
  void around_a_day_a_report_is_about_its_year_its_quarter_or_all_until_then(
      String kind, String period, String asOf) {
    read(As.analyst().queryParam("asOf", asOf), measuredPlaces(), kind)
        .then()
        .statusCode(200)
        .body("period.name", equalTo(period))
        .body("asOf", equalTo(asOf));
  }

  @Test
  void a_final_report_looks_from_the_last_day_of_the_convention() {
    read(As.analyst(), measuredPlaces(), "FINAL")
        .then()
        .statusCode(200)
        .body("asOf", equalTo("2021-12-31"))
        .body("period.start", equalTo("2018-01-22"))
        .body(PLACES + "target", equalTo("300"));
  }

  @Test
  void a_report_says_how_a_target_was_adapted_once_it_is_in_force() {
    AConvention convention = measuredPlaces();

    annual(convention, 2019).body("adaptations", hasSize(0));
    annual(convention, 2020)
        .body("adaptations.what", contains("TARGET"))
        .body("adaptations[0].decidedBy", equalTo("D-2020-01"))
        .body("adaptations[0].before", equalTo("260 (2021-12-31)"))
        .body("adaptations[0].after", equalTo("300 (2021-12-31)"))
        .body("adaptations[0].inPeriod", equalTo(true))
        .body(PLACES + "targetDecidedBy", equalTo("D-2020-01"));
    annual(convention, 2021).body("adaptations[0].inPeriod", equalTo(false));
  }

  @Test
  void a_report_says_how_an_indicator_was_reworded_and_closed() {
    AConvention convention =
        AConvention.withoutIndicators()
            .indicator(
                "PLACES",
                Map.of(
                    "measure", "COUNT",
                    "label", "Places d'accueil",
                    "status", "CLOSED",
                    "versions",
                        List.of(
                            Map.of(
                                "number",
                                1,
                                "appliesFrom",
                                "2018-01-22",
                                "content",
                                Map.of(
                                    "label", "Places en crèche",
                                    "status", "OPEN",
                                    "responsiblePartners", List.of("ASSO-LAEP"))),
                            Map.of(
                                "number",
                                2,
                                "appliesFrom",
                                "2020-04-01",
                                "reference",
                                "D-2020-02"))))
            .publish();

    annual(convention, 2020)
        .body("adaptations.property", contains("label", "state"))
        .body("adaptations.before", contains("Places en crèche", "open"))
        .body("adaptations.after", contains("Places d'accueil", "closed"))
        .body("adaptations.decidedBy", contains("D-2020-02", "D-2020-02"));
  }

  @Test
  void a_committee_file_puts_first_what_is_not_on_track() {
    AConvention convention = measuredPlaces();

    read(As.analyst().queryParam("asOf", "2019-12-31"), convention, "COMMITTEE_FILE")
        .then()
        .statusCode(200)
        .body("watched.code", contains("PLACES", "HEURES"));
  }

  /**
   * Action 11 for the objective: 20,000 granted and 15,000 paid in 2019, 10,000 granted in 2020.
   */
  private static AConvention funded() {
    String line =
        """
        {"code": "11-%1$d", "action": "11", "funder": "CAF-41", "year": %1$d,
         "nature": "OPERATING", "granted": "%2$s", "paid": %3$s, "illustrative": true}
        """;
    AConvention convention =
        places()
            .action("11", "PLANNED")
            .followedUp(
                """
                {"number": "11", "title": "Crèche", "status": "IN_PROGRESS", "startedOn": "2019-03-04",
                 "milestones": [{"title": "Ouverture", "reachedOn": "2019-09-02"},
                                {"title": "Bilan"}],
                 "shares": [{"objective": "O1", "axis": "PAR", "percent": "100"}]}
                """,
                line.formatted(2019, "20000.00", "\"15000.00\"")
                    + ","
                    + line.formatted(2020, "10000.00", "null"))
            .publish();
    measured(convention, "PLACES;2018;212", "PLACES;2019;224");
    return convention;
  }

  @Test
  void a_report_says_what_was_paid_of_what_was_granted_and_how_far_actions_have_got() {
    AConvention convention = funded();

    annual(convention, 2019)
        .body("followUpStale", equalTo(false))
        .body("funding.known", equalTo(true))
        .body("funding.years", contains(2019))
        .body("funding.total.granted", equalTo("20000.00"))
        .body("funding.total.paid", equalTo("15000.00"))
        .body("funding.total.executionRate", equalTo("75.00"))
        .body("funding.byAxis.code", contains("PAR"))
        .body("funding.byAction.code", contains("11"))
        .body("actions.byStatus.status", contains("IN_PROGRESS"))
        .body("actions.items[0].startedOn", equalTo("2019-03-04"))
        .body("actions.items[0].milestones", equalTo(2))
        .body("actions.items[0].milestonesReached", equalTo(1));
    read(As.analyst().queryParam("asOf", "2020-12-31"), convention, "INTERIM")
        .then()
        .body("funding.years", contains(2018, 2019, 2020))
        .body("funding.total.granted", equalTo("30000.00"));
    assertTrue(
        table(convention, "FUNDING_BY_AXIS")
            .contains("PAR,Parentalité,1,,20000.00,15000.00,75.00,,2019-12-31,"));
  }

  @Test
  void a_report_tells_of_actions_what_had_happened_by_its_day() {
    AConvention convention = funded();

    annual(convention, 2018)
        .body("actions.byStatus.status", contains("PLANNED"))
        .body("actions.items[0].startedOn", nullValue())
        .body("actions.items[0].milestones", equalTo(2))
        .body("actions.items[0].milestonesReached", equalTo(0));
  }

  @Test
  void actions_are_in_the_order_of_their_numbers_whatever_letters_they_carry() {
    AConvention convention = places();
    for (String number : List.of("10", "1bis", "2", "2.1", "1")) {
      convention.action(number, "PLANNED");
    }
    convention.publish();

    annual(convention, 2019).body("actions.items.number", contains("1", "1bis", "2", "2.1", "10"));
  }

  @Test
  void money_that_is_paid_later_changes_no_report_of_an_earlier_knowledge() {
    AConvention convention = funded();
    String knownAt = annual(convention, 2019).extract().path("knownAt");
    byte[] before = bytes(convention, knownAt, "application/json");

    convention.followedUp("", "");

    annual(convention, 2019).body("funding.total.lines", equalTo(0));
    assertArrayEquals(before, bytes(convention, knownAt, "application/json"));
  }

  @Test
  void where_nothing_is_known_of_the_funding_a_report_says_so_instead_of_zero() {
    AConvention convention = measuredPlaces();

    annual(convention, 2019)
        .body("funding.known", equalTo(false))
        .body("funding.total", nullValue())
        .body("followUpStale", equalTo(true));
    read(of(2019).header("Accept", "text/html"), convention, "ANNUAL")
        .then()
        .body(containsString("absence de financement"));
  }

  @Test
  void a_report_quotes_the_answers_to_evaluation_questions_with_the_figures_of_their_day() {
    AConvention convention = measuredPlaces();
    String question =
        As.once(As.analyst())
            .contentType("application/json")
            .body(
                """
                {"criterion": "EFFECTIVENESS", "question": "L'offre d'accueil a-t-elle grandi ?",
                 "indicators": ["PLACES"]}
                """)
            .post(convention.at("evaluation-questions"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    As.once(As.analyst())
        .contentType("application/json")
        .body(
            """
            {"text": "De 12 places en un an.", "judgement": "PARTLY", "asOf": "2019-12-31",
             "indicators": ["PLACES"]}
            """)
        .post(convention.at("evaluation-questions/" + question + "/answers"))
        .then()
        .statusCode(201);

    measured(convention, "PLACES;2019;250");

    annual(convention, 2019)
        .body("questions.criterion", contains("EFFECTIVENESS"))
        .body("questions[0].answers[0].judgement", equalTo("PARTLY"))
        .body("questions[0].answers[0].figures[0].value", equalTo("224"));
    assertTrue(table(convention, "QUESTIONS").contains("PLACES: 224 places (2019)"));
  }

  @Test
  void a_committee_file_says_what_was_found_and_what_could_be_decided_about_it() {
    AConvention convention = places();
    measured(convention, "PLACES;2018;206", "PLACES;2019;205");

    read(As.analyst().queryParam("asOf", "2019-12-31"), convention, "COMMITTEE_FILE")
        .then()
        .statusCode(200)
        .body("findings.findAll{it.indicator=='PLACES'}.kind", hasItem("OFF_TRACK"))
        .body("findings.findAll{it.indicator=='PLACES'}.kind", hasItem("UNREACHABLE_AT_THIS_PACE"))
        .body("proposals.findAll{it.indicator=='PLACES'}", hasSize(1))
        .body("proposals.find{it.indicator=='PLACES'}.because", hasItem("OFF_TRACK"))
        .body("proposals.find{it.indicator=='PLACES'}.because", hasItem("UNREACHABLE_AT_THIS_PACE"))
        .body("proposals.find{it.indicator=='PLACES'}.decision", equalTo("ADAPT_TARGET"));
    read(As.partner("CAF-41").queryParam("asOf", "2019-12-31"), convention, "QUARTERLY_FOLLOW_UP")
        .then()
        .statusCode(200)
        .body("findings.findAll{it.indicator=='PLACES'}", hasSize(0));
  }

  @Test
  void a_table_has_the_figures_of_the_json_and_the_clocks_on_every_line() {
    String[] lines = table(measuredPlaces(), "INDICATORS").split("\n");

    assertTrue(lines[0].startsWith("axis,objective,code,label,unit,"), lines[0]);
    assertTrue(lines[0].endsWith(",as_of,known_at,framework_version"), lines[0]);
    assertTrue(lines[1].startsWith("PAR,O1,PLACES,'=Places en crèche,places,OUTPUT,"), lines[1]);
    assertTrue(lines[1].contains(",229.52,49.20,40.00,40.00,"), lines[1]);
    assertTrue(lines[1].contains(",2019-12-31,"), lines[1]);
  }

  @Test
  void every_table_can_be_asked_for_as_csv() {
    AConvention convention = measuredPlaces();

    assertTrue(
        table(convention, "AXES").contains("PAR,Parentalité,,40.00,49.20,0.50,0.813,AT_RISK"));
    assertTrue(table(convention, "OBJECTIVES").contains("PAR,O1,,Accompagner et soutenir"));
    assertTrue(table(convention, "COMPLETENESS_BY_PARTNER").contains("ASSO-LAEP,ASSO-LAEP,1,1,"));
    assertTrue(table(convention, "COMPLETENESS_BY_AXIS").contains("PAR,Parentalité,2,1,"));
    assertTrue(table(convention, "METHOD").contains("ON_TRACK_FROM,"));
    assertTrue(table(convention, "ADAPTATIONS").startsWith("applies_from,decided_by,what,"));
    assertTrue(table(convention, "ACTIONS").startsWith("number,title,axis,"));
    assertTrue(table(convention, "ACTIONS_BY_STATUS").startsWith("status,actions,"));
  }

  @Test
  void a_workbook_has_a_sheet_for_each_table_and_runs_no_formula() throws IOException {
    byte[] workbook =
        read(of(2019).header("Accept", XLSX), measuredPlaces(), "ANNUAL")
            .then()
            .statusCode(200)
            .header("ETag", startsWith("W/\""))
            .header("Content-Disposition", containsString("annual-2019-12-31.xlsx"))
            .extract()
            .asByteArray();

    Map<String, String> parts = parts(workbook);
    assertTrue(parts.get("xl/workbook.xml").contains("\"Indicators\""));
    assertTrue(parts.get("xl/workbook.xml").contains("\"Achievement by axis\""));
    String texts = String.join("\n", parts.values());
    assertTrue(Pattern.compile("('|&apos;|&#39;)=Places").matcher(texts).find());
    assertTrue(texts.contains("<v>229.52</v>"), "a figure stays a figure");
    assertEquals(-1, texts.indexOf("<f>"), "no cell is a formula");
  }

  private static Map<String, String> parts(byte[] workbook) throws IOException {
    Path file = Files.createTempFile("report", ".xlsx");
    try {
      Files.write(file, workbook);
      Map<String, String> parts = new HashMap<>();
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          parts.put(
              entry.getName(),
              new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      return parts;
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void a_workbook_says_its_codes_in_words_and_a_table_as_codes() throws IOException {
    AConvention convention = measuredPlaces();

    byte[] workbook =
        read(of(2019).header("Accept", XLSX), convention, "ANNUAL")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();

    String words = parts(workbook).get("xl/sharedStrings.xml");
    assertTrue(words.contains(">increase<"));
    assertTrue(words.contains(">At risk<"));
    assertFalse(
        Pattern.compile(">(INCREASE|AT_RISK|UNIT|IMPROVING|OUTPUT)<").matcher(words).find());
    assertTrue(table(convention, "INDICATORS").contains(",INCREASE,"));
    assertTrue(table(convention, "INDICATORS").contains(",UNIT,"));
  }

  @Test
  void a_spreadsheet_takes_the_names_of_all_tables() {
    for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      List<String> names =
          Arrays.stream(TableName.values()).map(one -> one.title().in(language)).toList();

      assertEquals(names.size(), Set.copyOf(names).size(), names::toString);
      names.forEach(name -> assertTrue(name.length() <= 31, name));
    }
  }

  @Test
  void the_page_can_be_read_without_colours_and_without_seeing_the_charts() {
    String page =
        read(of(2019).header("Accept", "text/html"), measuredPlaces(), "ANNUAL")
            .then()
            .statusCode(200)
            .header("Content-Language", equalTo("fr"))
            .extract()
            .asString();

    assertTrue(page.contains("<html lang=\"fr\">"));
    assertTrue(page.contains("<h1>Rapport annuel 2019</h1>"));
    assertTrue(page.contains("<caption>Indicateurs de l&#39;axe « Parentalité »</caption>"));
    assertTrue(page.contains("<th scope=\"row\">=Places en crèche (PLACES, places)</th>"));
    assertTrue(page.contains("role=\"img\" aria-labelledby=\"axe-par-titre axe-par-texte\""));
    assertTrue(page.contains("PLACES : 40,00 % pour 49,20 % attendus."));
    assertTrue(page.contains("<span aria-hidden=\"true\">▲</span> À surveiller"));
    assertTrue(page.contains("↗\u00a0+12, s&#39;améliore"));
    assertTrue(page.contains("@media print"));
  }

  @Test
  void the_same_clocks_give_the_same_bytes_whatever_is_recorded_later() {
    AConvention convention = measuredPlaces();
    String knownAt = annual(convention, 2019).extract().path("knownAt");
    byte[] before = bytes(convention, knownAt, "application/json");
    byte[] pageBefore = bytes(convention, knownAt, "text/html");

    measured(convention, "PLACES;2019;250");
    convention.publish();

    annual(convention, 2019).body(PLACES + "actual", equalTo("250"));
    assertArrayEquals(before, bytes(convention, knownAt, "application/json"));
    assertArrayEquals(pageBefore, bytes(convention, knownAt, "text/html"));
  }

  private static byte[] bytes(AConvention convention, String knownAt, String form) {
    return read(
            of(2019).queryParam("knownAt", knownAt).header("Accept", form), convention, "ANNUAL")
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  @Test
  void while_convention_service_is_away_a_report_says_so_but_not_of_a_past_knowledge() {
    AConvention convention = measuredPlaces();
    String knownAt = annual(convention, 2019).extract().path("knownAt");
    byte[] before = bytes(convention, knownAt, "application/json");

    convention.becomesUnreachable();

    annual(convention, 2019).body("stale", equalTo(true));
    assertArrayEquals(before, bytes(convention, knownAt, "application/json"));
    read(of(2019).header("Accept", "text/html"), convention, "ANNUAL")
        .then()
        .body(containsString("le service des conventions ne répondait pas"));
  }

  @Test
  void what_the_client_has_is_not_composed_again() {
    AConvention convention = measuredPlaces();
    String tag = annual(convention, 2019).extract().header("ETag");

    read(of(2019).header("If-None-Match", tag), convention, "ANNUAL").then().statusCode(304);
    read(of(2018).header("If-None-Match", tag), convention, "ANNUAL").then().statusCode(200);
    measured(convention, "PLACES;2019;250");
    read(of(2019).header("If-None-Match", tag), convention, "ANNUAL").then().statusCode(200);
  }

  @Test
  void a_partner_sees_the_collection_of_its_own_measurements_only() {
    AConvention convention = measuredPlaces();

    String own =
        read(As.partner("ASSO-LAEP").queryParam("year", 2019), convention, "ANNUAL")
            .then()
            .statusCode(200)
            .body("partner", equalTo("ASSO-LAEP"))
            .body("completeness.byPartner.code", contains("ASSO-LAEP"))
            .body("completeness.total.expected", equalTo(1))
            .extract()
            .header("ETag");
    read(
            As.partner("CAF-41").queryParam("year", 2019).header("If-None-Match", own),
            convention,
            "ANNUAL")
        .then()
        .statusCode(200)
        .body("completeness.byPartner.code", contains("CAF-41"));
    annual(convention, 2019)
        .body("partner", nullValue())
        .body("completeness.byPartner.code", contains("ASSO-LAEP", "CAF-41"));
  }

  @Test
  void a_partner_is_refused_the_file_of_the_committee_and_other_conventions() {
    AConvention convention = measuredPlaces();

    read(As.partner("ASSO-LAEP"), convention, "COMMITTEE_FILE")
        .then()
        .statusCode(403)
        .body("code", equalTo("report-of-the-committee"));
    read(As.partner("ELSEWHERE"), convention, "ANNUAL")
        .then()
        .statusCode(404)
        .body("code", equalTo("convention-not-found"));
  }

  @ParameterizedTest
  @CsvSource({
    "ANNUAL,period=2019-Q3,422,other-length,period",
    "QUARTERLY_FOLLOW_UP,year=2019,422,other-length,year",
    "ANNUAL,year=2019&period=2019,400,named-twice,year",
    "ANNUAL,period=last,400,malformed,period",
    "ANNUAL,year=2019&asOf=2020-01-01,422,outside-the-period,asOf",
    "ANNUAL,year=2022,422,after-the-convention,year",
    "ANNUAL,year=2016,422,before-the-convention,asOf",
    "ANNUAL,asOf=0001-01-01,422,before-the-convention,asOf",
    "COMMITTEE_FILE,asOf=0001-01-01,422,before-the-convention,asOf",
    "ANNUAL,year=2019&table=AXES,400,only-for-csv,table"
  })
  void a_question_that_no_report_answers_is_refused_with_the_reason(
      String kind, String query, int status, String code, String parameter) {
    As.analyst()
        .get(places().at("reports/" + kind + "?" + query))
        .then()
        .statusCode(status)
        .body("errors.code", contains(code))
        .body("errors.parameter", contains(parameter));
  }

  @Test
  void a_table_of_another_kind_of_report_is_refused() {
    read(of(2019).header("Accept", "text/csv").queryParam("table", "WATCHED"), places(), "ANNUAL")
        .then()
        .statusCode(422)
        .body("errors.code", contains("not-in-this-report"));
    read(As.analyst(), places(), "WEEKLY").then().statusCode(not(equalTo(200)));
  }
}
