package fr.ctg.conventions.decision;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Term;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** What a decision has to be, apart from what it changes. */
@ApplicationScoped
class DecisionRules {

  private final DecisionRepository decisions;
  private final Clock clock;

  DecisionRules(DecisionRepository decisions, Clock clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  void check(Convention convention, DecisionRequest request, Faults faults) {
    checkEvidence(request, faults.at("evidence"));
    checkChanges(request, faults);
    LocalDate day = request.effectiveOn();
    Term term = convention.term();
    faults.require(
        day == null || !day.isBefore(term.effectiveFrom()) && !day.isAfter(term.effectiveTo()),
        "effectiveOn",
        "outside-the-term",
        Text.of(
            "Le %s est hors de la durée de la convention, du %s au %s.",
            "%s is outside the convention's term, from %s to %s.",
            day,
            term.effectiveFrom(),
            term.effectiveTo()));
  }

  private static void checkChanges(DecisionRequest request, Faults faults) {
    if (!request.type().changesWhatWasAgreed()) {
      faults.require(
          request.changes().isEmpty(),
          "changes",
          "not-of-this-type",
          Text.of(
              "Une décision de type %s ne change rien de ce qui est convenu ; retirez les changements.",
              "A decision of type %s changes nothing of what was agreed; leave the changes out.",
              request.type()));
      return;
    }
    faults.require(
        !request.changes().isEmpty(),
        "changes",
        "required",
        Text.of(
            "Dites ce que la décision change ; une décision de type %s peut changer : %s.",
            "Say what the decision changes; a decision of type %s may change: %s.",
            request.type(),
            request.type().allowed()));
    faults.require(
        request.effectiveOn() != null,
        "effectiveOn",
        "required",
        Text.of(
            "Dites à partir de quel jour ces changements s'appliquent.",
            "Say from which day these changes apply."));
  }

  private static void checkEvidence(DecisionRequest request, Faults faults) {
    for (int i = 0; i < request.evidence().size(); i++) {
      DecisionRequest.EvidenceRequest evidence = request.evidence().get(i);
      boolean isDocument = evidence.kind() == EvidenceKind.DOCUMENT;
      faults
          .at(i)
          .require(
              isDocument == (evidence.id() == null),
              "id",
              isDocument ? "not-applicable" : "required",
              Text.of(
                  "FINDING et PUBLICATION se nomment par leur identifiant, DOCUMENT par « note ».",
                  "FINDING and PUBLICATION are named by their identifier, DOCUMENT by \"note\"."));
      faults
          .at(i)
          .require(
              !isDocument || evidence.note() != null,
              "note",
              "required",
              Text.of("Nommez le document.", "Name the document."));
    }
  }

  /** The adopted decision that a request replaces; null for none, or with the reason in faults. */
  Decision superseded(Convention convention, DecisionRequest request, Faults faults) {
    if (request.supersedes() == null) {
      return null;
    }
    Decision earlier = decisions.withCode(convention, request.supersedes()).orElse(null);
    if (earlier == null || earlier.status() != DecisionStatus.ADOPTED) {
      faults.add(
          "not-adopted",
          Text.of(
              "« %s » n'est pas une décision adoptée que celle-ci pourrait remplacer.",
              "\"%s\" is not an adopted decision that this one could replace.",
              request.supersedes()));
      return null;
    }
    decisions
        .superseding(earlier)
        .filter(other -> !other.code().equals(request.code()))
        .ifPresent(
            other ->
                faults.add(
                    "superseded-already",
                    Text.of(
                        "« %s » est déjà remplacée par « %s » ; c'est celle-là qu'il faut remplacer.",
                        "\"%s\" is replaced by \"%s\" already; that one is to be replaced.",
                        earlier.code(),
                        other.code())));
    return earlier;
  }

  /** Whether the committee may adopt it that day, and how it did; what is wrong is a fault. */
  Vote checkAdoption(Decision decision, AdoptionRequest request, Faults faults) {
    LocalDate signedOn = decision.convention().signedOn();
    faults.require(
        !request.adoptedOn().isAfter(LocalDate.now(clock)),
        "adoptedOn",
        "in-the-future",
        Text.of(
            "Une décision s'enregistre quand elle est prise ; le %s n'est pas encore venu.",
            "A decision is recorded once it is taken; %s has not come yet.", request.adoptedOn()));
    faults.require(
        !request.adoptedOn().isBefore(signedOn),
        "adoptedOn",
        "before-the-signature",
        Text.of(
            "Le %s, la convention n'était pas signée : elle l'a été le %s.",
            "On %s the convention was not signed: it was on %s.", request.adoptedOn(), signedOn));
    if (decision.supersedes() != null) {
      decisions
          .superseding(decision.supersedes())
          .ifPresent(
              other ->
                  faults.add(
                      "superseded-already",
                      Text.of(
                          "« %s » a été remplacée entre-temps par « %s ».",
                          "\"%s\" has been replaced meanwhile by \"%s\".",
                          decision.supersedes().code(),
                          other.code())));
    }
    return Vote.of(request, faults);
  }

  /**
   * @throws StateConflict if there is nothing to be followed yet
   */
  void requireAdopted(Decision decision) {
    if (decision.status() != DecisionStatus.ADOPTED) {
      throw new StateConflict(
          "decision-not-adopted",
          Text.of(
              "La décision « %s » est à l'état %s ; seule une décision adoptée se suit.",
              "Decision \"%s\" is %s; only an adopted decision is followed up.",
              decision.code(),
              decision.status()),
          decision.status().allowedMoves().stream().map(Enum::name).toList());
    }
  }
}
