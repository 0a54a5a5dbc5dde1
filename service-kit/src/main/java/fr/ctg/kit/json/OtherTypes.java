package fr.ctg.kit.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;

/** Leaves to Jackson, set to its strictest, what is neither a record nor a single value. */
final class OtherTypes {

  private final ObjectMapper strict;

  OtherTypes(ObjectMapper mapper) {
    this.strict =
        mapper
            .copy()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true)
            .configure(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, true)
            .configure(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, true)
            .configure(DeserializationFeature.ACCEPT_FLOAT_AS_INT, false);
    for (CoercionInputShape shape : CoercionInputShape.values()) {
      strict.coercionConfigDefaults().setCoercion(shape, CoercionAction.Fail);
    }
  }

  Object value(JsonNode node, Type type, Spot spot) {
    try {
      return strict.readerFor(strict.constructType(type)).readValue(node);
    } catch (JsonMappingException mismatch) {
      Spot place = spot;
      for (JsonMappingException.Reference step : mismatch.getPath()) {
        place = place.at(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
      }
      place.add("malformed", ShapeTexts.UNREADABLE);
      return null;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
