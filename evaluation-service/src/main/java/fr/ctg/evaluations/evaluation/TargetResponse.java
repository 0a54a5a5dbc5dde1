package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.scoring.Trajectory;
import fr.ctg.evaluations.scoring.TrajectoryPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is aimed at: a value by a day, or bounds to stay within. */
record TargetResponse(
    @Schema(description = "The final value.", examples = "260") BigDecimal value,
    @Schema(description = "The day by which it is to be reached.", examples = "2021-12-31")
        LocalDate on,
    @Schema(description = "The lower bound, of a corridor.") BigDecimal low,
    @Schema(description = "The upper bound, of a corridor.") BigDecimal high,
    @Schema(description = "How far outside the bounds the achievement falls to 0.")
        BigDecimal tolerance,
    @Schema(description = "Which revision of the target this is, from 1.", maxLength = 20)
        String version,
    @Schema(description = "The first day on which this revision is in force.")
        LocalDate appliesFrom,
    @Schema(
            description = "The decision behind this revision; absent for what was signed.",
            maxLength = 60,
            examples = "D-2020-01")
        String decision) {

  static TargetResponse of(Trajectory trajectory) {
    if (trajectory == null) {
      return null;
    }
    TrajectoryPoint last =
        trajectory.isBounds() ? null : trajectory.points().get(trajectory.points().size() - 1);
    return new TargetResponse(
        last == null ? null : last.value(),
        last == null ? null : last.on(),
        trajectory.low(),
        trajectory.high(),
        trajectory.tolerance(),
        trajectory.version(),
        trajectory.appliesFrom(),
        trajectory.decision());
  }
}
