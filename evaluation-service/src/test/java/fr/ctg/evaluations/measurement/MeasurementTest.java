package fr.ctg.evaluations.measurement;

import static fr.ctg.evaluations.As.once;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MeasurementTest {

  @Inject MeasurementCells cells;

  private AConvention convention;

  @BeforeEach
  void some_measurements() {
    convention = AConvention.known();
    once(As.partner("ASSO-LAEP"))
        .header("Content-Type", "text/csv")
        .body(
            """
            indicator;period;territory;value;status;comment
            NB_FAM;2018;;210;P;=1+1
            NB_FAM;2019;;205;;
            NB_FAM;2019;410180101;5;;
            MONTANT;2019;;-1234,5;;
            MONTANT;2020;;;Q;
            """
                .getBytes(StandardCharsets.UTF_8))
        .post(convention.at("imports"))
        .then()
        .statusCode(200)
        .body("created", equalTo(5));
  }

  private ValidatableResponse list(String name, String value) {
    return As.analyst()
        .queryParam(name, value)
        .get(convention.at("measurements"))
        .then()
        .statusCode(200);
  }

  private byte[] csv(String accept) {
    return As.analyst()
        .header("Accept", accept)
        .get(convention.at("measurements"))
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  @Test
  void each_filter_narrows_the_list() {
    list("indicator", "NB_FAM").body("items", hasSize(3));
    list("from", "2019").body("items", hasSize(4));
    list("to", "2018-12-31").body("items.value", contains("210"));
    list("territory", "41018").body("items", hasSize(4));
    list("territory", "IRIS:410180101@2021").body("items.value", contains("5"));
    list("breakdown", "_T").body("items", hasSize(5));
    list("breakdown", "SEX=F").body("items", hasSize(0));
    list("partner", "ASSO-LAEP").body("items", hasSize(5));
    list("partner", "CAF-41").body("items", hasSize(0));
    list("status", "Q").body("items.value", contains(nullValue()));
  }

  @Test
  void several_indicators_and_what_had_ended_by_a_day_can_be_asked_for() {
    As.analyst()
        .queryParam("indicator", "NB_FAM", "AUCUN")
        .get(convention.at("measurements"))
        .then()
        .statusCode(200)
        .body("items", hasSize(3));
    As.analyst()
        .queryParam("indicator", "NB_FAM", "MONTANT")
        .get(convention.at("measurements"))
        .then()
        .body("items", hasSize(5));
    list("asOf", "2019-12-30").body("items.value", contains("210"));
    As.analyst()
        .queryParam("asOf", "2019-12-31")
        .queryParam("to", "2018")
        .get(convention.at("measurements"))
        .then()
        .body("items.value", contains("210"));
  }

  @Test
  void a_territory_can_be_asked_for_with_all_that_lies_in_it() {
    AConvention blois =
        AConvention.unpublished()
            .below("COMMUNE", "41018", "DISTRICT", "NORD")
            .below("COMMUNE", "41018", "DISTRICT", "SUD")
            .territory("DISTRICT", "EST", "2021")
            .publish();
    once(As.partner("ASSO-LAEP"))
        .header("Content-Type", "text/csv")
        .body(
            """
            indicator;period;territory;value
            NB_FAM;2018;41018;1
            NB_FAM;2018;NORD;2
            NB_FAM;2018;SUD;3
            NB_FAM;2018;EST;4
            """)
        .post(blois.at("imports"))
        .then()
        .statusCode(200);

    territoryOf(blois, "41018", true).body("items.value", containsInAnyOrder("1", "2", "3"));
    territoryOf(blois, "DISTRICT:NORD@2021", true).body("items.value", contains("2"));
    territoryOf(blois, "41018", false).body("items.value", contains("1"));
    As.analyst()
        .queryParam("children", true)
        .get(blois.at("measurements"))
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("children"))
        .body("errors[0].code", equalTo("territory-required"));
    String next =
        As.analyst()
            .queryParam("territory", "41018")
            .queryParam("children", true)
            .queryParam("limit", 1)
            .get(blois.at("measurements"))
            .then()
            .extract()
            .path("next");
    As.analyst()
        .queryParam("territory", "41018")
        .queryParam("cursor", next)
        .get(blois.at("measurements"))
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("invalid-cursor"));
  }

  private static ValidatableResponse territoryOf(
      AConvention convention, String territory, boolean children) {
    return As.analyst()
        .queryParam("territory", territory)
        .queryParam("children", children)
        .get(convention.at("measurements"))
        .then()
        .statusCode(200);
  }

  @Test
  void what_one_import_recorded_can_be_asked_for_in_both_forms() {
    var second =
        once(As.partner("ASSO-LAEP"))
            .header("Content-Type", "text/csv")
            .body("indicator;period;value\nNB_FAM;2018;211\nNB_FAM;2020;1\n")
            .post(convention.at("imports"))
            .then()
            .statusCode(200)
            .extract();
    List<String> imports =
        As.analyst().get(convention.at("imports")).then().extract().path("items.id");
    String id = second.path("id");
    String first = imports.stream().filter(one -> !one.equals(id)).findFirst().orElseThrow();

    list("import", id).body("items.value", contains("211", "1"));
    list("import", first).body("items", hasSize(4));
    list("import", UUID.randomUUID().toString()).body("items", hasSize(0));
    String firstRecordedAt =
        As.analyst().get(convention.at("imports/" + first)).then().extract().path("recordedAt");
    As.analyst()
        .queryParam("import", first)
        .queryParam("knownAt", firstRecordedAt)
        .get(convention.at("measurements"))
        .then()
        .body("items", hasSize(5));
    String csv =
        As.analyst()
            .header("Accept", "text/csv")
            .queryParam("import", id)
            .get(convention.at("measurements"))
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertEquals(3, csv.lines().count());
  }

  @Test
  void a_filter_that_cannot_be_read_is_refused() {
    for (String name :
        List.of(
            "from",
            "to",
            "territory",
            "breakdown",
            "status",
            "knownAt",
            "asOf",
            "import",
            "children")) {
      As.analyst()
          .queryParam(name, "n'importe quoi ;=")
          .get(convention.at("measurements"))
          .then()
          .statusCode(400)
          .body("errors[0].parameter", equalTo(name));
    }
    As.analyst()
        .queryParam("indicateur", "NB_FAM")
        .get(convention.at("measurements"))
        .then()
        .statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1000000000-01-01T00:00:00Z",
        "+1000000000-12-31T23:59:59Z",
        "0000-01-01T00:00:00Z",
        "2020-03-01T00:00:00+01:00"
      })
  void an_instant_that_no_calendar_here_knows_is_refused_with_how_to_write_one(String instant) {
    As.analyst()
        .header("Accept-Language", "en")
        .queryParam("knownAt", instant)
        .get(convention.at("measurements"))
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("knownAt"))
        .body("errors[0].detail", containsString("an instant in UTC yyyy-MM-ddTHH:mm:ssZ"));
  }

  @Test
  void pages_follow_each_other_without_gap_or_repeat() {
    for (String sort : List.of("period", "-period", "indicator", "-indicator", "revision")) {
      List<String> seen = new ArrayList<>();
      String cursor = null;
      do {
        var request = As.analyst().queryParam("limit", 2).queryParam("sort", sort);
        if (cursor != null) {
          request.queryParam("cursor", cursor);
        }
        ValidatableResponse page =
            request.get(convention.at("measurements")).then().statusCode(200);
        seen.addAll(page.extract().path("items.id"));
        cursor = page.extract().path("next");
      } while (cursor != null);
      assertEquals(5, seen.size(), sort);
      assertEquals(5, seen.stream().distinct().count(), sort);
    }
  }

  @Test
  void the_csv_for_programs_and_the_one_for_spreadsheets() {
    String openData = new String(csv("text/csv"), StandardCharsets.UTF_8);
    assertTrue(openData.startsWith("indicator,period,territoryKind,territory,"), openData);
    assertTrue(
        openData.contains("\nMONTANT,2019,COMMUNE,41018,,_T,ASSO-LAEP,-1234.5,,,A,,2,"), openData);
    assertTrue(openData.contains(",P,'=1+1,"), openData);
    assertEquals(6, openData.lines().count());
    byte[] bytes = csv("text/csv;profile=spreadsheet");
    assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
    String spreadsheet = new String(bytes, StandardCharsets.UTF_8);
    assertTrue(spreadsheet.contains(";-1234,5;"), spreadsheet);
    assertTrue(spreadsheet.contains("\r\n"), spreadsheet);
    As.analyst()
        .header("Accept", "text/csv;profile=other")
        .get(convention.at("measurements"))
        .then()
        .statusCode(406);
  }

  @Test
  void one_measurement_can_be_read_by_its_identifier() {
    String id = list("status", "P").extract().path("items[0].id");
    String tag =
        As.analyst()
            .get(convention.at("measurements/" + id))
            .then()
            .statusCode(200)
            .body("period.start", equalTo("2018-01-01"))
            .body("period.end", equalTo("2018-12-31"))
            .body("territory.code", equalTo("41018"))
            .extract()
            .header("ETag");
    As.analyst()
        .header("If-None-Match", tag)
        .get(convention.at("measurements/" + id))
        .then()
        .statusCode(304);
  }

  @Test
  void values_are_handed_over_as_known_at_a_revision() {
    List<MeasuredValue> found = new ArrayList<>();
    List<String> all = List.of("NB_FAM", "MONTANT", "TAUX", "DUREE", "NB_ENF", "NB_CAF");
    LocalDate end = LocalDate.parse("2019-12-31");
    cells.forEach(all, convention.id(), 2, end, found::add);
    assertEquals(4, found.size());
    found.clear();
    cells.forEach(all, convention.id(), 1, end, found::add);
    assertEquals(0, found.size());
  }
}
