package fr.ctg.conventions.sheet;

import fr.ctg.conventions.action.Action;
import fr.ctg.conventions.action.ActionPartnerRole;
import fr.ctg.conventions.action.Milestone;
import fr.ctg.conventions.funding.FundingLine;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.territory.Territory;
import java.math.BigDecimal;
import java.util.List;

/** All that stands on the page of an action. */
record Sheet(
    Action action,
    List<ServedObjective> objectives,
    List<PartnerInRole> partners,
    List<String> territories,
    List<Milestone> milestones,
    SheetFunding funding) {

  private static final BigDecimal ALL = new BigDecimal(100);

  /**
   * An objective that the action serves.
   *
   * @param percent the part of the money that counts for it; null for none
   */
  record ServedObjective(String axis, String code, String statement, BigDecimal percent) {}

  /** A partner in one of its roles. */
  record PartnerInRole(String name, ActionPartnerRole role) {}

  static Sheet of(Action action, List<FundingLine> lines) {
    return new Sheet(
        action,
        action.objectives().stream().map(objective -> served(action, objective)).toList(),
        action.partners().stream()
            .map(one -> new PartnerInRole(one.partner().name(), one.role()))
            .toList(),
        action.territories().stream().map(Territory::name).toList(),
        action.milestones(),
        SheetFunding.of(lines));
  }

  private static ServedObjective served(Action action, Objective objective) {
    return new ServedObjective(
        objective.axis().name(),
        objective.code(),
        objective.statement(),
        action.objectiveShares().isEmpty()
            ? objective.equals(action.objectives().get(0)) ? ALL : null
            : action.objectiveShares().stream()
                .filter(share -> share.objective().equals(objective))
                .findFirst()
                .orElseThrow()
                .percent());
  }
}
