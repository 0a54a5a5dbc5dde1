package fr.ctg.conventions.framework;

import fr.ctg.conventions.convention.RecordedVersion;
import fr.ctg.conventions.indicator.Baseline;
import fr.ctg.conventions.indicator.Dimension;
import fr.ctg.conventions.indicator.Direction;
import fr.ctg.conventions.indicator.Indicator;
import fr.ctg.conventions.indicator.IndicatorStatus;
import fr.ctg.conventions.indicator.Measure;
import fr.ctg.conventions.indicator.Nature;
import fr.ctg.conventions.indicator.OverTerritories;
import fr.ctg.conventions.indicator.OverTime;
import fr.ctg.conventions.indicator.ResetYear;
import fr.ctg.conventions.indicator.TargetKind;
import fr.ctg.conventions.indicator.Trajectory;
import fr.ctg.conventions.indicator.TrajectoryPoint;
import fr.ctg.conventions.partner.Partner;
import fr.ctg.conventions.territory.TerritoryKind;
import fr.ctg.kit.period.Frequency;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator of a framework: all that is needed to receive and to judge its values. */
@Schema(name = "FrameworkIndicator")
record IndicatorNode(
    @Schema(description = "The server's identifier.") UUID id,
    @Schema(description = "Its human code.", maxLength = 60, examples = "NB_FAM_LAEP") String code,
    @Schema(description = "Its name.", maxLength = 300) String label,
    @Schema(description = "What exactly is measured.", maxLength = 5000) String definition,
    @Schema(description = "How it is calculated, in words.", maxLength = 2000) String formula,
    @Schema(description = "Where the figures come from.", maxLength = 500) String source,
    @Schema(description = "The code of the objective in which it scores.", maxLength = 60)
        String objective,
    @Schema(description = "The number of the action it follows.", maxLength = 60) String action,
    @Schema(description = "What one value is.") Measure measure,
    @Schema(description = "What it looks at; CONTEXT is never scored.") Nature nature,
    @Schema(description = "Which way it should go; absent where nothing is scored.")
        Direction direction,
    @Schema(description = "How the values of several periods make one.") OverTime overTime,
    @Schema(description = "How the values of several territories or partners make one.")
        OverTerritories overTerritories,
    @Schema(description = "Whether each value is what has come together since the year began.")
        boolean yearToDate,
    @Schema(description = "The year at whose beginning such values start again from zero.")
        ResetYear resetYear,
    @Schema(description = "How often a value is owed.") Frequency frequency,
    @Schema(description = "How its values may be broken down.", maxItems = 10)
        List<DimensionNode> dimensions,
    @Schema(description = "The kind of territory by which values are owed; absent: one value.")
        TerritoryKind territoryKind,
    @Schema(description = "As people write it after the value.", maxLength = 60) String unit,
    @Schema(description = "How many decimals are shown.", minimum = "0", maximum = "6")
        int decimals,
    @Schema(description = "Relative to its siblings; absent where none has one.") BigDecimal weight,
    @Schema(description = "What a RATIO is multiplied by.") BigDecimal factor,
    @Schema(description = "The lowest value of a SCORE's scale.") BigDecimal minimum,
    @Schema(description = "The highest value of a SCORE's scale.") BigDecimal maximum,
    @Schema(description = "The codes of the partners that owe its values.", maxItems = 50)
        List<String> responsiblePartners,
    @Schema(
            description = "How many days after a period's end its values are owed.",
            minimum = "0",
            maximum = "366")
        int dueDays,
    @Schema(description = "What a target is compared with.") TargetKind targetKind,
    @Schema(description = "The day from which it applies.", examples = "2018-01-22")
        LocalDate appliesFrom,
    @Schema(description = "Whether it still counts.") IndicatorStatus status,
    @Schema(description = "Whether it is invented for a demonstration.") boolean illustrative,
    @Schema(description = "Where progress is counted from.", maxItems = 50)
        List<BaselineNode> baselines,
    @Schema(description = "Where it should go.", maxItems = 50) List<TrajectoryNode> targets,
    @Schema(
            description =
                "Every version of it, oldest first. The content of the newest one is what this node"
                    + " itself says.",
            maxItems = 1000)
        List<RecordedVersion> versions) {

  /** A way to break values down. */
  @Schema(name = "FrameworkDimension")
  record DimensionNode(
      @Schema(description = "Its code.", maxLength = 30, examples = "SEX") String code,
      @Schema(description = "Its name.", maxLength = 200) String label,
      @Schema(description = "Whether the categories add up to the total.") boolean partition,
      @Schema(description = "The codes of its categories.", maxItems = 200)
          List<String> categories) {

    static DimensionNode of(Dimension dimension) {
      return new DimensionNode(
          dimension.code(), dimension.label(), dimension.partition(), dimension.categories());
    }
  }

  /** A value from which progress is counted. */
  @Schema(name = "FrameworkBaseline")
  record BaselineNode(
      @Schema(description = "The day from which progress is counted from it.")
          LocalDate appliesFrom,
      @Schema(description = "The day of which it is the value.") LocalDate on,
      @Schema(description = "The value.", examples = "200") BigDecimal value,
      @Schema(description = "Where it comes from.", maxLength = 500) String source,
      @Schema(description = "When it was recorded; nobody could know it before.")
          Instant recordedAt,
      @Schema(
              description = "The code of the decision behind it; absent for the signature's.",
              maxLength = 60)
          String decision) {

    static BaselineNode of(Baseline baseline, Instant agreedAt) {
      return new BaselineNode(
          baseline.appliesFrom(),
          baseline.on(),
          baseline.value(),
          baseline.source(),
          baseline.recordedAt() == null ? agreedAt : baseline.recordedAt(),
          baseline.decision());
    }
  }

  /** A target, with the way to it. */
  @Schema(name = "FrameworkTrajectory")
  record TrajectoryNode(
      @Schema(description = "The day from which it applies.") LocalDate appliesFrom,
      @Schema(
              description = "Values to be reached by their days; the last is the final target.",
              maxItems = 100)
          List<PointNode> points,
      @Schema(description = "The lowest value that is still right.") BigDecimal low,
      @Schema(description = "The highest value that is still right.") BigDecimal high,
      @Schema(description = "How far outside the bounds the achievement falls to nothing.")
          BigDecimal tolerance,
      @Schema(description = "What names the decision behind it.", maxLength = 100) String decision,
      @Schema(description = "When it was recorded; nobody could know it before.")
          Instant recordedAt) {

    static TrajectoryNode of(Trajectory trajectory, Instant agreedAt) {
      return new TrajectoryNode(
          trajectory.appliesFrom(),
          trajectory.points().stream().map(PointNode::of).toList(),
          trajectory.low(),
          trajectory.high(),
          trajectory.tolerance(),
          trajectory.decision(),
          trajectory.recordedAt() == null ? agreedAt : trajectory.recordedAt());
    }
  }

  /** A value to be reached by a day. */
  @Schema(name = "FrameworkPoint")
  record PointNode(
      @Schema(description = "That day.", examples = "2019-12-31") LocalDate on,
      @Schema(description = "That value.", examples = "230") BigDecimal value) {

    static PointNode of(TrajectoryPoint point) {
      return new PointNode(point.on(), point.value());
    }
  }

  static IndicatorNode of(Indicator indicator, List<RecordedVersion> versions) {
    Instant agreedAt = versions.get(0).recordedAt();
    return new IndicatorNode(
        indicator.id(),
        indicator.code(),
        indicator.label(),
        indicator.definition(),
        indicator.formula(),
        indicator.source(),
        indicator.objective().code(),
        indicator.action() == null ? null : indicator.action().number(),
        indicator.figure().measure(),
        indicator.nature(),
        indicator.direction(),
        indicator.rules().overTime(),
        indicator.rules().overTerritories(),
        indicator.rules().yearToDate(),
        indicator.rules().resetYear(),
        indicator.frequency(),
        indicator.dimensions().stream().map(DimensionNode::of).toList(),
        indicator.territoryKind(),
        indicator.figure().unit(),
        indicator.figure().decimals(),
        indicator.weight(),
        indicator.figure().factor(),
        indicator.figure().minimum(),
        indicator.figure().maximum(),
        indicator.responsiblePartners().stream().map(Partner::code).toList(),
        indicator.dueDays(),
        indicator.targetKind(),
        indicator.appliesFrom(),
        indicator.status(),
        indicator.illustrative(),
        indicator.baselines().stream().map(one -> BaselineNode.of(one, agreedAt)).toList(),
        indicator.targets().stream().map(one -> TrajectoryNode.of(one, agreedAt)).toList(),
        versions);
  }
}
