package fr.ctg.conventions.action;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which actions a client asks for. */
public class ActionQuery {

  @QueryParam("axis")
  @Parameter(
      description =
          "Only actions that serve an objective of this axis, be it a secondary one: identifier or"
              + " code.",
      schema = @Schema(maxLength = 60))
  String axis;

  @QueryParam("objective")
  @Parameter(
      description =
          "Only actions that serve this objective or one that contributes to it: identifier or code.",
      schema = @Schema(maxLength = 60))
  String objective;

  @QueryParam("status")
  @Parameter(description = "Only actions that have got this far.")
  ActionStatus status;

  @QueryParam("partner")
  @Parameter(
      description = "Only actions in which this partner has a role: identifier or code.",
      schema = @Schema(maxLength = 60))
  String partner;

  @QueryParam("territory")
  @Parameter(
      description = "Only actions that take place in this very territory: identifier or code.",
      schema = @Schema(maxLength = 60))
  String territory;

  @QueryParam("year")
  @Parameter(
      description =
          "Only actions with a milestone that is planned for this year or was reached in it.",
      schema = @Schema(minimum = "1900", maximum = "2200"))
  Integer year;
}
