package fr.ctg.conventions.framework;

import fr.ctg.conventions.axis.Axis;
import fr.ctg.conventions.convention.RecordedVersion;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.objective.ObjectiveKind;
import fr.ctg.conventions.objective.ObjectiveStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objective of a framework, with what measures it and what is done for it. */
@Schema(name = "FrameworkObjective")
record ObjectiveNode(
    @Schema(description = "The server's identifier.") UUID id,
    @Schema(description = "Its human code.", maxLength = 60, examples = "PAR-1") String code,
    @Schema(description = "What is to be reached.", maxLength = 2000) String statement,
    @Schema(description = "Right below an axis, or below a strategic objective.")
        ObjectiveKind kind,
    @Schema(
            description = "The codes of other axes that it serves; they filter, they do not score.",
            maxItems = 50)
        List<String> secondaryAxes,
    @Schema(description = "Relative to its siblings; absent where none has one.") BigDecimal weight,
    @Schema(description = "Whether it is still pursued.") ObjectiveStatus status,
    @Schema(description = "The day from which it is pursued.", examples = "2018-01-22")
        LocalDate appliesFrom,
    @Schema(
            description =
                "Every version of it, oldest first. The content of the newest one is what this node"
                    + " itself says.",
            maxItems = 1000)
        List<RecordedVersion> versions,
    @Schema(description = "The indicators that score in it, by code.", maxItems = 10000)
        List<IndicatorNode> indicators,
    @Schema(description = "The actions whose main objective it is, by number.", maxItems = 10000)
        List<ActionNode> actions,
    @Schema(
            description =
                "The operational objectives that contribute to it, by code; absent below one.",
            maxItems = 10000)
        List<ObjectiveNode> operationalObjectives) {

  /**
   * @param operational null below an operational objective
   */
  static ObjectiveNode of(
      Objective objective,
      List<RecordedVersion> versions,
      List<IndicatorNode> indicators,
      List<ActionNode> actions,
      List<ObjectiveNode> operational) {
    return new ObjectiveNode(
        objective.id(),
        objective.code(),
        objective.statement(),
        objective.kind(),
        objective.secondaryAxes().stream().map(Axis::code).toList(),
        objective.weight(),
        objective.status(),
        objective.appliesFrom(),
        versions,
        indicators,
        actions,
        operational);
  }
}
