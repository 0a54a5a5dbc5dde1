package fr.ctg.evaluations.framework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Reads the framework from the text that convention-service sends. It may say more than is read
 * here: a producer adds within v1. What it must say is checked, since any answer could be nonsense.
 */
final class FrameworkDocument {

  static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          // What was agreed as 0.60 is written 0.60, whatever else of it has changed since.
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private FrameworkDocument() {}

  /** What a version says of a list; nothing where it says none. */
  static <T> List<T> list(JsonNode said, Class<T> type) {
    return StreamSupport.stream(said.spliterator(), false)
        .map(one -> JSON.convertValue(one, type))
        .toList();
  }

  /**
   * @throws ConventionServiceAway if the text is no framework
   */
  static Framework read(String text) {
    try {
      Framework framework = JSON.readValue(text, Framework.class);
      if (framework == null) {
        throw new ConventionServiceAway("answered nothing");
      }
      Map<String, Indicator> indicators = framework.indicators();
      long named = framework.objectives().stream().mapToLong(o -> o.indicators().size()).sum();
      if (indicators.size() != named) {
        throw new ConventionServiceAway("sent a framework that has two indicators with one code");
      }
      return framework;
    } catch (JsonProcessingException nonsense) {
      throw new ConventionServiceAway("sent something that is no framework", nonsense);
    }
  }
}
