package fr.ctg.conventions.framework;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ctg.conventions.territory.Territory;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A territory of a framework. */
@Schema(name = "FrameworkTerritory")
record TerritoryNode(
    @Schema(description = "The server's identifier.") UUID id,
    @JsonUnwrapped PlaceNode place,
    @Schema(description = "Its name.", maxLength = 200, examples = "Blois") String name,
    @Schema(description = "The territory that it is a part of, where known.") PlaceNode parent) {

  static TerritoryNode of(Territory territory) {
    return new TerritoryNode(
        territory.id(),
        PlaceNode.of(territory),
        territory.name(),
        territory.parent() == null ? null : PlaceNode.of(territory.parent()));
  }
}
