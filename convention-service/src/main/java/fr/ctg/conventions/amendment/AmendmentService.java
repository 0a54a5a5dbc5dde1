package fr.ctg.conventions.amendment;

import fr.ctg.conventions.amendment.AmendmentSignatureRequest.AmendmentDeliberation;
import fr.ctg.conventions.convention.AgreedChange;
import fr.ctg.conventions.convention.Agreement;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.ConventionAmendment;
import fr.ctg.conventions.convention.ConventionChanges;
import fr.ctg.conventions.convention.Conventions;
import fr.ctg.conventions.convention.Origin;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.json.MergePatch;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.precondition.IfMatch;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.StateConflict;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What can be done with the amendments of a convention, a transaction a method. */
@ApplicationScoped
@Transactional
class AmendmentService {

  private static final String TYPE = "amendment";

  private final Conventions conventions;
  private final AmendmentRepository amendments;
  private final AmendmentRules rules;
  private final AmendmentReading reading;
  private final ConventionAmendment conventionAmendment;
  private final Event<AgreedChange> agreedChanges;
  private final AuditTrail audit;
  private final Once once;
  private final Clock clock;

  AmendmentService(
      Conventions conventions,
      AmendmentRepository amendments,
      AmendmentRules rules,
      AmendmentReading reading,
      ConventionAmendment conventionAmendment,
      Event<AgreedChange> agreedChanges,
      AuditTrail audit,
      Once once,
      Clock clock) {
    this.conventions = conventions;
    this.amendments = amendments;
    this.rules = rules;
    this.reading = reading;
    this.conventionAmendment = conventionAmendment;
    this.agreedChanges = agreedChanges;
    this.audit = audit;
    this.once = once;
    this.clock = clock;
  }

  Answer<AmendmentResponse> draft(String key, AmendmentRequest request) {
    return once.only(
        () -> {
          Convention convention = conventions.requireAlone(key);
          convention.requireAgreed();
          Amendment amendment =
              Amendment.drafted(
                  convention, amendments.nextNumber(convention), terms(convention, request));
          amendments.persistAndFlush(amendment);
          audit.record(
              Entry.created(TYPE, amendment.id(), convention.id(), reading.response(amendment)));
          return reading.answer(amendment);
        });
  }

  Answer<AmendmentResponse> read(String convention, String amendment) {
    return reading.answer(
        amendments.require(conventions.require(convention), Key.parse(TYPE, amendment)));
  }

  Page<AmendmentResponse> list(String convention, AmendmentState state, PageRequest page) {
    return amendments.page(conventions.require(convention), state, page).map(reading::response);
  }

  Answer<AmendmentResponse> replace(
      String convention, String key, IfMatch known, AmendmentRequest request) {
    return restate(known(convention, key, known), request);
  }

  Answer<AmendmentResponse> patch(String convention, String key, IfMatch known, MergePatch patch) {
    Amendment amendment = known(convention, key, known);
    return restate(amendment, patch.onto(reading.request(amendment)));
  }

  private Answer<AmendmentResponse> restate(Amendment amendment, AmendmentRequest request) {
    amendment.requireDraft();
    AmendmentResponse before = reading.response(amendment);
    amendment.restate(terms(amendment.convention(), request));
    return changed("replaced", amendment, before);
  }

  void delete(String convention, String key, IfMatch known) {
    Amendment amendment = known(convention, key, known);
    amendment.requireDraft();
    audit.record(
        Entry.deleted(
            TYPE, amendment.id(), amendment.convention().id(), reading.response(amendment)));
    amendments.delete(amendment);
    amendments.flush();
  }

  Answer<AmendmentResponse> cancel(
      String key, String number, AmendmentCancellationRequest request) {
    return once.only(
        () -> {
          Amendment amendment = alone(key, number);
          amendment.convention().requireOpen();
          AmendmentResponse before = reading.response(amendment);
          amendment.cancel(request.reason());
          return changed("cancelled", amendment, before);
        });
  }

