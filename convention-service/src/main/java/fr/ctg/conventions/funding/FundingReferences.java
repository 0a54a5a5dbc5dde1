package fr.ctg.conventions.funding;

import fr.ctg.conventions.action.Action;
import fr.ctg.conventions.partner.Partner;
import fr.ctg.kit.identity.Named;
import fr.ctg.kit.problem.Faults;

/** What a funding line may name. */
public record FundingReferences(Named<Action> actions, Named<Partner> funders) {

  FundingParties resolve(FundingLineRequest request, Faults faults) {
    return new FundingParties(
        actions.named(request.action(), faults.at("action")),
        funders.named(request.funder(), faults.at("funder")));
  }
}
