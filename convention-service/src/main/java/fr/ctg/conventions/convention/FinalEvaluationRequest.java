package fr.ctg.conventions.convention;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The final evaluation as a client states it. */
record FinalEvaluationRequest(
    @NotNull
        @Schema(description = "The day the final evaluation was made.", examples = "2022-06-30")
        LocalDate evaluatedOn) {}