  Answer<AmendmentResponse> sign(String key, String number, AmendmentSignatureRequest request) {
    return once.only(
        () -> {
          Amendment amendment = alone(key, number);
          amendment.require(AmendmentMove.SIGN);
          AmendmentResponse before = reading.response(amendment);
          ConventionChanges changes = reading.changes(amendment);
          List<String> parties = changes.parties(amendment.convention());
          Faults faults = new Faults();
          rules.checkDay(amendment.convention(), request.signedOn(), faults);
          List<Deliberation> deliberations =
              rules.deliberations(request, parties, faults.at("deliberations"));
          faults.refuseIfAny();
          refuseIfChanged(amendment);
          amend(amendment, request, deliberations, parties);
          return changed("signed", amendment, before);
        });
  }

  private void refuseIfChanged(Amendment amendment) {
    ConventionChanges before = reading.before(amendment);
    Faults meanwhile = new Faults();
    reading.compare(before, before.present(amendment.convention()), meanwhile.at("before"));
    if (!meanwhile.isEmpty()) {
      throw StateConflict.missing(
          "changed-meanwhile",
          Text.of(
              "Ce que l'avenant n° %d change n'est plus ce qu'il était quand il a été rédigé ; la"
                  + " différence est dans « errors ». Rédigez-le de nouveau.",
              "What amendment %d changes is no longer what it was when it was drafted; the difference"
                  + " is in \"errors\". State it anew.",
              amendment.number()),
          amendment.moves(),
          meanwhile);
    }
  }

  /** Everything that a signature changes, in the transaction that records it. */
  private void amend(
      Amendment amendment,
      AmendmentSignatureRequest request,
      List<Deliberation> deliberations,
      List<String> parties) {
    Convention convention = amendment.convention();
    Agreement agreement =
        new Agreement(
            Origin.AMENDMENT,
            String.valueOf(amendment.number()),
            amendment.effectiveOn(),
            Agreement.now(clock));
    Faults missing = new Faults();
    AmendmentRules.checkComplete(parties, request, missing);
    conventionAmendment.amend(convention, decided(amendment, request), agreement, missing);
    if (!missing.isEmpty()) {
      throw StateConflict.missing(
          "not-ready-to-sign",
          Text.of(
              "L'avenant n° %d ne peut pas encore être signé ; ce qui manque est dans « errors ».",
              "Amendment %d cannot be signed yet; what is missing is in \"errors\".",
              amendment.number()),
          amendment.moves(),
          missing);
    }
    amendment.sign(request.signedOn(), deliberations, agreement.recordedAt());
    amendments.flush();
    agreedChanges.fire(
        new AgreedChange(
            convention.id(), "amendment " + amendment.number(), agreement.recordedAt()));
  }

  /** A party that comes in has decided to by the deliberation by which it signs. */
  private ConventionChanges decided(Amendment amendment, AmendmentSignatureRequest request) {
    ConventionChanges changes =
        reading.changes(amendment).keepingDeliberations(amendment.convention());
    List<String> already = reading.before(amendment).parties(amendment.convention());
    for (AmendmentDeliberation one : request.deliberations()) {
      if (!already.contains(one.partner())) {
        changes = changes.decided(one.partner(), one.reference(), one.adoptedOn());
      }
    }
    return changes;
  }

  private Amendment alone(String convention, String number) {
    return amendments.require(conventions.requireAlone(convention), Key.parse(TYPE, number));
  }

  private Amendment known(String convention, String key, IfMatch known) {
    Amendment amendment = alone(convention, key);
    amendment.convention().requireOpen();
    known.check(amendment.version());
    return amendment;
  }

  private AmendmentTerms terms(Convention convention, AmendmentRequest request) {
    Faults faults = new Faults();
    rules.check(convention, request, faults);
    faults.refuseIfAny();
    ConventionChanges changes = request.changes();
    return new AmendmentTerms(
        request, reading.written(changes), reading.written(changes.present(convention)));
  }

  private Answer<AmendmentResponse> changed(
      String verb, Amendment amendment, AmendmentResponse before) {
    amendments.flush();
    audit.record(
        new Entry(
            verb,
            TYPE,
            amendment.id(),
            amendment.convention().id(),
            before,
            reading.response(amendment),
            null));
    return reading.answer(amendment);
  }
}
