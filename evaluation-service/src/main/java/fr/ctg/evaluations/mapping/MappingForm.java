package fr.ctg.evaluations.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;

/** Mappings as they are kept: as JSON. */
@ApplicationScoped
class MappingForm {

  private final ObjectMapper json;

  MappingForm(ObjectMapper json) {
    this.json = json;
  }

  String written(Mapping mapping) {
    try {
      return json.writeValueAsString(mapping);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  Mapping read(ImportMapping kept) {
    try {
      return json.readValue(kept.definition(), Mapping.class);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
