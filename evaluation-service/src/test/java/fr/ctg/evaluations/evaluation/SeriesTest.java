package fr.ctg.evaluations.evaluation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeriesTest {

  @Inject TestClock clock;

  @AfterEach
  void today_again() {
    clock.reset();
  }

  private static AConvention with(String code, Map<String, ?> fields) {
    Map<String, Object> all = new HashMap<>(Map.of("measure", "COUNT", "frequency", "QUARTER"));
    all.putAll(fields);
    return AConvention.withoutIndicators()
        .below("COMMUNE", "41018", "IRIS", "410180101")
        .below("COMMUNE", "41018", "IRIS", "410180102")
        .indicator(code, all)
        .publish();
  }

  private static AConvention visits() {
    return with(
        "VISITES",
        Map.of(
            "label",
            "Visites",
            "unit",
            "visites",
            "dimensions",
            List.of(Map.of("code", "SEX", "partition", true, "categories", List.of("F", "M")))));
  }

  private static void measured(AConvention convention, String header, String... lines) {
    As.once(As.partner("ASSO-LAEP"))
        .header("Content-Type", "text/csv")
        .body(header + "\n" + String.join("\n", lines))
        .post(convention.at("imports"))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse get(
      RequestSpecification who, AConvention convention, String code, String... parameters) {
    for (int i = 0; i < parameters.length; i += 2) {
      who.queryParam(parameters[i], parameters[i + 1]);
    }
    return who.get(convention.at("indicators/" + code + "/series")).then();
  }

  private static ValidatableResponse series(
      AConvention convention, String code, String... parameters) {
    return get(As.analyst(), convention, code, parameters).statusCode(200);
  }

  @Test
  void quarters_as_they_are_and_put_together_as_halves_and_years() {
    AConvention convention = visits();
    measured(
        convention,
        "indicator;period;value;status",
        "VISITES;2019-Q1;1;",
        "VISITES;2019-Q2;2;P",
        "VISITES;2019-Q3;3;",
        "VISITES;2020-Q1;5;");

    series(convention, "VISITES", "from", "2019", "asOf", "2020-06-29")
        .body("conventionId", equalTo(convention.id().toString()))
        .body("asOf", equalTo("2020-06-29"))
        .body("frameworkVersion", equalTo(1))
        .body("stale", equalTo(false))
        .body("indicator", equalTo("VISITES"))
        .body("label", equalTo("Visites"))
        .body("unit", equalTo("visites"))
        .body("size", equalTo("QUARTER"))
        .body("breakdown", equalTo("_T"))
        .body("territory", nullValue())
        .body("items.period", contains("2019-Q1", "2019-Q2", "2019-Q3", "2019-Q4", "2020-Q1"))
        .body("items[1].start", equalTo("2019-04-01"))
        .body("items[1].end", equalTo("2019-06-30"))
        .body("items.value", contains("1", "2", "3", null, "5"))
        .body("items.status", contains("A", "P", "A", null, "A"))
        .body("items.reason", contains(null, null, null, "NO_DATA", null))
        .body("items.complete", contains(true, true, true, false, true));
    series(convention, "VISITES", "size", "HALF_YEAR", "from", "2019", "to", "2019")
        .body("items.period", contains("2019-S1", "2019-S2"))
        .body("items.value", contains("3", null))
        .body("items.status", contains("P", null))
        .body("items.reason", contains(null, "INCOMPLETE"))
        .body("items.complete", contains(true, false));
    series(convention, "VISITES", "size", "YEAR", "from", "2019", "to", "2019")
        .body("items.reason", contains("INCOMPLETE"));
  }

  @Test
  void a_size_below_the_frequency_or_across_it_is_not_additive() {
    AConvention convention = visits();
    measured(convention, "indicator;period;value", "VISITES;2019-Q1;1");

    series(convention, "VISITES", "size", "MONTH", "from", "2019-Q1", "to", "2019-Q1")
        .body("items", hasSize(3))
        .body("items.value", everyItem(nullValue()))
        .body("items.reason", everyItem(equalTo("NON_ADDITIVE")))
        .body("items.complete", everyItem(equalTo(false)));
    series(convention, "VISITES", "size", "SCHOOL_YEAR", "from", "2018-09-01", "to", "2019-AS")
        .body("items.period", contains("2018-AS", "2019-AS"))
        .body("items.reason", everyItem(equalTo("NON_ADDITIVE")));
  }

  @Test
  void distinct_families_are_never_added_up() {
    AConvention convention = with("FAMILLES", Map.of("measure", "DISTINCT_COUNT"));
    measured(convention, "indicator;period;value", "FAMILLES;2019-Q1;30", "FAMILLES;2019-Q2;28");

    series(convention, "FAMILLES", "size", "HALF_YEAR", "from", "2019", "to", "2019-S1")
        .body("items.value", contains(nullValue()))
        .body("items.reason", contains("NON_ADDITIVE"));
  }

  @Test
  void year_to_date_40_95_95_150_adds_40_55_0_55_and_150_in_the_year() {
    AConvention convention = with("CUMUL", Map.of("yearToDate", true, "resetYear", "CIVIL"));
    measured(
        convention,
        "indicator;period;value",
        "CUMUL;2019-Q1;40",
        "CUMUL;2019-Q2;95",
        "CUMUL;2019-Q3;95",
        "CUMUL;2019-Q4;150");

    series(convention, "CUMUL", "from", "2019", "to", "2019")
        .body("items.value", contains("40", "55", "0", "55"))
        .body("items.toDate", contains("40", "95", "95", "150"));
    series(convention, "CUMUL", "from", "2019", "to", "2019", "size", "YEAR")
        .body("items.value", contains("150"))
        .body("items.toDate", contains(nullValue()));
  }

  @Test
  void a_rate_is_made_of_its_parts_and_rounded_to_its_decimals() {
    AConvention convention = with("TAUX", Map.of("measure", "RATIO", "decimals", 1));
    measured(
        convention,
        "indicator;period;numerator;denominator",
        "TAUX;2019-Q1;120;300",
        "TAUX;2019-Q2;40;200");

    series(convention, "TAUX", "size", "HALF_YEAR", "from", "2019", "to", "2019-S1")
        .body("items.value", contains("32.0"))
        .body("items.numerator", contains("160"))
        .body("items.denominator", contains("500"));
  }

  @Test
  void of_a_territory_or_of_some_people_by_the_same_rules() {
    AConvention convention = visits();
    measured(
        convention,
        "indicator;period;territory;breakdown;value",
        "VISITES;2019-Q1;410180101;SEX=F;1",
        "VISITES;2019-Q1;410180101;SEX=M;2",
        "VISITES;2019-Q2;410180101;SEX=F;4",
        "VISITES;2019-Q1;410180102;SEX=F;8");

    series(convention, "VISITES", "territory", "410180101", "from", "2019", "to", "2019-Q1")
        .body("territory", equalTo("IRIS:410180101@2021"))
        .body("items.value", contains("3"));
    series(convention, "VISITES", "breakdown", "SEX=F", "from", "2019", "to", "2019-Q1")
        .body("breakdown", equalTo("SEX=F"))
        .body("items.value", contains("9"));
    series(
            convention,
            "VISITES",
            "territory",
            "410180101",
            "breakdown",
            "SEX=F",
            "size",
            "HALF_YEAR",
            "from",
            "2019",
            "to",
            "2019-S1")
        .body("items.value", contains("5"));
  }

  @Test
  void what_the_evaluation_takes_as_actual_is_a_figure_of_the_series() {
    AConvention convention = visits();
    measured(convention, "indicator;period;value", "VISITES;2019-Q1;1", "VISITES;2019-Q2;2");
    Map<String, Object> actual =
        As.analyst()
            .queryParam("asOf", "2019-09-15")
            .get(convention.at("evaluation"))
            .then()
            .extract()
            .path("axes[0].objectives[0].indicators[0].actual");

    Map<String, Object> last =
        series(convention, "VISITES", "asOf", "2019-09-15").extract().path("items[-1]");
    actual.forEach((name, value) -> assertEquals(value, last.get(name), name));
  }

  @Test
  void it_is_as_it_was_known_then() {
    AConvention convention = visits();
    clock.set("2020-02-10T09:00:00Z");
    measured(convention, "indicator;period;value;status", "VISITES;2019-Q1;210;P");
    clock.set("2020-06-15T09:00:00Z");
    measured(convention, "indicator;period;value;status", "VISITES;2019-Q1;198;A");
    clock.set("2020-09-01T09:00:00Z");

    series(convention, "VISITES", "to", "2019-Q1", "from", "2019")
        .body("items.value", contains("198"));
    series(
            convention,
            "VISITES",
            "to",
            "2019-Q1",
            "from",
            "2019",
            "knownAt",
            "2020-03-01T00:00:00Z")
        .body("items.value", contains("210"))
        .body("items.status", contains("P"))
        .body("knownAt", equalTo("2020-03-01T00:00:00Z"));
  }

  @Test
  void as_a_table_and_not_sent_twice() {
    AConvention convention = visits();
    measured(convention, "indicator;period;value", "VISITES;2019-Q1;1");
    String csv =
        get(
                As.analyst().header("Accept", "text/csv;profile=spreadsheet"),
                convention,
                "VISITES",
                "from",
                "2019",
                "to",
                "2019-Q1")
            .statusCode(200)
            .extract()
            .asString();
    assertTrue(csv.startsWith("\ufeffindicator;label;unit;territory;breakdown;period;"), csv);
    assertTrue(
        csv.contains("\r\nVISITES;Visites;visites;;_T;2019-Q1;2019-01-01;2019-03-31;1;;;;A;;true;"),
        csv);

    String tag = series(convention, "VISITES").extract().header("ETag");
    get(As.analyst().header("If-None-Match", tag), convention, "VISITES").statusCode(304);
    get(
            As.analyst().header("If-None-Match", tag).header("Accept", "text/csv"),
            convention,
            "VISITES")
        .statusCode(200);
    measured(convention, "indicator;period;value", "VISITES;2019-Q2;2");
    get(As.analyst().header("If-None-Match", tag), convention, "VISITES").statusCode(200);
  }

  @Test
  void what_there_is_not_is_refused_and_the_refusal_says_what_there_is() {
    AConvention convention = visits();
    get(As.analyst(), convention, "AUCUN")
        .statusCode(404)
        .body("code", equalTo("indicator-not-found"));
    get(As.analyst(), convention, "VISITES", "territory", "75056", "breakdown", "AGE=1")
        .statusCode(422)
        .body("errors.code", contains("unknown-territory", "unknown-dimension"));
    get(As.analyst(), convention, "VISITES", "breakdown", "SEX=X")
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown-category"))
        .body("errors[0].detail", equalTo("\"X\" is no category of \"SEX\"; possible ones: F, M."));
    get(As.analyst(), convention, "VISITES", "territory", "a b:", "breakdown", "SEX")
        .statusCode(400)
        .body("errors.parameter", contains("territory", "breakdown"));
    for (String name : List.of("size", "from", "to", "asOf", "knownAt")) {
      get(As.analyst(), convention, "VISITES", name, "n'importe quoi")
          .statusCode(400)
          .body("errors[0].parameter", equalTo(name));
    }
    series(convention, "VISITES", "from", "0001-01-01", "to", "1900").body("items", hasSize(4));
    series(convention, "VISITES", "from", "2020", "to", "2019").body("items", hasSize(0));
  }

  @Test
  void a_partner_sees_the_whole_as_in_the_evaluation_and_details_of_its_own_alone() {
    AConvention convention = visits();
    measured(
        convention,
        "indicator;period;breakdown;value",
        "VISITES;2019-Q1;_T;1",
        "VISITES;2019-Q1;SEX=F;1");

    get(As.partner("CAF-41"), convention, "VISITES", "from", "2019", "to", "2019-Q1")
        .statusCode(200)
        .body("items.value", contains("1"));
    get(As.partner("CAF-41"), convention, "VISITES", "breakdown", "SEX=F")
        .statusCode(403)
        .body("code", equalTo("details-of-others"));
    get(As.partner("CAF-41"), convention, "VISITES", "territory", "410180101").statusCode(403);
    get(
            As.partner("ASSO-LAEP"),
            convention,
            "VISITES",
            "breakdown",
            "SEX=F",
            "from",
            "2019",
            "to",
            "2019-Q1")
        .statusCode(200)
        .body("items.value", contains("1"));
    get(As.partner("UDAF"), convention, "VISITES").statusCode(404);
  }
}
