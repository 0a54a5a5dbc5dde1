package fr.ctg.evaluations.collection;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.evaluations.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class TemplateTest {

  private static final String TEMPLATE = "expected-measurements/template";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String HEADER =
      "indicator,label,period,territoryKind,territory,territoryVintage,breakdown,value,numerator,"
          + "denominator,status,comment,due\n";

  @TempDir Path folder;
  @Inject TestClock clock;

  private AConvention convention;

  @BeforeEach
  void one_year_has_ended() {
    clock.set("2019-01-10T08:00:00Z");
    convention = AConvention.withoutIndicators();
    convention.below("COMMUNE", "41018", "IRIS", "041018001");
    convention.indicator(
        "ENFANTS",
        Map.of(
            "measure",
            "COUNT",
            "dimensions",
            List.of(
                Map.of("code", "SEX", "partition", true, "categories", List.of("F", "M")),
                Map.of("code", "QF", "partition", false, "categories", List.of("1", "2")))));
    convention.indicator("PLACES", Map.of("measure", "COUNT", "territoryKind", "IRIS"));
    convention.indicator("TAUX", Map.of("measure", "RATIO", "dueDays", 60));
    convention.indicator(
        "DROITS", Map.of("measure", "COUNT", "responsiblePartners", List.of("CAF-41")));
    convention.publish();
  }

  @AfterEach
  void today_again() {
    clock.reset();
  }

  private String csv(RequestSpecification who) {
    return who.header("Accept", "text/csv")
        .get(convention.at(TEMPLATE))
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private Map<String, String> workbook(RequestSpecification who) throws IOException {
    byte[] file =
        who.header("Accept", XLSX)
            .get(convention.at(TEMPLATE))
            .then()
            .statusCode(200)
            .header("Content-Type", startsWith(XLSX))
            .header("Content-Disposition", containsString("mesures.xlsx"))
            .extract()
            .asByteArray();
    Map<String, String> parts = new HashMap<>();
    Path saved = Files.write(folder.resolve(UUID.randomUUID() + ".xlsx"), file);
    try (ZipFile zip = new ZipFile(saved.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        byte[] content = zip.getInputStream(part).readAllBytes();
        parts.put(part.getName(), new String(content, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void a_line_for_each_total_and_for_each_category_that_adds_up_to_it() {
    assertEquals(
        HEADER
            + """
            ENFANTS,Indicateur ENFANTS,2018,COMMUNE,41018,,_T,,,,,,2019-01-30
            ENFANTS,Indicateur ENFANTS,2018,COMMUNE,41018,,SEX=F,,,,,,2019-01-30
            ENFANTS,Indicateur ENFANTS,2018,COMMUNE,41018,,SEX=M,,,,,,2019-01-30
            PLACES,Indicateur PLACES,2018,IRIS,041018001,2021,_T,,,,,,2019-01-30
            TAUX,Indicateur TAUX,2018,COMMUNE,41018,,_T,,,,,,2019-03-01
            """,
        csv(As.partner("ASSO-LAEP")));
  }

  @Test
  void completed_and_sent_back_it_is_taken_and_then_nothing_is_owed() {
    String completed =
        csv(As.partner("ASSO-LAEP"))
            .lines()
            .map(TemplateTest::completed)
            .collect(Collectors.joining("\n"));
    As.once(As.partner("ASSO-LAEP"))
        .header("Content-Type", "text/csv")
        .body(completed)
        .post(convention.at("imports"))
        .then()
        .statusCode(200)
        .body("rejections", hasSize(0))
        .body("created", equalTo(5));

    assertEquals(HEADER, csv(As.partner("ASSO-LAEP")));
    assertEquals(2, csv(As.coordinator().queryParam("partner", "CAF-41")).lines().count());
  }

  /** With a figure in each line, and without what an import does not know. */
  private static String completed(String line) {
    String[] cells = line.split(",", -1);
    if (!cells[0].equals("indicator")) {
      boolean rate = cells[0].equals("TAUX");
      cells[7] = rate ? "" : "0";
      cells[8] = rate ? "3" : "";
      cells[9] = rate ? "4" : "";
    }
    return cells[0] + "," + String.join(",", Arrays.copyOfRange(cells, 2, cells.length - 1));
  }

  @Test
  void the_spreadsheet_profile_is_written_as_spreadsheets_read_it() {
    byte[] file =
        As.partner("CAF-41")
            .header("Accept", "text/csv;profile=spreadsheet")
            .get(convention.at(TEMPLATE))
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    String text = new String(file, StandardCharsets.UTF_8);
    assertTrue(text.startsWith("\ufeffindicator;label;period;"), text);
    assertTrue(
        text.contains("\r\nDROITS;Indicateur DROITS;2018;COMMUNE;41018;;_T;;;;;;2019-01-30\r\n"),
        text);
  }

  @Test
  void the_workbook_says_the_same_and_explains_itself() throws IOException {
    Map<String, String> parts = workbook(As.partnerInFrench("ASSO-LAEP"));
    String lines = parts.get("xl/worksheets/sheet1.xml");
    String texts = parts.get("xl/sharedStrings.xml");

    assertTrue(parts.get("xl/workbook.xml").contains("name=\"Mesures\""));
    assertTrue(parts.get("xl/workbook.xml").contains("name=\"Aide\""));
    assertEquals(6, lines.split("<row ", -1).length - 1);
    assertTrue(lines.contains("state=\"frozen\""), lines);
    assertTrue(lines.contains("<cols>"), lines);
    // Every code is a text: its zeros stay, whatever it looks like.
    assertTrue(texts.contains(">041018001<"), texts);
    assertTrue(lines.matches("(?s).*<c r=\"E5\" s=\"\\d+\" t=\"s\">.*"), lines);
    assertTrue(texts.contains("secret statistique"), texts);
    assertTrue(texts.contains("/v1/conventions/" + convention.reference() + "/imports"), texts);
    assertTrue(workbook(As.partner("ASSO-LAEP")).get("xl/workbook.xml").contains("name=\"Help\""));
  }

  @Test
  void whoever_is_no_partner_says_whose_template_it_is() {
    As.coordinator()
        .header("Accept", "text/csv")
        .get(convention.at(TEMPLATE))
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("partner"))
        .body("errors[0].code", equalTo("required"));
    assertEquals(HEADER, csv(As.partner("CAF-41").queryParam("partner", "ASSO-LAEP")));
    As.partner("CAF-41")
        .header("Accept", "application/json")
        .get(convention.at(TEMPLATE))
        .then()
        .statusCode(406);
  }

  @Test
  void what_has_not_changed_is_not_sent_again() {
    for (String accept : List.of("text/csv", XLSX)) {
      String tag =
          As.partner("CAF-41")
              .header("Accept", accept)
              .get(convention.at(TEMPLATE))
              .then()
              .statusCode(200)
              .extract()
              .header("ETag");
      As.partner("CAF-41")
          .header("Accept", accept)
          .header("If-None-Match", tag)
          .get(convention.at(TEMPLATE))
          .then()
          .statusCode(304);
    }
  }

  @Test
  void a_total_is_asked_for_of_the_perimeter_that_held_when_its_period_ended() {
    clock.set("2020-01-10T08:00:00Z");
    Map<String, String> blois = Map.of("kind", "COMMUNE", "code", "41018");
    Map<String, String> vineuil = Map.of("kind", "COMMUNE", "code", "41295");
    convention =
        AConvention.withoutIndicators()
            .with("perimeter", List.of(blois, vineuil))
            .with(
                "versions",
                List.of(
                    Map.of(
                        "number",
                        1,
                        "appliesFrom",
                        "2018-01-22",
                        "content",
                        Map.of("perimeter", List.of(blois), "effectiveTo", "2021-12-31")),
                    Map.of("number", 2, "appliesFrom", "2019-07-01", "reference", "A-1")))
            .territory("COMMUNE", "41295", "")
            .indicator("PLACES", Map.of("measure", "COUNT"))
            .publish();
    assertEquals(
        HEADER
            + "PLACES,Indicateur PLACES,2018,COMMUNE,41018,,_T,,,,,,2019-01-30\n"
            + "PLACES,Indicateur PLACES,2019,COMMUNE,41018,,_T,,,,,,2020-01-30\n"
            + "PLACES,Indicateur PLACES,2019,COMMUNE,41295,,_T,,,,,,2020-01-30\n",
        csv(As.partner("ASSO-LAEP")));
  }
}
