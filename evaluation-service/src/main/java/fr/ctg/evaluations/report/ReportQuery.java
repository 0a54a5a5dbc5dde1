package fr.ctg.evaluations.report;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Of which days, from which day and with what knowledge a report is asked for. */
class ReportQuery {

  @QueryParam("year")
  @Parameter(
      description =
          "The civil year that it is about; looked at from its last day, or the convention's if that"
              + " comes first.",
      schema = @Schema(minimum = "1900", maximum = "2199", examples = "2019"))
  Integer year;

  @QueryParam("period")
  @Parameter(
      description =
          "Any other period that it is about, instead of `year`: `2019-AS` for a school year, `2019-Q3`"
              + " for a quarter, `2019-01-22/2019-03-31`. An annual report is about a year or a school"
              + " year, a quarterly follow-up about a quarter.",
      schema = @Schema(maxLength = 21, examples = "2019-Q3"))
  String period;

  @QueryParam("asOf")
  @Parameter(
      description =
          "The day to look from: inside the period, where one is named. Without `year` and `period` the"
              + " year or quarter around it, or everything from the convention's first day to it; today"
              + " in Paris if not stated either, for a final report the convention's last day.",
      example = "2019-12-31")
  LocalDate asOf;

  @QueryParam("knownAt")
  @Parameter(
      description = "Only what had been recorded by this instant; everything if not stated.",
      example = "2020-03-01T00:00:00Z")
  Instant knownAt;

  ReportTerms terms(ReportKind kind) {
    return new ReportTerms(kind, year, period, asOf, knownAt);
  }
}
