package fr.ctg.conventions.framework;

import fr.ctg.conventions.action.Action;
import fr.ctg.conventions.action.ActionPartner;
import fr.ctg.conventions.action.ActionPartnerRole;
import fr.ctg.conventions.action.ActionStatus;
import fr.ctg.conventions.action.Milestone;
import fr.ctg.conventions.action.ObjectiveShare;
import fr.ctg.conventions.action.Offer;
import fr.ctg.conventions.action.Priority;
import fr.ctg.conventions.convention.RecordedVersion;
import fr.ctg.conventions.objective.Objective;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action of a framework: what was agreed of it, not how far it has got since. */
@Schema(name = "FrameworkAction")
record ActionNode(
    @Schema(description = "The server's identifier.") UUID id,
    @Schema(description = "Its number.", maxLength = 60, examples = "2.1") String number,
    @Schema(description = "Its title.", maxLength = 300) String title,
    @Schema(
            description =
                "The codes of the objectives it serves; it is nested below the first one.",
            maxItems = 20)
        List<String> objectives,
    @Schema(
            description =
                "How its money is split between them, in percent that sum to 100; empty where the"
                    + " first one takes all.",
            maxItems = 20)
        List<ShareNode> objectiveShares,
    @Schema(description = "What was found before, that calls for it.", maxLength = 20000)
        String context,
    @Schema(description = "What is done.", maxLength = 20000) String description,
    @Schema(description = "Whether it improves an offer or brings a new one.") Offer offer,
    @Schema(description = "Whom it is for.", maxLength = 2000) String targetPublic,
    @Schema(description = "Where it takes place.", maxItems = 500) List<PlaceNode> territories,
    @Schema(description = "Who takes part in it, and as what.", maxItems = 100)
        List<PartnerInRoleNode> partners,
    @Schema(description = "Staff, in full-time equivalents.", examples = "1.50")
        BigDecimal fullTimeEquivalents,
    @Schema(description = "Its steps as planned.", maxItems = 100) List<MilestoneNode> milestones,
    @Schema(description = "How far it had got when this version was recorded.") ActionStatus status,
    @Schema(description = "How urgent it is.") Priority priority,
    @Schema(description = "Other policies that it is linked to.", maxItems = 50)
        List<String> policyLinks,
    @Schema(description = "How it will be evaluated.", maxLength = 20000) String evaluationMethod,
    @Schema(description = "How residents take part in it.", maxLength = 20000)
        String residentsParticipation,
    @Schema(description = "Whether it is invented for a demonstration.") boolean illustrative,
    @Schema(description = "The money agreed for it, by code.", maxItems = 10000)
        List<FundingNode> funding,
    @Schema(description = "The day from which it is agreed.", examples = "2018-01-22")
        LocalDate appliesFrom,
    @Schema(
            description =
                "Every version of it, oldest first. The content of the newest one is what this node"
                    + " itself says.",
            maxItems = 1000)
        List<RecordedVersion> versions) {

  /** A partner in one of its roles. */
  @Schema(name = "FrameworkPartnerInRole")
  record PartnerInRoleNode(
      @Schema(description = "The partner's code.", maxLength = 60, examples = "CAF-41")
          String partner,
      @Schema(description = "What it does in the action.") ActionPartnerRole role) {

    static PartnerInRoleNode of(ActionPartner one) {
      return new PartnerInRoleNode(one.partner().code(), one.role());
    }
  }

  /** The part of the money that counts for one objective. */
  @Schema(name = "FrameworkObjectiveShare")
  record ShareNode(
      @Schema(description = "The objective's code.", maxLength = 60, examples = "PAR-1")
          String objective,
      @Schema(description = "Its part, in percent.", examples = "60") BigDecimal percent) {

    static ShareNode of(ObjectiveShare share) {
      return new ShareNode(share.objective().code(), share.percent());
    }
  }

  /** A step as it is planned. */
  @Schema(name = "FrameworkMilestone")
  record MilestoneNode(
      @Schema(description = "What is reached.", maxLength = 300) String title,
      @Schema(description = "The day it is planned for.", examples = "2019-09-02")
          LocalDate plannedOn) {

    static MilestoneNode of(Milestone milestone) {
      return new MilestoneNode(milestone.title(), milestone.plannedOn());
    }
  }

  static ActionNode of(Action action, List<FundingNode> funding, List<RecordedVersion> versions) {
    return new ActionNode(
        action.id(),
        action.number(),
        action.title(),
        action.objectives().stream().map(Objective::code).toList(),
        action.objectiveShares().stream().map(ShareNode::of).toList(),
        action.context(),
        action.description(),
        action.offer(),
        action.targetPublic(),
        action.territories().stream().map(PlaceNode::of).toList(),
        action.partners().stream().map(PartnerInRoleNode::of).toList(),
        action.fullTimeEquivalents(),
        action.milestones().stream().map(MilestoneNode::of).toList(),
        action.status(),
        action.priority(),
        action.policyLinks(),
        action.evaluationMethod(),
        action.residentsParticipation(),
        action.illustrative(),
        funding,
        action.appliesFrom(),
        versions);
  }
}
