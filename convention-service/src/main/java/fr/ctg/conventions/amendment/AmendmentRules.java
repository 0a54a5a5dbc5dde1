package fr.ctg.conventions.amendment;

import fr.ctg.conventions.amendment.AmendmentSignatureRequest.AmendmentDeliberation;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.ConventionAmendment;
import fr.ctg.conventions.partner.Partner;
import fr.ctg.conventions.partner.PartnerRepository;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an amendment and its signature have to be, apart from what the convention asks. */
@ApplicationScoped
class AmendmentRules {

  private final ConventionAmendment conventions;
  private final PartnerRepository partners;
  private final Clock clock;

  AmendmentRules(ConventionAmendment conventions, PartnerRepository partners, Clock clock) {
    this.conventions = conventions;
    this.partners = partners;
    this.clock = clock;
  }

  void check(Convention convention, AmendmentRequest request, Faults faults) {
    faults.require(
        !request.changes().changeNothing(),
        "changes",
        "required",
        Text.of(
            "Un avenant change au moins une chose : « effectiveTo », « signatories », « perimeter » ou"
                + " « commitments ».",
            "An amendment changes at least one thing: \"effectiveTo\", \"signatories\","
                + " \"perimeter\" or \"commitments\"."));
    conventions.check(convention, request.changes(), request.effectiveOn(), faults);
  }

  void checkDay(Convention convention, LocalDate signedOn, Faults faults) {
    faults.require(
        !signedOn.isAfter(LocalDate.now(clock)),
        "signedOn",
        "in-the-future",
        Text.of(
            "Une signature s'enregistre une fois faite ; le %s n'est pas encore venu.",
            "A signature is recorded once it was made; %s has not come yet.", signedOn));
    faults.require(
        !signedOn.isBefore(convention.signedOn()),
        "signedOn",
        "before-the-signature",
        Text.of(
            "Le %s, la convention n'était pas signée : elle l'a été le %s.",
            "On %s the convention was not signed: it was on %s.", signedOn, convention.signedOn()));
  }

  /**
   * The deliberations that a signature states; what is wrong with them goes into {@code faults}.
   *
   * @param parties the codes of those who sign
   */
  List<Deliberation> deliberations(
      AmendmentSignatureRequest request, List<String> parties, Faults faults) {
    List<Deliberation> deliberations = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < request.deliberations().size(); i++) {
      AmendmentDeliberation stated = request.deliberations().get(i);
      Faults here = faults.at(i);
      Partner partner = partners.named(stated.partner(), here.at("partner"));
      here.require(
          partner == null || parties.contains(stated.partner()),
          "partner",
          "not-a-signatory",
          Text.of(
              "« %s » n'est pas partie à cet avenant ; le sont : %s.",
              "\"%s\" is no party to this amendment; the parties are: %s.",
              stated.partner(),
              String.join(", ", parties)));
      here.require(
          seen.add(stated.partner()),
          "partner",
          "duplicate",
          Text.of(
              "La délibération de « %s » est déjà donnée.",
              "The deliberation of \"%s\" is given already.", stated.partner()));
      here.require(
          !stated.adoptedOn().isAfter(request.signedOn()),
          "adoptedOn",
          "after-the-signature",
          Text.of(
              "Une assemblée délibère avant la signature, le %s ; reçu : %s.",
              "An assembly decides before the signature, on %s; received: %s.",
              request.signedOn(),
              stated.adoptedOn()));
      deliberations.add(new Deliberation(partner, stated.reference(), stated.adoptedOn()));
    }
    return deliberations;
  }

  /** A party whose assembly has not decided is missing. */
  static void checkComplete(
      List<String> parties, AmendmentSignatureRequest request, Faults missing) {
    List<String> decided =
        request.deliberations().stream().map(AmendmentDeliberation::partner).toList();
    for (String party : parties) {
      missing.require(
          decided.contains(party),
          "deliberations",
          "deliberation-missing",
          Text.of(
              "Il manque la délibération de « %s ».",
              "The deliberation of \"%s\" is missing.", party));
    }
  }
}
