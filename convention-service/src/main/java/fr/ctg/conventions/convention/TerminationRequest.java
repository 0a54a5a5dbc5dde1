package fr.ctg.conventions.convention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The termination of a convention as a client states it. */
record TerminationRequest(
    @NotNull
        @Schema(
            description = "The day the convention was terminated, inside its term.",
            examples = "2020-06-30")
        LocalDate terminatedOn,
    @NotBlank
        @Size(max = 5000)
        @Schema(
            description = "Why.",
            examples = "La compétence petite enfance passe à la communauté d'agglomération.")
        String reason) {}
