package fr.ctg.evaluations.mapping;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a word of the file stands for here. */
public record Translation(
    @NotBlank
        @Size(max = 200)
        @Schema(
            description = "As the file writes it; accents, case and blanks do not matter.",
            examples = "Blois nord")
        String from,
    @NotBlank
        @Size(max = 500)
        @Schema(description = "As this service knows it.", examples = "IRIS:410180101@2021")
        String to) {}
