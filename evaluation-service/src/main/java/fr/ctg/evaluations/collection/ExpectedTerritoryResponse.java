package fr.ctg.evaluations.collection;

import fr.ctg.evaluations.framework.TerritoryKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The territory for which it is owed. */
record ExpectedTerritoryResponse(
    @Schema(description = "What kind of territory it is.") TerritoryKey.Kind kind,
    @Schema(description = "Its official code.", maxLength = 40, examples = "410180101") String code,
    @Schema(
            description = "The year of the geography, where the code depends on it.",
            maxLength = 4,
            examples = "2021")
        String vintage) {

  static ExpectedTerritoryResponse of(TerritoryKey key) {
    return key == null
        ? null
        : new ExpectedTerritoryResponse(
            key.kind(), key.code(), key.vintage().isEmpty() ? null : key.vintage());
  }
}
