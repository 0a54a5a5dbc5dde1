package fr.ctg.conventions.action;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When an action moved on, as a client states it. */
record ProgressRequest(
    @Schema(description = "The day; today if not stated, never later.", examples = "2019-03-04")
        LocalDate on) {}
