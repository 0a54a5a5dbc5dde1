package fr.ctg.evaluations.dictionary;

import fr.ctg.evaluations.evaluation.Moment;
import fr.ctg.evaluations.framework.Axis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The data dictionary of a convention. */
@Schema(name = "DataDictionary")
record DictionaryResponse(
    @Schema(
            description = "The convention's reference.",
            maxLength = 60,
            examples = "CTG-BLOIS-2018")
        String reference,
    @Schema(description = "The convention's title.", maxLength = 300) String title,
    @Schema(description = "What applied on this day.", examples = "2021-12-31") LocalDate asOf,
    @Schema(description = "What had been recorded by this instant.") Instant knownAt,
    @Schema(description = "The version of what was agreed.", examples = "2") long frameworkVersion,
    @Schema(
            description =
                "Whether convention-service could not be asked if there is a newer framework.")
        boolean stale,
    @Schema(
            description = "The indicators in force, in the order of the framework.",
            maxItems = 10000)
        List<DictionaryEntry> indicators) {

  static DictionaryResponse of(Moment moment, Locale language) {
    return new DictionaryResponse(
        moment.framework().convention().reference(),
        moment.framework().convention().title(),
        moment.asOf(),
        moment.knownAt().knownAt(),
        moment.framework().version(),
        moment.stale(),
        DictionaryEntry.of(moment.framework(), moment.asOf(), language));
  }

  /** Those of one axis. */
  List<DictionaryEntry> of(Axis axis) {
    return indicators.stream().filter(one -> one.axis().equals(axis.code())).toList();
  }
}
