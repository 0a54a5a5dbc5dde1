package fr.ctg.conventions.convention;

import fr.ctg.conventions.partner.PartnerRepository;
import fr.ctg.conventions.territory.TerritoryRepository;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.json.MergePatch;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

/** What can be done with conventions, a transaction a method. */
@ApplicationScoped
@Transactional
public class ConventionService {

  private static final String TYPE = "convention";
  private static final String TAKEN = "convention-reference-taken";

  private final ConventionRepository repository;
  private final Conventions conventions;
  private final ConventionVersions versions;
  private final PartnerRepository partners;
  private final TerritoryRepository territories;
  private final Instance<SigningCondition> signingConditions;
  private final Instance<DraftContent> contents;
  private final Event<AgreedChange> agreedChanges;
  private final AuditTrail audit;
  private final Once once;
  private final Clock clock;

  ConventionService(
      ConventionRepository repository,
      Conventions conventions,
      ConventionVersions versions,
      PartnerRepository partners,
      TerritoryRepository territories,
      @Any Instance<SigningCondition> signingConditions,
      @Any Instance<DraftContent> contents,
      Event<AgreedChange> agreedChanges,
      AuditTrail audit,
      Once once,
      Clock clock) {
    this.repository = repository;
    this.conventions = conventions;
    this.versions = versions;
    this.partners = partners;
    this.territories = territories;
    this.signingConditions = signingConditions;
    this.contents = contents;
    this.agreedChanges = agreedChanges;
    this.audit = audit;
    this.once = once;
    this.clock = clock;
  }

  Answer<ConventionResponse> create(ConventionRequest request) {
    return once.only(
        () -> {
          refuseIfTaken(request.reference());
          Faults faults = new Faults();
          Convention convention = draft(request, registered(), faults);
          faults.refuseIfAny();
          return answer(convention);
        });
  }

  /**
   * Adds a draft, whose reference is free, within a larger piece of work, which refuses if anything
   * was found.
   *
   * @param faults receives what breaks a rule, below its own pointer
   */
  public Convention draft(
      ConventionRequest request, ConventionReferences references, Faults faults) {
    Convention convention = Convention.draft(resolved(request, references, faults), faults);
    if (faults.isEmpty()) {
      repository.persistAndFlush(convention);
      audit.record(
          Entry.created(TYPE, convention.id(), convention.id(), ConventionResponse.of(convention)));
    }
    return convention;
  }

  Answer<ConventionResponse> read(String key) {
    return answer(conventions.require(key));
  }

  Page<RecordedVersion> versions(String key) {
    return Page.whole(versions.of(conventions.require(key)));
  }

  Page<ConventionResponse> list(ConventionState state, PageRequest page) {
    return repository
        .page(state, conventions.visible().orElse(null), page)
        .map(ConventionResponse::of);
  }

  Answer<ConventionResponse> replace(String key, IfMatch known, ConventionRequest request) {
    Convention convention = conventions.requireAlone(key);
    known.check(convention.version());
    return restate(convention, request);
  }

  Answer<ConventionResponse> patch(String key, IfMatch known, MergePatch patch) {
    Convention convention = conventions.requireAlone(key);
    known.check(convention.version());
    return restate(convention, patch.onto(ConventionRequest.of(convention)));
  }

  void delete(String key, IfMatch known) {
    Convention convention = conventions.requireAlone(key);
    known.check(convention.version());
    convention.requireDraft();
    audit.record(
        Entry.deleted(TYPE, convention.id(), convention.id(), ConventionResponse.of(convention)));
    contents.stream()
        .sorted((one, other) -> Integer.compare(other.depth(), one.depth()))
        .forEach(content -> content.deleteAllOf(convention));
    repository.delete(convention);
    repository.flush();
  }

  Answer<ConventionResponse> sign(String key, SignatureRequest request) {
    return once.only(
        () -> {
          Convention convention = conventions.requireAlone(key);
          ConventionResponse before = ConventionResponse.of(convention);
          Faults implausible = new Faults();
          convention.sign(request.signedOn(), Agreement.now(clock), today(), implausible);
          implausible.refuseIfAny();
          Faults missing = new Faults();
          signingConditions.forEach(condition -> condition.check(convention, missing));
          if (!missing.isEmpty()) {
            throw StateConflict.missing(
                "not-ready-to-sign",
                Text.of(
                    "La convention ne peut pas encore être signée ; ce qui manque est dans « errors ».",
                    "The convention cannot be signed yet; what is missing is in \"errors\"."),
                before.allowedMoves().stream().map(Enum::name).toList(),
                missing);
          }
          return moved(convention, before, "signed");
        });
  }

