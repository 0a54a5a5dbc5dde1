package fr.ctg.conventions.action;

import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.partner.Partner;
import fr.ctg.conventions.territory.Territory;
import fr.ctg.kit.identity.Named;
import fr.ctg.kit.problem.Faults;
import java.util.ArrayList;
import java.util.List;

/** What an action may name. */
public record ActionReferences(
    Named<Objective> objectives, Named<Territory> territories, Named<Partner> partners) {

  ActionLinks resolve(ActionRequest request, Faults faults) {
    List<Objective> served = objectives.each(request.objectives(), faults.at("objectives"));
    return new ActionLinks(
        served,
        shares(request.objectiveShares(), served),
        territories.each(request.territories(), faults.at("territories")),
        resolve(request.partners(), faults.at("partners")));
  }

  /**
   * Of the objectives that the action serves; naming another one is a fault of the action's own.
   */
  private static List<ObjectiveShare> shares(
      List<ActionRequest.Share> requests, List<Objective> served) {
    List<ObjectiveShare> found = new ArrayList<>();
    for (ActionRequest.Share request : requests) {
      served.stream()
          .filter(objective -> objective.code().equals(request.objective()))
          .findFirst()
          .ifPresent(objective -> found.add(new ObjectiveShare(objective, request.percent())));
    }
    return found;
  }

  private List<ActionPartner> resolve(List<ActionRequest.PartnerInRole> requests, Faults faults) {
    List<ActionPartner> found = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      ActionRequest.PartnerInRole request = requests.get(i);
      Partner partner = partners.named(request.partner(), faults.at(i, "partner"));
      if (partner != null) {
        found.add(new ActionPartner(partner, request.role()));
      }
    }
    return found;
  }
}
