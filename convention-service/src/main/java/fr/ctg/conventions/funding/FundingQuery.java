package fr.ctg.conventions.funding;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which money a client asks for. */
public class FundingQuery {

  @QueryParam("action")
  @Parameter(
      description = "Only what funds this action: identifier or number.",
      schema = @Schema(maxLength = 60))
  String action;

  @QueryParam("objective")
  @Parameter(
      description =
          "Only what serves this objective or one that contributes to it: identifier or code.",
      schema = @Schema(maxLength = 60))
  String objective;

  @QueryParam("axis")
  @Parameter(
      description = "Only what serves objectives of this axis: identifier or code.",
      schema = @Schema(maxLength = 60))
  String axis;

  @QueryParam("funder")
  @Parameter(
      description = "Only what this partner gives: identifier or code.",
      schema = @Schema(maxLength = 60))
  String funder;

  @QueryParam("year")
  @Parameter(
      description = "Only what is for this year.",
      schema = @Schema(minimum = "1900", maximum = "2200"))
  Integer year;

  @QueryParam("nature")
  @Parameter(description = "Only what is of this nature.")
  FundingNature nature;
}
