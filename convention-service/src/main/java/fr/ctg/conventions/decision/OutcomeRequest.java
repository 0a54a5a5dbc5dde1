package fr.ctg.conventions.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a decision was not adopted, as a client states it. */
record OutcomeRequest(
    @NotBlank
        @Size(max = 5000)
        @Schema(
            description = "Why.",
            examples = "Le comité attend les chiffres définitifs de 2019.")
        String reason) {}
