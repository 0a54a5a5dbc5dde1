package fr.ctg.kit.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The examples of each operation, kept as files under {@code openapi/examples}: {@code
 * createAxis.request.json}, {@code createAxis.response.json}; {@code .csv}, {@code .html} and
 * {@code .ndjson} for other media types, and {@code .xlsx.txt} for what to say of a workbook.
 */
final class Examples {

  private static final String FOLDER = "openapi/examples/";

  private final ObjectMapper json = new ObjectMapper();

  Optional<Object> find(String name, String mediaType) {
    String subtype = mediaType.substring(mediaType.indexOf('/') + 1);
    return switch (subtype) {
      case "csv" -> text(name + ".csv").map(text -> text);
      case "html" -> text(name + ".html").map(text -> text);
      case "vnd.openxmlformats-officedocument.spreadsheetml.sheet" ->
          text(name + ".xlsx.txt").map(text -> text);
      case "x-ndjson" -> text(name + ".ndjson").map(text -> text);
      default -> text(name + ".json").map(this::parsed);
    };
  }

  private Object parsed(String text) {
    try {
      return json.readValue(text, Object.class);
    } catch (IOException malformed) {
      throw new UncheckedIOException(malformed);
    }
  }

  private static Optional<String> text(String file) {
    ClassLoader resources = Thread.currentThread().getContextClassLoader();
    try (InputStream found = resources.getResourceAsStream(FOLDER + file)) {
      return found == null
          ? Optional.empty()
          : Optional.of(new String(found.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
