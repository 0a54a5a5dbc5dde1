package fr.ctg.evaluations.measurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.ctg.evaluations.framework.TerritoryKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A territory as a measurement names it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TerritoryResponse(
    @Schema(description = "What kind of territory it is.") TerritoryKey.Kind kind,
    @Schema(description = "Its official code.", maxLength = 40, examples = "41018") String code,
    @Schema(
            description = "The year of the geography, where the code depends on it.",
            maxLength = 4,
            examples = "2021")
        String vintage) {

  static TerritoryResponse of(TerritoryKey key) {
    return new TerritoryResponse(
        key.kind(), key.code(), key.vintage().isEmpty() ? null : key.vintage());
  }
}
