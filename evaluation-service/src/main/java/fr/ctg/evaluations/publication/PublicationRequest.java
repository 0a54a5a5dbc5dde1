package fr.ctg.evaluations.publication;

import fr.ctg.evaluations.report.ReportKind;
import fr.ctg.evaluations.report.ReportTerms;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which report is to be frozen: what `getReport` takes, and under which title. */
record PublicationRequest(
    @NotNull @Schema(description = "For whom and for what it is.") ReportKind kind,
    @Min(1900)
        @Max(2199)
        @Schema(description = "The civil year that it is about.", examples = "2019")
        Integer year,
    @Size(max = 21)
        @Schema(
            description = "Any other period that it is about, instead of `year`.",
            examples = "2019-Q3")
        String period,
    @Schema(
            description =
                "The day to look from, today at the latest; as in `getReport` if left out.",
            examples = "2019-12-31")
        LocalDate asOf,
    @Schema(description = "Only what had been recorded by this instant; everything if left out.")
        Instant knownAt,
    @Size(min = 1, max = 200)
        @Schema(
            description = "Under which title it is listed; the report's own if left out.",
            examples = "Rapport annuel 2019, présenté au comité de pilotage du 10 mars 2020")
        String title) {

  ReportTerms terms() {
    return new ReportTerms(kind, year, period, asOf, knownAt);
  }
}
