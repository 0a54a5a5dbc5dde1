package fr.ctg.evaluations.publication;

import fr.ctg.evaluations.report.ReportKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A publication as it is answered, without its content. */
record PublicationResponse(
    @Schema(
            description =
                "Its identifier: what a decision in convention-service names as evidence of the kind"
                    + " PUBLICATION.")
        UUID id,
    @Schema(description = "The convention's identifier.") UUID conventionId,
    @Schema(description = "For whom and for what it is.") ReportKind kind,
    @Schema(description = "Its title.", maxLength = 200, examples = "Rapport annuel 2019")
        String title,
    @Schema(description = "The period that it is about.", maxLength = 21, examples = "2019")
        String period,
    @Schema(description = "Its first day.") LocalDate periodStart,
    @Schema(description = "Its last day.") LocalDate periodEnd,
    @Schema(description = "What was true on this day.", examples = "2019-12-31") LocalDate asOf,
    @Schema(description = "What had been recorded by this instant.") Instant knownAt,
    @Schema(description = "The version of what was agreed.", examples = "2") long frameworkVersion,
    @Schema(description = "The last revision of the data that counts.", examples = "14")
        long dataRevision,
    @Schema(
            description =
                "Whether convention-service had confirmed, when it was frozen, that there was no newer"
                    + " framework; false where it did not answer then.")
        boolean frameworkConfirmed,
    @Schema(description = "The report for programs, in JSON.") Form json,
    @Schema(description = "The report for people, as a French page.") Form page,
    @Schema(description = "When it was frozen.") Instant publishedAt,
    @Schema(description = "Who froze it.", maxLength = 200) String publishedBy) {

  /** One of the forms in which it is kept. */
  @Schema(name = "PublishedForm")
  record Form(
      @Schema(description = "How many bytes it has.", examples = "48211") long bytes,
      @Schema(
              description = "The SHA-256 of these bytes, in hexadecimal.",
              maxLength = 64,
              pattern = "^[0-9a-f]{64}$")
          String sha256) {

    static Form of(Publication.Form form) {
      return new Form(form.bytes(), form.sha256());
    }
  }

  static PublicationResponse of(Publication publication) {
    return new PublicationResponse(
        publication.id(),
        publication.convention(),
        publication.kind(),
        publication.title(),
        publication.period().canonical(),
        publication.period().start(),
        publication.period().end(),
        publication.asOf(),
        publication.knownAt(),
        publication.frameworkVersion(),
        publication.dataRevision(),
        publication.frameworkConfirmed(),
        Form.of(publication.json()),
        Form.of(publication.page()),
        publication.publishedAt(),
        publication.publishedBy());
  }
}
