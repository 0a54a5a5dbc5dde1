package fr.ctg.conventions.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a meeting is called off, as a client states it. */
public record CancellationRequest(
    @NotBlank
        @Size(max = 2000)
        @Schema(description = "Why.", examples = "Reportée après les élections municipales")
        String reason) {}
