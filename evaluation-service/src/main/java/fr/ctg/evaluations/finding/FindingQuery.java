package fr.ctg.evaluations.finding;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which findings a client asks for. */
class FindingQuery {

  @QueryParam("state")
  @Parameter(description = "Only those that still hold (`OPEN`), or no longer (`CLOSED`).")
  FindingState state;

  @QueryParam("kind")
  @Parameter(description = "Only findings of this kind.")
  FindingKind kind;

  @QueryParam("severity")
  @Parameter(description = "Only findings that matter this much.")
  Severity severity;

  @QueryParam("indicator")
  @Parameter(
      description = "Only those about this indicator, by its code.",
      schema = @Schema(maxLength = 60, examples = "NB_FAM_LAEP"))
  String indicator;

  @QueryParam("axis")
  @Parameter(
      description = "Only those about indicators of this axis, by its code.",
      schema = @Schema(maxLength = 60, examples = "PARENTALITE"))
  String axis;

  @QueryParam("since")
  @Parameter(
      description = "Only those opened or closed on this day or later.",
      example = "2021-01-01")
  LocalDate since;

  /**
   * @param only the indicators that may be seen; null for all
   */
  FindingFilter filter(List<String> only) {
    return new FindingFilter(state, kind, severity, indicator, axis, since, only);
  }
}
