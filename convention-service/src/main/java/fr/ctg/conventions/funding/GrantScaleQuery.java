package fr.ctg.conventions.funding;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which grant scales a client asks for. */
public class GrantScaleQuery {

  @QueryParam("on")
  @Parameter(description = "Only those valid on this day.", example = "2019-07-01")
  LocalDate on;

  @QueryParam("code")
  @Parameter(
      description = "Only those with this code: one scale over time.",
      schema = @Schema(maxLength = 60))
  String code;

  @QueryParam("funder")
  @Parameter(
      description = "Only those of this partner: identifier or code.",
      schema = @Schema(maxLength = 60))
  String funder;
}
