package fr.ctg.evaluations.simulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.ctg.evaluations.framework.Indicator;
import fr.ctg.evaluations.scoring.GroupScore;
import fr.ctg.evaluations.scoring.IndicatorScore;
import fr.ctg.evaluations.scoring.Reason;
import fr.ctg.evaluations.scoring.Rounding;
import fr.ctg.evaluations.scoring.Status;
import fr.ctg.evaluations.scoring.Trajectory;
import fr.ctg.evaluations.scoring.TrajectoryPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where something stands on one of the two sides. */
@Schema(name = "SimulationSide")
record SideResponse(
    @Schema(description = "How much it counts; absent where nothing beside it has a weight.")
        BigDecimal weight,
    @Schema(description = "What is aimed at, of an indicator.") Aim target,
    @Schema(
            description = "What the value should be at the end of the actual's period.",
            examples = "229.52")
        BigDecimal expected,
    @Schema(
            description = "How far an indicator is from baseline to target, in percent, unbounded.",
            examples = "40.00")
        BigDecimal raw,
    @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(
            description = "The achievement, in percent, 0 to 100. Null with a reason.",
            examples = "40.00")
        BigDecimal bounded,
    @Schema(description = "How much of the weight of a group is scored, 0 to 1.", examples = "1.00")
        BigDecimal coverage,
    @Schema(description = "Achieved over expected.", examples = "0.813") BigDecimal pace,
    @Schema(description = "What that means for the committee.") Status status,
    @Schema(description = "Why there is no achievement.") Reason reason) {

  /** What is aimed at: a line up to a final value, or bounds. */
  @Schema(name = "SimulationAim")
  record Aim(
      @Schema(description = "The day from which it applies.") LocalDate appliesFrom,
      @Schema(description = "The points on the way, the final one last.", maxItems = 100)
          List<AimedPoint> points,
      @Schema(description = "The lower bound.") BigDecimal low,
      @Schema(description = "The upper bound.") BigDecimal high,
      @Schema(description = "How far outside the bounds the achievement falls to 0.")
          BigDecimal tolerance) {

    static Aim of(Trajectory trajectory) {
      return trajectory == null
          ? null
          : new Aim(
              trajectory.appliesFrom(),
              trajectory.points().stream().map(AimedPoint::of).toList(),
              trajectory.low(),
              trajectory.high(),
              trajectory.tolerance());
    }
  }

  /** A value to have reached by a day. */
  @Schema(name = "SimulationPoint")
  record AimedPoint(
      @Schema(description = "The day.", examples = "2021-12-31") LocalDate on,
      @Schema(description = "The value.", examples = "260") BigDecimal value) {

    static AimedPoint of(TrajectoryPoint point) {
      return new AimedPoint(point.on(), point.value());
    }
  }

  static SideResponse of(BigDecimal weight, GroupScore score) {
    return new SideResponse(
        weight,
        null,
        null,
        null,
        Rounding.percentage(score.bounded()),
        Rounding.coverage(score.coverage()),
        Rounding.pace(score.pace()),
        score.status(),
        score.reason());
  }

  static SideResponse of(Indicator indicator, IndicatorScore score) {
    return new SideResponse(
        indicator.weight(),
        Aim.of(score.trajectory()),
        Rounding.onTheLine(score.expected(), indicator.decimals()),
        Rounding.percentage(score.raw()),
        Rounding.percentage(score.bounded()),
        null,
        Rounding.pace(score.pace()),
        score.status(),
        score.reason());
  }
}
