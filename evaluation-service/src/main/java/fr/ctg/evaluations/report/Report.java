package fr.ctg.evaluations.report;

import fr.ctg.kit.period.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A report as it is answered: put together from what the parts of this service already say, rounded
 * there, so that JSON, CSV, the workbook and the page say the same. A section that this kind of
 * report has not is null.
 */
@Schema(name = "Report")
record Report(
    @Schema(description = "For whom and for what it is.") ReportKind kind,
    @Schema(
            description = "What stands on its cover.",
            maxLength = 200,
            examples = "Rapport annuel 2019")
        String title,
    @Schema(description = "The convention's identifier.") UUID conventionId,
    @Schema(
            description = "The convention's reference.",
            maxLength = 60,
            examples = "CTG-BLOIS-2018")
        String reference,
    @Schema(description = "The convention's title.", maxLength = 300) String conventionTitle,
    @Schema(description = "The days that it is about.") Days period,
    @Schema(description = "What was true on this day.", examples = "2019-12-31") LocalDate asOf,
    @Schema(description = "What had been recorded by this instant.") Instant knownAt,
    @Schema(description = "The version of what was agreed.", examples = "2") long frameworkVersion,
    @Schema(description = "The last revision of the data that counts.", examples = "14")
        long dataRevision,
    @Schema(
            description =
                "Whether convention-service could not be asked if there is a newer framework; never"
                    + " where `knownAt` was given, since then what had been received by it decides.")
        boolean stale,
    @Schema(description = "When it last said that there is none; only where `stale`.")
        Instant frameworkAsOf,
    @Schema(
            description =
                "Whether convention-service could not be asked if actions have gone on or money was paid"
                    + " since; never where `knownAt` was given.")
        boolean followUpStale,
    @Schema(
            description =
                "The partner whose own reports alone are counted in the collection; absent for all.",
            maxLength = 60)
        String partner,
    @Schema(description = "What it speaks of, in its order.", maxItems = 20) List<Section> sections,
    @Schema(description = "Where the convention stands.") Synthesis synthesis,
    @Schema(description = "What the committee could decide, the worst first.", maxItems = 10000)
        List<ProposalRow> proposals,
    @Schema(
            description =
                "What holds on that day that should be talked about, the worst first; a partner sees"
                    + " those about indicators that it is responsible for.",
            maxItems = 10000)
        List<FindingRow> findings,
    @Schema(
            description = "Indicators that are not on track, or whose figure is old.",
            maxItems = 10000)
        List<IndicatorRow> watched,
    @Schema(description = "The objectives in force.", maxItems = 5000)
        List<ObjectiveRow> objectives,
    @Schema(
            description = "What was changed since the signature, and is in force.",
            maxItems = 10000)
        List<Adaptation> adaptations,
    @Schema(description = "What partners do.") ActionsSection actions,
    @Schema(
            description = "The indicators in force, in the order of the framework.",
            maxItems = 10000)
        List<IndicatorRow> indicators,
    @Schema(description = "What was paid, beside what was achieved.") FundingSection funding,
    @Schema(description = "How complete reporting is.") CollectionSection completeness,
    @Schema(
            description = "What the evaluation is to answer, and what was answered, by criterion.",
            maxItems = 1000)
        List<QuestionRow> questions,
    @Schema(description = "How it was made.", maxItems = 100) List<MethodLine> method) {

  /** A period, and its first and last day. */
  @Schema(name = "ReportPeriod")
  record Days(
      @Schema(description = "The period, canonical.", maxLength = 21, examples = "2019")
          String name,
      @Schema(description = "Its first day.") LocalDate start,
      @Schema(description = "Its last day.") LocalDate end) {

    static Days of(Period period) {
      return new Days(period.canonical(), period.start(), period.end());
    }
  }
}
