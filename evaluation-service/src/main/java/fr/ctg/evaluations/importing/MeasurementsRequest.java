package fr.ctg.evaluations.importing;

import fr.ctg.evaluations.measurement.NewMeasurement;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The documented shape of an import as JSON; it is read as a stream, never as a whole. */
record MeasurementsRequest(
    @Schema(description = "The measurements.", maxItems = 5000000, required = true)
        List<NewMeasurement> measurements) {}
