package fr.ctg.conventions.action;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a milestone is reached, as a client states it. */
record MilestoneRequest(
    @Schema(
            description = "The day it was reached, not later than today; null takes it back.",
            examples = "2019-09-16")
        LocalDate reachedOn,
    @Size(max = 2000) @Schema(description = "Remarks; those that are left out are no longer known.")
        String note) {}
