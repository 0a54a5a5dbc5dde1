package fr.ctg.evaluations.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding as it is answered. */
record FindingResponse(
    @Schema(description = "The server's identifier; decisions name it as their evidence.") UUID id,
    @Schema(description = "What was found.") FindingKind kind,
    @Schema(description = "Whether it still holds.") FindingState state,
    @Schema(description = "How much it matters.") Severity severity,
    @Schema(
            description = "In a few words.",
            maxLength = 300,
            examples = "« Familles accueillies au LAEP » : en retard")
        String title,
    @Schema(description = "What was found, with its figures.", maxLength = 5000) String explanation,
    @Schema(
            description =
                "What the committee could decide; it is free to decide else. Absent where nothing"
                    + " needs to be decided.")
        SuggestedDecision suggestedDecision,
    @Schema(description = "The code of the indicator.", maxLength = 60, examples = "NB_FAM_LAEP")
        String indicator,
    @Schema(description = "The code of its objective.", maxLength = 60, examples = "PAR-1")
        String objective,
    @Schema(description = "The code of its axis.", maxLength = 60, examples = "PARENTALITE")
        String axis,
    @Schema(description = "The figures that it rests on.") FindingFigures figures,
    @Schema(description = "The day whose evaluation showed it first.") LocalDate openedOn,
    @Schema(description = "The data revision of the examination that opened it.")
        long openedRevision,
    @Schema(description = "The day whose evaluation no longer showed it; absent while it holds.")
        LocalDate closedOn,
    @Schema(description = "Why it no longer holds; absent while it does.")
        ClosingReason closedBecause,
    @Schema(description = "The day whose evaluation these words and figures are from.")
        LocalDate asOf,
    @Schema(description = "With what had been recorded by this instant.") Instant knownAt,
    @Schema(description = "The last data revision that counted.") long dataRevision,
    @Schema(description = "The version of what was agreed.") long frameworkVersion,
    @Schema(
            description =
                "The committee's decisions that name it as their evidence, by their reference.",
            maxItems = 500)
        List<FindingDecision> decisions) {

  static FindingResponse of(Finding finding, Locale language) {
    Finding.State state = finding.state();
    return new FindingResponse(
        finding.id(),
        finding.kind(),
        finding.isOpen() ? FindingState.OPEN : FindingState.CLOSED,
        state.severity(),
        state.title().in(language),
        state.explanation().in(language),
        state.suggestedDecision(),
        finding.indicator(),
        finding.objective(),
        finding.axis(),
        state.figures(),
        finding.openedOn(),
        finding.openedRevision(),
        finding.closedOn(),
        finding.closedBecause(),
        state.asOf(),
        state.knownAt(),
        state.dataRevision(),
        state.frameworkVersion(),
        state.decisions());
  }
}
