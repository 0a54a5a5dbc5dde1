package fr.ctg.evaluations.importing;

import static fr.ctg.evaluations.importing.SentRows.rows;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.evaluations.AConvention;
import fr.ctg.evaluations.As;
import fr.ctg.evaluations.TestClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files as they should not be, each beside the report that is expected of it. One that is read by a
 * mapping has its code before the last dot: {@code lost-quarter.PILOTE.csv}. With {@code
 * -Dbad-files.write} what is said now is written down, to be read before it is committed.
 */
@QuarkusTest
class BadFilesTest {

  private static final Path FILES = Path.of("src/test/resources/bad-files");
  private static final String EXPECTED = ".expected.json";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private static final Map<String, String> TYPES =
      Map.of(
          "csv",
          Sending.CSV,
          "json",
          "application/json",
          "ndjson",
          "application/x-ndjson",
          "xlsx",
          Sending.XLSX);

  private static final List<String> COUNTS =
      List.of(
          "received",
          "created",
          "updated",
          "unchanged",
          "rejected",
          "withdrawn",
          "warned",
          "skipped");

  /** No file alone breaks these: they need something that is there. */
  private static final Set<Rule> ELSEWHERE =
      EnumSet.of(
          Rule.THERE_ALREADY,
          Rule.NOT_THERE,
          Rule.OUTSIDE_SCOPE,
          Rule.IDENTITY_GIVEN,
          Rule.PERIOD_LOCKED,
          Rule.REASON_REQUIRED);

  /** As the day nursery keeps its figures: a line a month, a column an indicator. */
  private static final String MONTHS =
      """
      {"code": "HALTE", "name": "Suivi mensuel", "headerLine": 3,
       "period": {"column": "Mois"}, "territory": {"column": "Commune"},
       "status": {"column": "État"},
       "values": [
         {"column": "Familles", "indicator": "NB_MENSUEL"},
         {"column": "Note", "indicator": "NOTE_MENSUELLE"}],
       "ignoredColumns": ["Observations"]}
      """;

  private static AConvention convention;

  @Inject TestClock clock;

  @BeforeEach
  void it_is_summer_2021() {
    clock.set("2021-07-01T10:00:00Z");
  }

  @AfterEach
  void the_clock_goes_on() {
    clock.reset();
  }

  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(EXPECTED))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void each_is_refused_for_what_is_wrong_with_it_and_nothing_is_written(String file)
      throws IOException {
    AConvention convention = theConvention();
    JsonNode rehearsed =
        said(send(As.partner("ASSO-LAEP").queryParam("dryRun", true), convention, file));
    JsonNode refused =
        said(
            send(
                As.once(As.partner("ASSO-LAEP")).queryParam("atomicity", "ALL"), convention, file));
    if (System.getProperty("bad-files.write") != null) {
      Files.writeString(expected(file), JSON.writeValueAsString(refused) + "\n");
    }
    assertEquals(JSON.readTree(expected(file).toFile()), refused);
    assertEquals(
        refused.get("status").asInt() == 422 ? 200 : refused.get("status").asInt(),
        rehearsed.get("status").asInt());
    assertEquals(withoutStatus(refused), withoutStatus(rehearsed));
    assertEquals(0, rows("measurement", convention));
    assertEquals(0, rows("measurement_history", convention));
    assertEquals(1, rows("revision", convention), "only the framework was received");
  }

  @Test
  void each_rule_has_its_bad_file() throws IOException {
    Set<String> seen = new TreeSet<>();
    for (String file : files()) {
      JSON.readTree(expected(file).toFile())
          .path("rejections")
          .forEach(rejection -> seen.add(rejection.get("code").asText()));
    }
    Set<String> rules =
        Arrays.stream(Rule.values())
            .filter(rule -> !ELSEWHERE.contains(rule))
            .map(Rule::code)
            .collect(toCollection(TreeSet::new));
    assertEquals(rules, seen);
    assertTrue(files().size() >= 60);
  }

  /** The same for all files: none of them may write into it. */
  private static synchronized AConvention theConvention() {
    if (convention == null) {
      AConvention signed = signed();
      Sending.keep(signed, MONTHS);
      convention = signed;
    }
    return convention;
  }

  private static AConvention signed() {
    return AConvention.unpublished()
        .with(
            "perimeter",
            List.of(
                Map.of("kind", "COMMUNE", "code", "41018"),
                Map.of("kind", "COMMUNE", "code", "01004")))
        .territory("EPCI", "410180101", "2021")
        .indicator(
            "NOTE_MENSUELLE",
            Map.of("measure", "SCORE", "minimum", "0", "maximum", "10", "frequency", "MONTH"))
        .indicator(
            "PASSE_A_LA_CAF",
            Map.of(
                "measure",
                "COUNT",
                "responsiblePartners",
                List.of("CAF-41"),
                "versions",
                List.of(
                    Map.of(
                        "number",
                        1,
                        "appliesFrom",
                        "2018-01-22",
                        "content",
                        Map.of("responsiblePartners", List.of("ASSO-LAEP"))),
                    Map.of("number", 2, "appliesFrom", "2020-01-01"))))
        .publish();
  }

  private static Response send(RequestSpecification request, AConvention convention, String file)
      throws IOException {
    String[] name = file.split("\\.");
    if (name.length > 2) {
      request.queryParam("mapping", name[1]);
    }
    return Sending.send(
            request,
            convention,
            TYPES.get(name[name.length - 1]),
            Files.readAllBytes(FILES.resolve(file)))
        .extract()
        .response();
  }

  /** Of an answer all but what each import has of its own. */
  private static JsonNode said(Response response) throws IOException {
    JsonNode body = JSON.readTree(response.asByteArray());
    ObjectNode said = JSON.createObjectNode().put("status", response.statusCode());
    if (body.has("received")) {
      COUNTS.forEach(count -> said.set(count, body.get(count)));
      said.set("dialect", body.get("dialect"));
      said.set("totals", body.get("totals"));
      said.set("rejections", body.get("rejections"));
      said.set("warnings", body.get("warnings"));
    } else {
      said.set("code", body.get("code"));
      said.set("detail", body.get("detail"));
      said.set("errors", body.get("errors"));
    }
    return JSON.readTree(JSON.writeValueAsString(said));
  }

  private static JsonNode withoutStatus(JsonNode said) {
    ObjectNode copy = said.deepCopy();
    copy.remove("status");
    return copy;
  }

  private static Path expected(String file) {
    return FILES.resolve(file + EXPECTED);
  }
}
