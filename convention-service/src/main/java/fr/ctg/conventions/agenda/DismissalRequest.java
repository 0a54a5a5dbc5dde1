package fr.ctg.conventions.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a proposal is put aside, as a client states it. */
public record DismissalRequest(
    @NotBlank
        @Size(max = 2000)
        @Schema(
            description = "Why.",
            examples = "Le LAEP était fermé pour travaux de septembre à décembre")
        String reason) {}
