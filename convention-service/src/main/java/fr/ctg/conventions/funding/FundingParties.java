package fr.ctg.conventions.funding;

import fr.ctg.conventions.action.Action;
import fr.ctg.conventions.partner.Partner;

/** Who gives for what, as far as the codes of a request name something. */
record FundingParties(Action action, Partner funder) {

  boolean areKnown() {
    return action != null && funder != null;
  }
}
