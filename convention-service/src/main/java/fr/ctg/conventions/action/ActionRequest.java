package fr.ctg.conventions.action;

import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.territory.Territory;
import fr.ctg.kit.identity.Key;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action as a client states it. */
public record ActionRequest(
    @NotBlank
        @Size(max = 60)
        @Pattern(regexp = Key.CODE)
        @Schema(
            description = "The number of the action, a human code unique in its convention.",
            examples = "2.1")
        String number,
    @NotBlank
        @Size(max = 300)
        @Schema(description = "Its title.", examples = "Un lieu d'accueil enfants-parents")
        String title,
    @NotEmpty
        @Size(max = 20)
        @Schema(
            description =
                "The codes of the objectives it serves; the first one is the main one, under which"
                    + " the action is shown.",
            examples = "[\"PARENTALITE-1\"]")
        List<@NotBlank @Size(max = 60) String> objectives,
    @Size(max = 20)
        @Schema(
            description =
                "How the action's money is split between its objectives, so that it is counted once:"
                    + " each of them with a part over 0, 100 percent in all. Without it the first"
                    + " objective takes all.")
        List<@NotNull @Valid Share> objectiveShares,
    @Size(max = 20000) @Schema(description = "What was found before, that calls for it.")
        String context,
    @Size(max = 20000) @Schema(description = "What is done.") String description,
    @NotNull
        @Schema(
            description =
                "`EXISTING`: improves what there is already; `NEW`: brings something that was not"
                    + " there.")
        Offer offer,
    @Size(max = 2000)
        @Schema(description = "Whom it is for.", examples = "Parents d'enfants de moins de 6 ans")
        String targetPublic,
    @Size(max = 500) @Schema(description = "The territories where it takes place, by reference.")
        List<@NotBlank @Size(max = 80) String> territories,
    @NotEmpty
        @Size(max = 100)
        @Schema(
            description =
                "Who takes part in it, and as what; exactly one leads. A partner is named once for"
                    + " each of its roles.")
        List<@NotNull @Valid PartnerInRole> partners,
    @DecimalMin("0")
        @Digits(integer = 5, fraction = 2)
        @Schema(description = "Staff, in full-time equivalents.", examples = "1.50")
        BigDecimal fullTimeEquivalents,
    @Size(max = 100) @Schema(description = "Its steps.") List<@NotNull @Valid Step> milestones,
    @Schema(description = "How far it has got; `PLANNED` if not stated.") ActionStatus status,
    @Schema(description = "How urgent it is.") Priority priority,
    @Size(max = 50)
        @Schema(
            description = "Other policies that it is linked to.",
            examples = "[\"Contrat de ville\"]")
        List<@NotBlank @Size(max = 200) String> policyLinks,
    @Size(max = 20000) @Schema(description = "How it will be evaluated.") String evaluationMethod,
    @Size(max = 20000) @Schema(description = "How residents take part in it.")
        String residentsParticipation,
    @Schema(
            description =
                "Whether it was invented for a demonstration and must be shown as such; false if not"
                    + " stated.")
        Boolean illustrative) {

  /** A partner and what it does in the action, as a client states it. */
  public record PartnerInRole(
      @NotBlank
          @Size(max = 60)
          @Schema(description = "The code of a registered partner.", examples = "CAF-41")
          String partner,
      @NotNull
          @Schema(
              description =
                  "What it does: leads the action, leads it with others, pays, carries it out, or is"
                      + " associated with it.")
          ActionPartnerRole role) {}

  /** The part of the money that counts for one objective, as a client states it. */
  public record Share(
      @NotBlank
          @Size(max = 60)
          @Schema(
              description = "The code of one of the action's objectives.",
              examples = "PARENTALITE-1")
          String objective,
      @NotNull
          @DecimalMin(value = "0", inclusive = false)
          @DecimalMax("100")
          @Digits(integer = 3, fraction = 2)
          @Schema(description = "Its part, in percent.", examples = "60")
          BigDecimal percent) {}

  /** A milestone as a client states it. */
  public record Step(
      @NotBlank @Size(max = 300) @Schema(description = "What is reached.", examples = "Ouverture")
          String title,
      @NotNull @Schema(description = "The day it is planned for.", examples = "2019-09-02")
          LocalDate plannedOn,
      @Schema(description = "The day it was reached; absent before.", examples = "2019-09-16")
          LocalDate reachedOn,
      @Size(max = 2000) @Schema(description = "Remarks on how it was reached, or why not.")
          String note) {

    Step keepingProgressOf(Milestone present) {
      return present == null
          ? this
          : new Step(title, plannedOn, present.reachedOn(), present.note());
    }

    Milestone toMilestone() {
      return new Milestone(title, plannedOn, reachedOn, note);
    }
  }

  public ActionRequest {
    objectiveShares = objectiveShares == null ? List.of() : objectiveShares;
    territories = territories == null ? List.of() : territories;
    milestones = milestones == null ? List.of() : milestones;
    status = status == null ? ActionStatus.PLANNED : status;
    policyLinks = policyLinks == null ? List.of() : policyLinks;
    illustrative = Boolean.TRUE.equals(illustrative);
  }

  /** The same, each milestone as far as it has got in the action, by its title. */
  ActionRequest keepingProgressOf(Action action) {
    Map<String, Milestone> byTitle = new HashMap<>();
    action.milestones().forEach(milestone -> byTitle.put(milestone.title(), milestone));
    return new ActionRequest(
        number,
        title,
        objectives,
        objectiveShares,
        context,
        description,
        offer,
        targetPublic,
        territories,
        partners,
        fullTimeEquivalents,
        milestones.stream().map(step -> step.keepingProgressOf(byTitle.get(step.title()))).toList(),
        status,
        priority,
        policyLinks,
        evaluationMethod,
        residentsParticipation,
        illustrative);
  }

  /** What a client would state to get the action as it is. */
  public static ActionRequest of(Action action) {
    return new ActionRequest(
        action.number(),
        action.title(),
        action.objectives().stream().map(Objective::code).toList(),
        action.objectiveShares().stream()
            .map(one -> new Share(one.objective().code(), one.percent()))
            .toList(),
        action.context(),
        action.description(),
        action.offer(),
        action.targetPublic(),
        action.territories().stream().map(Territory::reference).toList(),
        action.partners().stream()
            .map(one -> new PartnerInRole(one.partner().code(), one.role()))
            .toList(),
        action.fullTimeEquivalents(),
        action.milestones().stream()
            .map(one -> new Step(one.title(), one.plannedOn(), one.reachedOn(), one.note()))
            .toList(),
        action.status(),
        action.priority(),
        action.policyLinks(),
        action.evaluationMethod(),
        action.residentsParticipation(),
        action.illustrative());
  }
}
