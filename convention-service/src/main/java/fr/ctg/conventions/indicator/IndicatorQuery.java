package fr.ctg.conventions.indicator;

import fr.ctg.kit.period.Frequency;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of indicators can be narrowed by. */
class IndicatorQuery {

  @QueryParam("axis")
  @Parameter(
      description = "Only those whose objective stands under this axis: identifier or code.",
      schema = @Schema(maxLength = 60))
  String axis;

  @QueryParam("objective")
  @Parameter(
      description = "Only those that score in this objective: identifier or code.",
      schema = @Schema(maxLength = 60))
  String objective;

  @QueryParam("nature")
  @Parameter(description = "Only those of this nature.")
  Nature nature;

  @QueryParam("partner")
  @Parameter(
      description = "Only those whose values this partner owes: identifier or code.",
      schema = @Schema(maxLength = 60))
  String partner;

  @QueryParam("frequency")
  @Parameter(description = "Only those owed this often.")
  Frequency frequency;
}
