package fr.ctg.evaluations.mapping;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mapping as it is answered. */
record ImportMappingResponse(
    @Schema(description = "The server's identifier.") UUID id,
    @Schema(description = "The code of the partner whose files it is for.", maxLength = 60)
        String partner,
    @JsonUnwrapped Mapping stated) {}