  Answer<ConventionResponse> activate(String key) {
    return move("activated", key, (convention, faults) -> convention.activate());
  }

  Answer<ConventionResponse> end(String key, EndRequest request) {
    return move(
        "ended", key, (convention, faults) -> convention.end(request.endedOn(), today(), faults));
  }

  Answer<ConventionResponse> evaluate(String key, FinalEvaluationRequest request) {
    return move(
        "evaluated",
        key,
        (convention, faults) -> convention.evaluate(request.evaluatedOn(), today(), faults));
  }

  Answer<ConventionResponse> terminate(String key, TerminationRequest request) {
    return move(
        "terminated",
        key,
        (convention, faults) ->
            convention.terminate(request.terminatedOn(), request.reason(), today(), faults));
  }

  private Answer<ConventionResponse> move(
      String verb, String key, BiConsumer<Convention, Faults> move) {
    return once.only(
        () -> {
          Convention convention = conventions.requireAlone(key);
          ConventionResponse before = ConventionResponse.of(convention);
          Faults faults = new Faults();
          move.accept(convention, faults);
          faults.refuseIfAny();
          return moved(convention, before, verb);
        });
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Answer<ConventionResponse> moved(
      Convention convention, ConventionResponse before, String move) {
    repository.flush();
    audit.record(
        new Entry(
            move,
            TYPE,
            convention.id(),
            convention.id(),
            before,
            ConventionResponse.of(convention),
            null));
    agreedChanges.fire(new AgreedChange(convention.id(), move, Agreement.now(clock)));
    return answer(convention);
  }

  private Answer<ConventionResponse> restate(Convention convention, ConventionRequest request) {
    ConventionResponse before = ConventionResponse.of(convention);
    convention.requireDraft();
    if (!convention.reference().equals(request.reference())) {
      refuseIfTaken(request.reference());
    }
    Faults faults = new Faults();
    convention.restate(resolved(request, registered(), faults), faults);
    faults.refuseIfAny();
    repository.flush();
    ConventionResponse after = ConventionResponse.of(convention);
    audit.record(Entry.replaced(TYPE, convention.id(), convention.id(), before, after));
    return answer(convention);
  }

  private ConventionReferences registered() {
    return new ConventionReferences(partners, territories);
  }

  private Terms resolved(
      ConventionRequest request, ConventionReferences references, Faults faults) {
    List<Signatory> signatories =
        references.signatories(request.signatories(), faults.at("signatories"));
    return new Terms(
        request.reference(),
        request.title(),
        request.purpose(),
        request.notes(),
        new Term(request.effectiveFrom(), request.effectiveTo()),
        Thresholds.of(request.onTrackFrom(), request.atRiskFrom()),
        predecessor(request.predecessor(), faults.at("predecessor")),
        request.fieldsOfIntervention(),
        references.territories().each(request.perimeter(), faults.at("perimeter")),
        signatories,
        references.commitments(request.commitments(), signatories, faults.at("commitments")));
  }

  private Convention predecessor(String reference, Faults faults) {
    if (reference == null) {
      return null;
    }
    Convention found = repository.withReference(reference).orElse(null);
    if (found == null) {
      faults.add(
          "unknown-convention",
          Text.of(
              "Il n'y a pas de convention « %s » à laquelle celle-ci pourrait succéder.",
              "There is no convention \"%s\" that this one could follow.", reference));
    }
    return found;
  }

  /** A reference that is taken is a fault. */
  public void requireFree(String reference, Faults faults) {
    if (repository.withReference(reference).isPresent()) {
      faults.add(TAKEN, taken(reference));
    }
  }

  private void refuseIfTaken(String reference) {
    if (repository.withReference(reference).isPresent()) {
      throw new StateConflict(TAKEN, taken(reference));
    }
  }

  private static Text taken(String reference) {
    return Text.of(
        "Une convention porte déjà la référence « %s » ; choisissez-en une autre.",
        "A convention already has the reference \"%s\"; choose another one.", reference);
  }

  private static Answer<ConventionResponse> answer(Convention convention) {
    return Answer.of(convention.id(), convention.version(), ConventionResponse.of(convention));
  }
}
