package fr.ctg.conventions.convention;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a convention as a client states it. */
record EndRequest(
    @NotNull
        @Schema(
            description = "The day the convention ended, its last day or later.",
            examples = "2021-12-31")
        LocalDate endedOn) {}
