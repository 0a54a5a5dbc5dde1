package fr.ctg.conventions.diagnosis;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The validation of a diagnosis as a client states it. */
record ValidationRequest(
    @NotNull @Schema(description = "The day it was validated.", examples = "2017-11-30")
        LocalDate validatedOn) {}
