package fr.ctg.evaluations.evaluation;

import fr.ctg.evaluations.framework.Convention;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of what and from which point of view an evaluation speaks (rule 9). */
record MomentResponse(
    @Schema(description = "The convention's identifier.") UUID conventionId,
    @Schema(
            description = "The convention's reference.",
            maxLength = 60,
            examples = "CTG-BLOIS-2018")
        String reference,
    @Schema(description = "The convention's title.", maxLength = 300) String title,
    @Schema(description = "What was true on this day.", examples = "2021-12-31") LocalDate asOf,
    @Schema(description = "What had been recorded by this instant.") Instant knownAt,
    @Schema(description = "The version of what was agreed.", examples = "2") long frameworkVersion,
    @Schema(description = "The last revision of the data that counts.", examples = "14")
        long dataRevision,
    @Schema(
            description =
                "Whether convention-service could not be asked if there is a newer framework.")
        boolean stale,
    @Schema(description = "When it last said that there is none; only where `stale`.")
        Instant frameworkAsOf) {

  static MomentResponse of(Moment moment) {
    Convention convention = moment.framework().convention();
    return new MomentResponse(
        convention.id(),
        convention.reference(),
        convention.title(),
        moment.asOf(),
        moment.knownAt().knownAt(),
        moment.framework().version(),
        moment.knownAt().revision(),
        moment.stale(),
        moment.frameworkAsOf());
  }
}
