package fr.ctg.evaluations.report;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the convention stands, in a few lines. */
@Schema(name = "ReportSynthesis")
record Synthesis(
    @Schema(description = "The same in sentences.", maxItems = 20) List<String> sentences,
    @Schema(description = "The convention as a whole.") GroupFigures convention,
    @Schema(description = "How all indicators stand.") StatusCounts counts,
    @Schema(description = "Its axes, in their order.", maxItems = 100) List<AxisRow> axes) {}
