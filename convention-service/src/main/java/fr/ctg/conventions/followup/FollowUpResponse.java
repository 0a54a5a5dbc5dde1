package fr.ctg.conventions.followup;

import fr.ctg.conventions.action.Action;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.funding.Aid;
import fr.ctg.conventions.funding.FundingLine;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is followed in a convention. */
@Schema(name = "FollowUp")
record FollowUpResponse(
    @Schema(
            description = "The convention's reference.",
            maxLength = 60,
            examples = "CTG-BLOIS-2018")
        String convention,
    @Schema(description = "How far its actions have got, by number.", maxItems = 10000)
        List<FollowedAction> actions,
    @Schema(description = "What they are funded with, by code.", maxItems = 100000)
        List<FollowedFunding> fundingLines,
    @Schema(description = "What is paid beside them, by year.", maxItems = 10000)
        List<FollowedAid> aids) {

  static FollowUpResponse of(
      Convention convention, List<Action> actions, List<FundingLine> lines, List<Aid> aids) {
    return new FollowUpResponse(
        convention.reference(),
        actions.stream().map(FollowedAction::of).toList(),
        lines.stream().map(FollowedFunding::of).toList(),
        aids.stream().map(FollowedAid::of).toList());
  }
}
