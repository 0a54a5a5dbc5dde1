package fr.ctg.evaluations.evaluation;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which conventions are to stand side by side, seen from where. */
class PortfolioQuery {

  @QueryParam("conventions")
  @Parameter(
      required = true,
      description = "Their identifiers or references, separated by commas; two to twenty.",
      schema = @Schema(maxLength = 1300, examples = "CTG-BLOIS-2018,CTG-VINEUIL-2019"))
  String conventions;

  @QueryParam("asOf")
  @Parameter(
      description =
          "The day to look from; today in Paris if not stated, never after a convention's last day.",
      example = "2021-12-31")
  LocalDate asOf;

  @QueryParam("knownAt")
  @Parameter(
      description = "Only what had been recorded by this instant; everything if not stated.",
      example = "2022-02-01T00:00:00Z")
  Instant knownAt;

  List<String> names() {
    return conventions == null
        ? List.of()
        : Arrays.stream(conventions.split(",", -1)).map(String::strip).distinct().toList();
  }
}
