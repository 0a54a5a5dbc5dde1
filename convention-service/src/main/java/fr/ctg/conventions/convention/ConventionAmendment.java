package fr.ctg.conventions.convention;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.partner.PartnerRepository;
import fr.ctg.conventions.territory.Territory;
import fr.ctg.conventions.territory.TerritoryRepository;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Changes a signed convention itself, within the larger piece of work that an amendment is. */
@ApplicationScoped
public class ConventionAmendment {

  private final ConventionRepository repository;
  private final PartnerRepository partners;
  private final TerritoryRepository territories;
  private final ConventionVersions contents;
  private final AgreedVersions versions;
  private final Instance<TermUse> uses;
  private final AuditTrail audit;
  private final Clock clock;

  ConventionAmendment(
      ConventionRepository repository,
      PartnerRepository partners,
      TerritoryRepository territories,
      ConventionVersions contents,
      AgreedVersions versions,
      @Any Instance<TermUse> uses,
      AuditTrail audit,
      Clock clock) {
    this.repository = repository;
    this.partners = partners;
    this.territories = territories;
    this.contents = contents;
    this.versions = versions;
    this.uses = uses;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is wrong with changes in themselves, whenever they are signed.
   *
   * @param effectiveOn the day from which they apply
   * @param faults receives it, at {@code effectiveOn} and below {@code changes}
   */
  public void check(
      Convention convention, ConventionChanges changes, LocalDate effectiveOn, Faults faults) {
    Amended amended = resolved(convention, changes, faults.at("changes"));
    checkDay(convention.term(), amended.term(), effectiveOn, faults);
  }

  /**
   * Amends a convention, unless something is missing for it.
   *
   * @param faults receives what is missing, at the same places
   */
  public void amend(
      Convention convention, ConventionChanges changes, Agreement agreement, Faults faults) {
    checkInForce(convention, faults);
    Amended amended = resolved(convention, changes, faults.at("changes"));
    checkDay(convention.term(), amended.term(), agreement.appliesFrom(), faults);
    versions.requireNewest(convention, agreement, faults.at("effectiveOn"));
    if (amended.term().effectiveTo().isBefore(convention.term().effectiveTo())) {
      checkEarlierEnd(convention, amended.term(), agreement, faults.at("changes", "effectiveTo"));
    }
    if (faults.isEmpty()) {
      ConventionResponse stated = ConventionResponse.of(convention);
      ObjectNode before = contents.content(convention);
      convention.amend(amended);
      repository.flush();
      versions.changed(convention, before, agreement, contents.content(convention));
      audit.record(
          Entry.replaced(
              "convention",
              convention.id(),
              convention.id(),
              stated,
              ConventionResponse.of(convention)));
    }
  }

  private Amended resolved(Convention convention, ConventionChanges changes, Faults faults) {
    ConventionReferences references = new ConventionReferences(partners, territories);
    Term term = convention.term();
    if (changes.effectiveTo() != null) {
      term = new Term(term.effectiveFrom(), changes.effectiveTo());
      term.check(faults);
    }
    List<Territory> perimeter =
        changes.perimeter() == null
            ? convention.perimeter()
            : references.territories().each(changes.perimeter(), faults.at("perimeter"));
    List<Signatory> signatories =
        changes.signatories() == null
            ? convention.signatories()
            : references.signatories(
                changes.keepingDeliberations(convention).signatories(), faults.at("signatories"));
    return new Amended(
        term,
        perimeter,
        signatories,
        commitments(convention, changes, references, signatories, faults.at("commitments")));
  }

  private static List<Commitment> commitments(
      Convention convention,
      ConventionChanges changes,
      ConventionReferences references,
      List<Signatory> signatories,
      Faults faults) {
    if (changes.commitments() != null) {
      return references.commitments(changes.commitments(), signatories, faults);
    }
    convention.commitments().stream()
        .map(Commitment::partner)
        .distinct()
        .filter(partner -> !ConventionReferences.isAmong(signatories, partner))
        .forEach(
            partner ->
                faults.add(
                    "not-a-signatory",
                    Text.of(
                        "« %s » ne serait plus signataire et garde pourtant un engagement ; dites"
                            + " quels engagements restent.",
                        "\"%s\" would no longer be a signatory and still has a commitment; say"
                            + " which commitments stay.",
                        partner.code())));
    return convention.commitments();
  }

  /** No day may lie between the term as it was and the changes. */
  private static void checkDay(Term before, Term after, LocalDate effectiveOn, Faults faults) {
    LocalDate last = before.effectiveTo().plusDays(1);
    LocalDate latest = after.effectiveTo().isBefore(last) ? after.effectiveTo() : last;
    faults.require(
        !effectiveOn.isBefore(before.effectiveFrom()) && !effectiveOn.isAfter(latest),
        "effectiveOn",
        "outside-the-term",
        Text.of(
            "L'avenant prend effet pendant la convention, du %s au %s ; reçu : %s.",
            "The amendment takes effect during the convention, from %s to %s; received: %s.",
            before.effectiveFrom(),
            latest,
            effectiveOn));
  }

  private static void checkInForce(Convention convention, Faults faults) {
    ConventionState state = convention.state();
    if (state != ConventionState.SIGNED && state != ConventionState.ACTIVE) {
      faults.add(
          "convention-not-in-force",
          Text.of(
              "Un avenant se signe pendant que la convention est signée ou active ; elle est à l'état %s.",
              "An amendment is signed while the convention is signed or active; it is %s.", state));
    }
  }

  private void checkEarlierEnd(
      Convention convention, Term after, Agreement agreement, Faults faults) {
    LocalDate end = after.effectiveTo();
    LocalDate today = LocalDate.now(clock);
    if (end.isBefore(today)) {
      faults.add(
          "in-the-past",
          Text.of(
              "La fin ne s'avance pas à un jour passé (%s) ; pour mettre un terme à la convention,"
                  + " résiliez-la.",
              "The end is not moved forward to a past day (%s); to give the convention up, terminate"
                  + " it.",
              end));
    }
    List<String> names =
        uses.stream()
            .flatMap(use -> use.usesAfter(convention, agreement.appliesFrom(), end).stream())
            .toList();
    if (!names.isEmpty()) {
      faults.add(
          "term-in-use",
          Text.of(
              "Des jours après le %s sont déjà convenus pour : %s. Adaptez-les d'abord par une décision.",
              "Days after %s are agreed already for: %s. Adapt them first by a decision.",
              end,
              String.join(", ", names)));
    }
  }
}
