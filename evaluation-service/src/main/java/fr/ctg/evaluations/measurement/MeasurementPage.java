package fr.ctg.evaluations.measurement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of measurements, and the state of knowledge that it shows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeasurementPage(
    @Schema(description = "The measurements of this page.", maxItems = 500)
        List<MeasurementResponse> items,
    @Schema(description = "The cursor of the next page; absent on the last one.", maxLength = 1000)
        String next,
    @Schema(
            description = "How many match in all; only with `Prefer: return=total-count`.",
            minimum = "0")
        Long total,
    @Schema(description = "What had been recorded at this instant is shown.") Instant knownAt,
    @Schema(description = "The last revision that counts.", minimum = "0") long revision) {}
