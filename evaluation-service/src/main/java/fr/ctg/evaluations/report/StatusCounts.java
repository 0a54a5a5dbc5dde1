package fr.ctg.evaluations.report;

import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.evaluations.scoring.Status;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many indicators stand how. */
@Schema(name = "ReportStatusCounts")
record StatusCounts(
    @Schema(description = "How many there are.", examples = "24") long indicators,
    @Schema(description = "At the pace agreed.", examples = "10") long onTrack,
    @Schema(description = "Slower than that.", examples = "7") long atRisk,
    @Schema(description = "Far behind.", examples = "3") long offTrack,
    @Schema(description = "That should be scored and cannot be.", examples = "2") long noData,
    @Schema(description = "Followed only, or closed.", examples = "2") long notScored,
    @Schema(description = "Whose latest figure is old, whatever their status.", examples = "1")
        long stale) {

  static StatusCounts of(Collection<IndicatorScore> scores) {
    return new StatusCounts(
        scores.size(),
        count(scores, Status.ON_TRACK),
        count(scores, Status.AT_RISK),
        count(scores, Status.OFF_TRACK),
        count(scores, Status.NO_DATA),
        scores.stream().filter(IndicatorScore::isOutside).count(),
        scores.stream().filter(IndicatorScore::stale).count());
  }

  private static long count(Collection<IndicatorScore> scores, Status status) {
    return scores.stream().filter(one -> !one.isOutside() && one.status() == status).count();
  }
}
