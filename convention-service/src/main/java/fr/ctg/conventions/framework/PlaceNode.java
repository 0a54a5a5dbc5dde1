package fr.ctg.conventions.framework;

import fr.ctg.conventions.territory.Territory;
import fr.ctg.conventions.territory.TerritoryKind;
import fr.ctg.conventions.territory.TerritoryReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What names a territory beyond doubt. */
@Schema(name = "FrameworkPlace")
record PlaceNode(
    @Schema(description = "What the territory is.") TerritoryKind kind,
    @Schema(description = "Its official code.", maxLength = 60, examples = "41018") String code,
    @Schema(
            description = "The year of the geography that the code belongs to, where it matters.",
            minimum = "1900",
            maximum = "2200",
            examples = "2021")
        Integer vintage) {

  static PlaceNode of(Territory territory) {
    return new PlaceNode(territory.kind(), territory.code(), territory.vintage());
  }

  /**
   * @param reference as a territory writes its own, so with its kind
   */
  static PlaceNode of(String reference) {
    TerritoryReference parts = TerritoryReference.parse(reference).orElseThrow();
    return new PlaceNode(parts.kind(), parts.code(), parts.vintage());
  }
}
