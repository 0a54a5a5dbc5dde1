package fr.ctg.evaluations.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an examination changed. */
record ExaminationResponse(
    @Schema(description = "The day whose evaluation was looked at.") LocalDate asOf,
    @Schema(description = "With what had been recorded by this instant.") Instant knownAt,
    @Schema(description = "The last data revision that counted.") long dataRevision,
    @Schema(description = "The version of what was agreed.") long frameworkVersion,
    @Schema(description = "The data revision that it took; absent where it changed nothing.")
        Long revision,
    @Schema(description = "What was found and had not been before.", maxItems = 4000)
        List<FindingResponse> opened,
    @Schema(
            description = "What was known and says something else now: figures, or decisions.",
            maxItems = 4000)
        List<FindingResponse> changed,
    @Schema(description = "What no longer holds.", maxItems = 4000) List<FindingResponse> closed) {

  static ExaminationResponse of(Examination.Outcome outcome, Locale language) {
    return new ExaminationResponse(
        outcome.moment().asOf(),
        outcome.moment().knownAt().knownAt(),
        outcome.moment().knownAt().revision(),
        outcome.moment().framework().version(),
        outcome.revision(),
        all(outcome.opened(), language),
        all(outcome.changed(), language),
        all(outcome.closed(), language));
  }

  private static List<FindingResponse> all(List<Finding> findings, Locale language) {
    return findings.stream().map(one -> FindingResponse.of(one, language)).toList();
  }
}
