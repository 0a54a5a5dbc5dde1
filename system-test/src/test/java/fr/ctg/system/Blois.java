package fr.ctg.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The convention of Blois in both services, loaded as {@code run} loads it. */
record Blois(BothServices services) {

  static final String CONVENTION = "/v1/conventions/CTG-BLOIS-2018";

  private static final String ANALYST = "analyste";
  private static final int LONGEST_LOAD = 180;

  static Blois load(Path data) throws IOException, InterruptedException {
    Blois blois = new Blois(BothServices.start(data, Map.of()));
    blois.loadDemonstration(data.resolve("demonstration.log"));
    blois.answerAQuestion();
    return blois;
  }

  private void loadDemonstration(Path log) throws IOException, InterruptedException {
    Path folder = Path.of("..", "docs", "demonstration");
    Process loading =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    Path.of("..", "evaluation-service", "target", "quarkus-app", "lib", "main", "*")
                        .toString(),
                    folder.resolve("Demonstration.java").toString(),
                    services.conventions().address(),
                    services.evaluations().address(),
                    folder.toString()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = loading.waitFor(LONGEST_LOAD, TimeUnit.SECONDS);
    loading.destroy();
    assertEquals(0, ended ? loading.exitValue() : -1, Files.readString(log));
  }

  /** The demonstration leaves the evaluation's questions open; reports have a table of them. */
  private void answerAQuestion() {
    String questions = CONVENTION + "/evaluation-questions";
    String question =
        services
            .evaluations()
            .as(ANALYST)
            .body(
                """
                {"criterion": "EFFECTIVENESS", "question": "Les habitants participent-ils davantage ?",
                 "indicators": ["VIV-CONSEILS"]}
                """)
            .post(questions)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    services
        .evaluations()
        .as(ANALYST)
        .body(
            """
            {"text": "En partie.", "judgement": "PARTLY", "asOf": "2019-12-31",
             "indicators": ["VIV-CONSEILS", "EDU-CITOYENS"], "sources": [{"title": "Bilan 2019"}]}
            """)
        .post(questions + "/" + question + "/answers")
        .then()
        .statusCode(201);
  }

  /** The report in all its forms, as it is known once everything has been loaded. */
  AskedReport report(String kind, String parameter, String value) throws IOException {
    String address = CONVENTION + "/reports/" + kind;
    Response first = services.evaluations().as(ANALYST).queryParam(parameter, value).get(address);
    assertEquals(200, first.statusCode(), first.asString());
    JsonNode known = new ObjectMapper().readTree(first.asByteArray());
    assertEquals(false, known.get("followUpStale").asBoolean(), "the funding is that of today");
    String knownAt = known.get("knownAt").asText();
    return new AskedReport(
        language ->
            services
                .evaluations()
                .as(ANALYST, language)
                .queryParam(parameter, value)
                .queryParam("knownAt", knownAt),
        address);
  }
}
