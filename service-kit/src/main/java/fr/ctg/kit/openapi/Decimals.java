package fr.ctg.kit.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Money and measured values: answers write them as decimal strings, a request may use a string or a
 * number (rule 3).
 */
final class Decimals {

  private static final String SHAPE = "^-?\\d{1,30}(\\.\\d{1,12})?$";

  private Decimals() {}

  static void describe(OpenAPI document) {
    document
        .getComponents()
        .getSchemas()
        .forEach((name, schema) -> describe(schema, name.endsWith("Request")));
  }

  private static void describe(Schema schema, boolean request) {
    if (isDecimal(schema)) {
      schema.setType(
          request ? List.of(SchemaType.STRING, SchemaType.NUMBER) : List.of(SchemaType.STRING));
      schema.setPattern(SHAPE);
      schema.setMaxLength(44);
      asText(schema);
      if (!request) {
        forgetNumericLimits(schema);
      }
    }
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(property -> describe(property, request));
    }
    if (schema.getItems() != null) {
      describe(schema.getItems(), request);
    }
  }

  private static boolean isDecimal(Schema schema) {
    return List.of(SchemaType.NUMBER).equals(schema.getType()) && schema.getFormat() == null;
  }

  private static void asText(Schema schema) {
    if (schema.getExamples() != null) {
      schema.setExamples(
          schema.getExamples().stream().<Object>map(example -> example.toString()).toList());
    }
  }

  // They say nothing about a string, and validators warn of them there.
  private static void forgetNumericLimits(Schema schema) {
    schema.setMinimum(null);
    schema.setMaximum(null);
    schema.setExclusiveMinimum(null);
    schema.setExclusiveMaximum(null);
    schema.setMultipleOf(null);
  }
}
