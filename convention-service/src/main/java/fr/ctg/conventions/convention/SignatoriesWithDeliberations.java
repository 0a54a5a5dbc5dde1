package fr.ctg.conventions.convention;

import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A convention is signed by two at least, each by a deliberation of its assembly. */
@ApplicationScoped
class SignatoriesWithDeliberations implements SigningCondition {

  private static final int FEWEST = 2;

  @Override
  public void check(Convention convention, Faults faults) {
    List<Signatory> signatories = convention.signatories();
    faults.require(
        signatories.size() >= FEWEST,
        "signatories",
        "too-few-signatories",
        Text.of(
            "Il faut au moins %d signataires ; il y en a %d.",
            "At least %d signatories are needed; there are %d.", FEWEST, signatories.size()));
    for (int i = 0; i < signatories.size(); i++) {
      faults
          .at("signatories", i)
          .require(
              signatories.get(i).deliberationReference() != null,
              "deliberation",
              "no-deliberation",
              Text.of(
                  "Il manque la délibération par laquelle « %s » a décidé de signer.",
                  "The deliberation by which \"%s\" decided to sign is missing.",
                  signatories.get(i).partner().code()));
    }
  }
}
