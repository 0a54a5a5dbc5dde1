package fr.ctg.conventions.agenda;

import fr.ctg.kit.identity.Key;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding that evaluation-service proposes to talk about. */
public record ProposalRequest(
    @NotNull
        @Schema(
            description =
                "The identifier of the finding in evaluation-service; a finding is proposed once.")
        UUID finding,
    @NotNull @Schema(description = "What was found.") FindingKind kind,
    @NotNull @Schema(description = "How much it matters.") Severity severity,
    @NotNull @Valid @Schema(description = "In a few words.") Title title,
    @NotNull @Valid @Schema(description = "What was found and how it was found out.")
        Explanation explanation,
    @NotNull @Valid @Schema(description = "What it is about.") Subject subject,
    @Schema(description = "What the committee could decide; it is free to decide else.")
        SuggestedDecision suggestedDecision,
    @NotNull @Schema(description = "The day that the finding is true of.", examples = "2019-12-31")
        LocalDate observedOn,
    @Size(max = 1000)
        @Pattern(regexp = "/[^\\s]*")
        @Schema(
            description =
                "Where evaluation-service shows the evaluation behind it: path and query.",
            examples = "/v1/conventions/CTG-BLOIS-2018/evaluation?asOf=2019-12-31")
        String evaluation,
    @Schema(
            description = "The day on which it no longer held; absent while it does.",
            examples = "2020-04-01")
        LocalDate closedOn,
    @Schema(description = "Why it no longer holds; absent while it does.")
        FindingClosing closedBecause) {

  /** The title in both languages. */
  @Schema(name = "AgendaProposalTitle", description = "A title in French and English.")
  public record Title(
      @NotBlank
          @Size(max = 300)
          @Schema(
              description = "In French.",
              examples = "La fréquentation du LAEP n'atteindra pas sa cible à ce rythme")
          String fr,
      @NotBlank
          @Size(max = 300)
          @Schema(
              description = "In English.",
              examples = "Attendance of the LAEP will not reach its target at this pace")
          String en) {}

  /** The explanation in both languages. */
  @Schema(name = "AgendaProposalExplanation", description = "A text in French and English.")
  public record Explanation(
      @NotBlank @Size(max = 5000) @Schema(description = "In French.") String fr,
      @NotBlank @Size(max = 5000) @Schema(description = "In English.") String en) {}

  /** What a finding is about. */
  @Schema(name = "AgendaProposalSubject", description = "What of the convention it is about.")
  public record Subject(
      @NotNull @Schema(description = "Which kind of thing.") SubjectType type,
      @NotBlank
          @Size(max = 60)
          @Pattern(regexp = Key.CODE)
          @Schema(
              description = "Its code in the convention; of the convention itself, its reference.",
              examples = "LAEP_FAMILLES")
          String code) {}

  /** What evaluation-service would state to propose it as it is. */
  static ProposalRequest of(AgendaProposal proposal) {
    return new ProposalRequest(
        proposal.finding(),
        proposal.kind(),
        proposal.severity(),
        new Title(proposal.title().fr(), proposal.title().en()),
        new Explanation(proposal.explanation().fr(), proposal.explanation().en()),
        new Subject(proposal.subjectType(), proposal.subjectCode()),
        proposal.suggestedDecision(),
        proposal.observedOn(),
        proposal.evaluation(),
        proposal.closedOn(),
        proposal.closedBecause());
  }
}
