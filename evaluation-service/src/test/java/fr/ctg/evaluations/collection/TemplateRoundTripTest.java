package fr.ctg.evaluations.collection;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.evaluations.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template is filled in where figures are known, and sent back with everything else in it. */
@QuarkusTest
class TemplateRoundTripTest {

  private static final String CSV = "text/csv";
  private static final String SPREADSHEET = "text/csv;profile=spreadsheet";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  // The columns of the template in which figures are typed.
  private static final int BREAKDOWN = 6;
  private static final int VALUE = 7;
  private static final int NUMERATOR = 8;
  private static final int DENOMINATOR = 9;
  private static final int STATUS = 10;
  private static final int COMMENT = 11;

  /** What somebody types into the line of an indicator and a breakdown, by column. */
  private record Typed(String indicator, String breakdown, Map<Integer, String> cells) {}

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
            List.of(Map.of("code", "SEX", "partition", true, "categories", List.of("F", "M")))));
    convention.indicator("MONTANT", Map.of("measure", "AMOUNT"));
    convention.indicator("PLACES", Map.of("measure", "COUNT", "territoryKind", "IRIS"));
    convention.indicator("TAUX", Map.of("measure", "RATIO", "dueDays", 60));
    convention.publish();
  }

  @AfterEach
  void today_again() {
    clock.reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {CSV, SPREADSHEET, XLSX})
  void what_is_filled_in_is_received_and_what_is_open_stays_expected(String type) {
    String mark = type.equals(CSV) ? "." : ",";
    sent(type, template(type))
        .body("received", equalTo(0))
        .body("skipped", equalTo(6))
        .body("revision", nullValue());
    states("EXPECTED", "EXPECTED", "EXPECTED", "EXPECTED");
    sentBack(
            type,
            List.of(
                new Typed("ENFANTS", "_T", Map.of(VALUE, "1200", STATUS, "P")),
                new Typed("ENFANTS", "SEX=F", Map.of(VALUE, "640")),
                new Typed("MONTANT", "_T", Map.of(VALUE, "12345" + mark + "5", COMMENT, "reçu")),
                new Typed("PLACES", "_T", Map.of(VALUE, "0"))))
        .body("received", equalTo(4))
        .body("created", equalTo(4))
        .body("skipped", equalTo(2));
    states("RECEIVED", "RECEIVED", "RECEIVED", "EXPECTED");
    As.analyst()
        .get(convention.at("measurements?sort=indicator"))
        .then()
        .body("items.indicator", contains("ENFANTS", "ENFANTS", "MONTANT", "PLACES"))
        .body("items.findAll { it.indicator == 'MONTANT' }.value", contains("12345.5"))
        .body("items.findAll { it.indicator == 'MONTANT' }.comment", contains("reçu"))
        .body("items.findAll { it.indicator == 'PLACES' }.value", contains("0"))
        .body("items.findAll { it.indicator == 'PLACES' }.territory.code", contains("041018001"))
        .body("items.findAll { it.status == 'P' }.value", contains("1200"));

    // What is left is one line; a figure that is not known yet is no figure.
    sentBack(type, List.of(new Typed("TAUX", "_T", Map.of(STATUS, "L"))))
        .body("created", equalTo(1))
        .body("skipped", equalTo(0));
    states("RECEIVED", "RECEIVED", "RECEIVED", "EXPECTED");
    sentBack(
            type,
            List.of(
                new Typed("TAUX", "_T", Map.of(NUMERATOR, "30" + mark + "25", DENOMINATOR, "121"))))
        .body("updated", equalTo(1))
        .body("skipped", equalTo(0));
    states("RECEIVED", "RECEIVED", "RECEIVED", "RECEIVED");
    String nothing = new String(template(CSV), StandardCharsets.UTF_8);
    assertEquals(1, nothing.lines().count(), nothing);
  }

  /** Of the indicators in their alphabetical order. */
  private void states(String... states) {
    As.analyst()
        .get(convention.at("expected-measurements"))
        .then()
        .statusCode(200)
        .body("items.indicator", contains("ENFANTS", "MONTANT", "PLACES", "TAUX"))
        .body("items.state", contains(states));
  }

  private byte[] template(String type) {
    return As.partner("ASSO-LAEP")
        .header("Accept", type)
        .get(convention.at("expected-measurements/template"))
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private ValidatableResponse sentBack(String type, List<Typed> typed) {
    byte[] template = template(type);
    return sent(
        type, type.equals(XLSX) ? inWorkbook(template, typed) : inCsv(template, type, typed));
  }

  private ValidatableResponse sent(String type, byte[] file) {
    return As.once(As.partner("ASSO-LAEP"))
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .encodeContentTypeAs(XLSX, ContentType.BINARY)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .header("Content-Type", type.equals(XLSX) ? XLSX : CSV)
        .body(file)
        .post(convention.at("imports"))
        .then()
        .statusCode(200)
        .body("rejections", hasSize(0));
  }

  private static byte[] inCsv(byte[] template, String type, List<Typed> typed) {
    String separator = type.equals(CSV) ? "," : ";";
    String end = type.equals(CSV) ? "\n" : "\r\n";
    StringBuilder filled = new StringBuilder();
    for (String line : new String(template, StandardCharsets.UTF_8).split(end)) {
      String[] cells = line.split(separator, -1);
      typed.stream()
          .filter(
              one -> one.indicator().equals(cells[0]) && one.breakdown().equals(cells[BREAKDOWN]))
          .forEach(one -> one.cells().forEach((column, text) -> cells[column] = text));
      filled.append(String.join(separator, cells)).append(end);
    }
    return filled.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** As a spreadsheet saves it: every other part and cell stays, numbers are stored as numbers. */
  private byte[] inWorkbook(byte[] template, List<Typed> typed) {
    ByteArrayOutputStream filled = new ByteArrayOutputStream();
    try (ZipOutputStream to = new ZipOutputStream(filled)) {
      Map<String, String> parts = parts(template);
      List<String> texts = texts(parts.get("xl/sharedStrings.xml"));
      parts.computeIfPresent(SHEET, (name, sheet) -> filled(sheet, texts, typed));
      for (Map.Entry<String, String> part : parts.entrySet()) {
        to.putNextEntry(new ZipEntry(part.getKey()));
        to.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        to.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return filled.toByteArray();
  }

  private Map<String, String> parts(byte[] workbook) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    Path saved = Files.write(folder.resolve("mesures.xlsx"), workbook);
    try (ZipFile zip = new ZipFile(saved.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        byte[] content = zip.getInputStream(part).readAllBytes();
        parts.put(part.getName(), new String(content, StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static List<String> texts(String sharedStrings) {
    return Pattern.compile("<t[^>]*>([^<]*)</t>")
        .matcher(sharedStrings)
        .results()
        .map(text -> text.group(1))
        .toList();
  }

  private static String filled(String sheet, List<String> texts, List<Typed> typed) {
    String filled = sheet;
    Matcher rows = Pattern.compile("<row r=\"(\\d+)\".*?</row>").matcher(sheet);
    while (rows.find()) {
      String row = rows.group();
      String number = rows.group(1);
      for (Typed one : typed) {
        if (one.indicator().equals(text(row, "A" + number, texts))
            && one.breakdown().equals(text(row, "G" + number, texts))) {
          filled = filled.replace(row, typed(row, number, one.cells()));
        }
      }
    }
    return filled;
  }

  private static String text(String row, String cell, List<String> texts) {
    Matcher found = Pattern.compile("<c r=\"" + cell + "\"[^>]*><v>(\\d+)</v></c>").matcher(row);
    return found.find() ? texts.get(Integer.parseInt(found.group(1))) : null;
  }

  private static String typed(String row, String number, Map<Integer, String> cells) {
    String typed = row;
    for (Map.Entry<Integer, String> cell : cells.entrySet()) {
      String at = (char) ('A' + cell.getKey()) + number;
      boolean text = cell.getKey() >= STATUS;
      String content =
          text
              ? " t=\"inlineStr\"><is><t>" + cell.getValue() + "</t></is></c>"
              : "><v>" + cell.getValue().replace(',', '.') + "</v></c>";
      Matcher empty = Pattern.compile("<c r=\"" + at + "\"([^>]*)></c>").matcher(typed);
      if (!empty.find()) {
        throw new IllegalStateException("no cell " + at + " in " + row);
      }
      typed =
          empty.replaceFirst(
              Matcher.quoteReplacement("<c r=\"" + at + "\"" + empty.group(1) + content));
    }
    return typed;
  }
}
