package fr.ctg.conventions.convention;

import fr.ctg.conventions.partner.Partner;
import fr.ctg.conventions.territory.Territory;
import fr.ctg.kit.identity.Named;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a convention may name. */
public record ConventionReferences(Named<Partner> partners, Named<Territory> territories) {

  List<Signatory> signatories(List<ConventionRequest.SignatoryRequest> requests, Faults faults) {
    List<Signatory> signatories = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < requests.size(); i++) {
      ConventionRequest.SignatoryRequest request = requests.get(i);
      Faults here = faults.at(i, "partner");
      Partner partner = partners.named(request.partner(), here);
      if (!seen.add(request.partner())) {
        here.add(
            "duplicate",
            Text.of(
                "Le partenaire « %s » est déjà signataire.",
                "Partner \"%s\" is a signatory already.", request.partner()));
      }
      ConventionRequest.DeliberationRequest deliberation = request.deliberation();
      signatories.add(
          new Signatory(
              partner,
              deliberation == null ? null : deliberation.reference(),
              deliberation == null ? null : deliberation.adoptedOn()));
    }
    return signatories;
  }

  List<Commitment> commitments(
      List<ConventionRequest.CommitmentRequest> requests,
      List<Signatory> signatories,
      Faults faults) {
    List<Commitment> commitments = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      ConventionRequest.CommitmentRequest request = requests.get(i);
      Faults here = faults.at(i, "partner");
      Partner partner = partners.named(request.partner(), here);
      if (partner != null && !isAmong(signatories, partner)) {
        here.add(
            "not-a-signatory",
            Text.of(
                "« %s » n'est pas signataire ; seul un signataire s'engage.",
                "\"%s\" is no signatory; only a signatory commits itself.", request.partner()));
      }
      commitments.add(new Commitment(partner, request.statement()));
    }
    return commitments;
  }

  static boolean isAmong(List<Signatory> signatories, Partner partner) {
    return signatories.stream()
        .map(Signatory::partner)
        .anyMatch(one -> one != null && one.id().equals(partner.id()));
  }
}
