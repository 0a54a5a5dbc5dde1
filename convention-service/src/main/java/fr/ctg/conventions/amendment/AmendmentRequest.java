package fr.ctg.conventions.amendment;

import fr.ctg.conventions.convention.ConventionChanges;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amendment as a client states it. */
record AmendmentRequest(
    @NotBlank
        @Size(max = 300)
        @Schema(
            description = "What it is about, in a line.",
            examples = "Prolongation d'un an de la convention")
        String title,
    @NotBlank
        @Size(max = 20000)
        @Schema(
            description = "Why.",
            examples = "L'évaluation finale n'a pas pu être menée en 2021.")
        String reason,
    @NotNull
        @Schema(
            description =
                "The day from which it changes the convention, inside the convention's term; the day"
                    + " after the present last day at the latest.",
            examples = "2021-07-01")
        LocalDate effectiveOn,
    @NotNull @Valid @Schema(description = "What it changes, at least one property.")
        ConventionChanges changes) {}
