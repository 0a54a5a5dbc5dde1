package fr.ctg.conventions.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.ctg.conventions.indicator.IndicatorRequest.TrajectoryRequest;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target of an indicator as one of those that it has had. */
record TargetVersion(
    @Schema(description = "When it was recorded; nobody could know it before.") Instant recordedAt,
    @Schema(
            description =
                "Whether another one was decided for the same day, so that this one never applies any"
                    + " more.")
        boolean replaced,
    @JsonUnwrapped TrajectoryRequest stated) {

  static TargetVersion of(Trajectory target, Indicator indicator, Instant agreedAt) {
    return new TargetVersion(
        target.recordedAt() == null ? agreedAt : target.recordedAt(),
        !indicator.targets().contains(target),
        TrajectoryRequest.of(target));
  }
}
