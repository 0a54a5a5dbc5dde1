package fr.ctg.conventions.decision;

import fr.ctg.kit.identity.Key;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision as a client states it. */
record DecisionRequest(
    @NotBlank
        @Size(max = 60)
        @Pattern(regexp = Key.CODE)
        @Schema(
            description = "The human code of the decision, unique in its convention.",
            examples = "D-2019-01")
        String code,
    @NotNull @Schema(description = "What kind of decision it is, and so what it may change.")
        DecisionType type,
    @NotBlank
        @Size(max = 300)
        @Schema(
            description = "What is decided, in a line.",
            examples = "Abaisser la cible des familles accueillies au LAEP")
        String title,
    @NotBlank
        @Size(max = 20000)
        @Schema(description = "Why.", examples = "Le second lieu d'accueil n'ouvrira qu'en 2021.")
        String reason,
    @Schema(
            description =
                "The day from which its changes apply, inside the convention's term; needed where there"
                    + " are changes. Otherwise the day it is adopted.",
            examples = "2020-01-01")
        LocalDate effectiveOn,
    @Size(max = 60)
        @Schema(
            description =
                "The code of the meeting in which it is to be taken; left out for a written"
                    + " consultation, or as long as it is not known.",
            examples = "COPIL-2019-2")
        String meeting,
    @Size(max = 60)
        @Schema(
            description =
                "The code of the adopted decision that this one replaces. It undoes nothing by"
                    + " itself: what is to be otherwise is stated in `changes`.")
        String supersedes,
    @Size(max = 100) @Schema(description = "What it rests on.")
        List<@NotNull @Valid EvidenceRequest> evidence,
    @Size(max = 100)
        @Schema(
            description =
                "What it changes of what was agreed, applied in this order when it is adopted.")
        List<@NotNull @Valid ChangeRequest> changes,
    @Schema(description = "Whether it is invented for a demonstration.", defaultValue = "false")
        Boolean illustrative) {

  DecisionRequest {
    evidence = evidence == null ? List.of() : evidence;
    changes = changes == null ? List.of() : changes;
    illustrative = Boolean.TRUE.equals(illustrative);
  }

  /**
   * The same; changes that are as they were say nothing of the present, which is asked for anew.
   */
  DecisionRequest knowingAnew(List<ChangeRequest> unchanged) {
    return changes.equals(unchanged)
        ? new DecisionRequest(
            code,
            type,
            title,
            reason,
            effectiveOn,
            meeting,
            supersedes,
            evidence,
            changes.stream()
                .map(
                    change -> new ChangeRequest(change.what(), change.code(), null, change.after()))
                .toList(),
            illustrative)
        : this;
  }

  /** What a decision rests on, as a client states it. */
  @Schema(name = "Evidence")
  record EvidenceRequest(
      @NotNull @Schema(description = "What kind of evidence it is.") EvidenceKind kind,
      @Schema(
              description =
                  "The identifier of the finding or publication in evaluation-service; not for a"
                      + " DOCUMENT.")
          UUID id,
      @Size(max = 1000) @Schema(description = "What to look at in it; needed to name a DOCUMENT.")
          String note) {

    static EvidenceRequest of(Evidence evidence) {
      return new EvidenceRequest(evidence.kind(), evidence.id(), evidence.note());
    }
  }
}
