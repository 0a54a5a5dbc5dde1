package fr.ctg.conventions.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an amendment was given up, as a client states it. */
record AmendmentCancellationRequest(
    @NotBlank
        @Size(max = 5000)
        @Schema(
            description = "Why.",
            examples = "La convention est renouvelée plutôt que prolongée.")
        String reason) {}
