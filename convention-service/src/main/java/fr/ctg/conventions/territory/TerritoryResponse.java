package fr.ctg.conventions.territory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A territory as it is answered. */
record TerritoryResponse(
    @Schema(description = "The server's identifier.") UUID id,
    @Schema(
            description = "The text that names this territory in other requests.",
            maxLength = 80,
            examples = "IRIS:410180101@2021")
        String reference,
    @JsonUnwrapped TerritoryRequest stated) {

  static TerritoryResponse of(Territory territory) {
    return new TerritoryResponse(
        territory.id(), territory.reference(), TerritoryRequest.of(territory));
  }
}
