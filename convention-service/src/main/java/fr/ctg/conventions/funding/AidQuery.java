package fr.ctg.conventions.funding;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which aids a client asks for. */
public class AidQuery {

  @QueryParam("year")
  @Parameter(
      description = "Only those of this year.",
      schema = @Schema(minimum = "1900", maximum = "2200"))
  Integer year;

  @QueryParam("payer")
  @Parameter(
      description = "Only what this partner paid: identifier or code.",
      schema = @Schema(maxLength = 60))
  String payer;
}
