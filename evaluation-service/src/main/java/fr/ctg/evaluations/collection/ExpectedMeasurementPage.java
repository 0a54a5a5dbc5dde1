package fr.ctg.evaluations.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of what is owed, and from where it is seen. */
record ExpectedMeasurementPage(
    @Schema(description = "What is owed, on this page.", maxItems = 500)
        List<ExpectedMeasurementResponse> items,
    @Schema(description = "The cursor of the next page; absent on the last one.", maxLength = 1000)
        String next,
    @Schema(
            description = "How many match in all; only with `Prefer: return=total-count`.",
            minimum = "0")
        Long total,
    @Schema(description = "The day that is looked from.", examples = "2021-12-31") LocalDate asOf,
    @Schema(description = "What had been recorded by this instant counts as received.")
        Instant knownAt,
    @Schema(description = "The version of what was agreed.", minimum = "1", examples = "2")
        long frameworkVersion,
    @Schema(
            description =
                "Whether convention-service could not be asked if there is a newer framework.")
        boolean stale) {}
