package fr.ctg.evaluations.report;

import fr.ctg.evaluations.finding.FindingKind;
import fr.ctg.evaluations.finding.Severity;
import fr.ctg.evaluations.finding.SuggestedDecision;
import fr.ctg.kit.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the committee could decide about an indicator; it is free to decide else. */
@Schema(name = "ReportProposal")
record ProposalRow(
    @Schema(description = "The type of decision.") SuggestedDecision decision,
    @Schema(description = "How much the worst of its findings matters.") Severity severity,
    @Schema(description = "The code of the axis.", maxLength = 60) String axis,
    @Schema(description = "The code of the objective.", maxLength = 60) String objective,
    @Schema(description = "The indicator's code.", maxLength = 60) String indicator,
    @Schema(description = "The indicator's name.", maxLength = 300) String label,
    @Schema(description = "The findings that call for it.", maxItems = 20)
        List<FindingKind> because,
    @Schema(
            description =
                "Their identifiers, where they have been opened: the decision's evidence.",
            maxItems = 20)
        List<UUID> findings) {

  static final List<Column<ProposalRow>> COLUMNS =
      List.of(
          Column.shown("decision", "Proposition", "Proposal", ProposalRow::decision),
          Column.shown("severity", "Gravité", "Severity", ProposalRow::severity),
          Column.shown("axis", "Axe", "Axis", ProposalRow::axis),
          Column.data("objective", "Objectif", "Objective", ProposalRow::objective),
          Column.shown("indicator", "Code", "Code", ProposalRow::indicator),
          Column.shown("label", "Indicateur", "Indicator", ProposalRow::label),
          Column.shown("because", "Alertes", "Findings", ProposalRow::reasons),
          Column.data("findings", "Identifiants", "Identifiers", ProposalRow::ids));

  private Words.Coded reasons() {
    return new Words.Coded(
        because.stream().map(Enum::name).collect(Collectors.joining(" ")),
        new Text(inWords(Locale.FRENCH), inWords(Locale.ENGLISH)));
  }

  private String inWords(Locale language) {
    return because.stream().map(kind -> Words.of(kind, language)).collect(Collectors.joining(", "));
  }

  private String ids() {
    return findings.isEmpty()
        ? null
        : findings.stream().map(UUID::toString).collect(Collectors.joining(" "));
  }
}
