package fr.ctg.kit.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Holds the OpenAPI document of a service against what it serves; each service inherits it. With
 * {@code -Dopenapi.write} the committed document is written anew instead of compared.
 */
public abstract class DocumentTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void the_committed_document_is_the_one_that_is_served() throws IOException {
    String served = given().get("/q/openapi").then().statusCode(200).extract().asString();
    Path committed = Path.of("..", "docs", "openapi", name() + ".yaml");
    if (System.getProperty("openapi.write") != null) {
      Files.createDirectories(committed.getParent());
      Files.writeString(committed, served);
    }
    assertEquals(
        Files.readString(committed),
        served,
        "Write it anew: ./mvnw verify -Dopenapi.write -Dtest='*DocumentTest'");
  }

  @Test
  void every_operation_has_a_name_of_its_own_a_summary_a_description_and_a_tag()
      throws IOException {
    Set<String> names = new HashSet<>();
    for (Map.Entry<String, JsonNode> operation : operations().entrySet()) {
      JsonNode described = operation.getValue();
      String where = operation.getKey();
      assertTrue(names.add(described.path("operationId").asText()), where);
      assertTrue(described.path("operationId").asText().matches("[a-z]+[A-Z]\\w+"), where);
      assertTrue(described.path("summary").asText().length() > 5, where);
      assertTrue(described.path("description").asText().length() > 20, where);
      assertTrue(described.path("tags").size() == 1, where);
    }
  }

  @Test
  void every_operation_has_an_example_of_what_it_takes_and_of_what_it_answers() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, JsonNode> operation : operations().entrySet()) {
      String name = operation.getValue().path("operationId").asText();
      collect(missing, name + ".request", operation.getValue().path("requestBody"));
      operation
          .getValue()
          .path("responses")
          .properties()
          .forEach(
              response -> {
                if (response.getKey().startsWith("2")) {
                  collect(missing, name + ".response", response.getValue());
                }
              });
    }
    assertEquals(List.of(), missing);
  }

  private static void collect(List<String> missing, String name, JsonNode body) {
    body.path("content")
        .properties()
        .forEach(
            media -> {
              boolean exemplified =
                  media.getValue().has("example") || media.getValue().has("examples");
              if (!exemplified) {
                missing.add(name + " (" + media.getKey() + ")");
              }
            });
  }

  private static Map<String, JsonNode> operations() throws IOException {
    JsonNode document =
        JSON.readTree(given().queryParam("format", "json").get("/q/openapi").asString());
    Map<String, JsonNode> operations = new LinkedHashMap<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            operations.put(
                                method.getKey() + " " + path.getKey(), method.getValue())));
    return operations;
  }

  private static String name() {
    return ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
  }
}
