package fr.ctg.conventions.framework;

import fr.ctg.conventions.axis.Axis;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An axis of a framework, with its objectives. */
@Schema(name = "FrameworkAxis")
record AxisNode(
    @Schema(description = "The server's identifier.") UUID id,
    @Schema(description = "Its human code.", maxLength = 60, examples = "PARENTALITE") String code,
    @Schema(description = "Its name.", maxLength = 200, examples = "Parentalité") String name,
    @Schema(description = "Its place among the axes.", minimum = "1", maximum = "1000")
        int position,
    @Schema(description = "Relative to the other axes; absent where none has one.")
        BigDecimal weight,
    @Schema(description = "Its strategic objectives, by code.", maxItems = 10000)
        List<ObjectiveNode> objectives) {

  static AxisNode of(Axis axis, List<ObjectiveNode> objectives) {
    return new AxisNode(
        axis.id(), axis.code(), axis.name(), axis.position(), axis.weight(), objectives);
  }
}
