package fr.ctg.evaluations.evaluation;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** From where an evaluation is made, and of which part. */
class EvaluationQuery {

  @QueryParam("asOf")
  @Parameter(
      description =
          "The day to look from; today in Paris if not stated, never after the convention's last day.",
      example = "2021-12-31")
  LocalDate asOf;

  @QueryParam("knownAt")
  @Parameter(
      description = "Only what had been recorded by this instant; everything if not stated.",
      example = "2022-02-01T00:00:00Z")
  Instant knownAt;

  @QueryParam("territory")
  @Parameter(
      description =
          "The figures of this territory (a commune, an IRIS, a priority neighbourhood), from what was"
              + " reported of it and of all that lies in it; of the convention's whole perimeter if not"
              + " stated. Targets were agreed for the whole: a part has its figures and how they move,"
              + " and no achievement. Its code, with kind and vintage where the code alone is not"
              + " enough.",
      schema = @Schema(maxLength = 60, examples = "IRIS:410180101@2021"))
  String territory;

  @QueryParam("breakdown")
  @Parameter(
      description =
          "The figures of these people, likewise; of everyone (`_T`) if not stated. An indicator that"
              + " is not broken down in this way has none.",
      schema = @Schema(maxLength = 500, examples = "SEX=F"))
  String breakdown;
}
