package fr.ctg.conventions.decision;

import fr.ctg.conventions.convention.AgreedChange;
import fr.ctg.conventions.convention.Agreement;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Conventions;
import fr.ctg.conventions.convention.Origin;
import fr.ctg.conventions.decision.FollowUpRequest.TaskRequest;
import fr.ctg.conventions.meeting.Meeting;
import fr.ctg.conventions.meeting.MeetingRepository;
import fr.ctg.conventions.partner.PartnerRepository;
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
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** What can be done with the decisions of a convention, a transaction a method. */
@ApplicationScoped
@Transactional
class DecisionService {

  private static final String TYPE = "decision";

  private final Conventions conventions;
  private final DecisionRepository decisions;
  private final MeetingRepository meetings;
  private final PartnerRepository partners;
  private final DecisionRules rules;
  private final DecisionReading reading;
  private final Adaptation adaptation;
  private final Event<AgreedChange> agreedChanges;
  private final AuditTrail audit;
  private final Once once;
  private final Clock clock;

  DecisionService(
      Conventions conventions,
      DecisionRepository decisions,
      MeetingRepository meetings,
      PartnerRepository partners,
      DecisionRules rules,
      DecisionReading reading,
      Adaptation adaptation,
      Event<AgreedChange> agreedChanges,
      AuditTrail audit,
      Once once,
      Clock clock) {
    this.conventions = conventions;
    this.decisions = decisions;
    this.meetings = meetings;
    this.partners = partners;
    this.rules = rules;
    this.reading = reading;
    this.adaptation = adaptation;
    this.agreedChanges = agreedChanges;
    this.audit = audit;
    this.once = once;
    this.clock = clock;
  }

  Answer<DecisionResponse> propose(String key, DecisionRequest request) {
    return once.only(
        () -> {
          Convention convention = conventions.requireAlone(key);
          convention.requireAgreed();
          refuseIfTaken(convention, request.code());
          String changes = rehearsed(convention, request);
          convention = conventions.require(key);
          Decision decision =
              Decision.proposed(convention, terms(convention, request, changes, new Faults()));
          decisions.persistAndFlush(decision);
          audit.record(
              Entry.created(TYPE, decision.id(), convention.id(), reading.response(decision)));
          return reading.answer(decision);
        });
  }

  Answer<DecisionResponse> read(String convention, String decision) {
    return reading.answer(
        decisions.require(conventions.require(convention), Key.parse(TYPE, decision)));
  }

  Page<DecisionResponse> list(
      String key, DecisionStatus status, DecisionType type, String meetingKey, PageRequest page) {
    Convention convention = conventions.require(key);
    Meeting meeting =
        meetingKey == null ? null : meetings.require(convention, Key.parse("meeting", meetingKey));
    return decisions.page(convention, status, type, meeting, page).map(reading::response);
  }

  Answer<DecisionResponse> replace(
      String convention, String key, IfMatch known, DecisionRequest request) {
    return restate(convention, known(convention, key, known), request);
  }

  Answer<DecisionResponse> patch(String convention, String key, IfMatch known, MergePatch patch) {
    Decision decision = known(convention, key, known);
    DecisionRequest present = reading.request(decision);
    return restate(convention, decision, patch.onto(present).knowingAnew(present.changes()));
  }

  private Answer<DecisionResponse> restate(String key, Decision proposal, DecisionRequest request) {
    proposal.requireOpen();
    DecisionResponse before = reading.response(proposal);
    if (!proposal.code().equals(request.code())) {
      refuseIfTaken(proposal.convention(), request.code());
    }
    String changes = rehearsed(proposal.convention(), request);
    Convention convention = conventions.require(key);
    Decision decision = decisions.findById(proposal.id());
    decision.restate(terms(convention, request, changes, new Faults()));
    return changed(decision, before);
  }

  void delete(String convention, String key, IfMatch known) {
    Decision decision = known(convention, key, known);
    decision.requireOpen();
    audit.record(
        Entry.deleted(TYPE, decision.id(), decision.convention().id(), reading.response(decision)));
    decisions.delete(decision);
    decisions.flush();
  }

  Answer<DecisionResponse> adopt(String key, String code, AdoptionRequest request) {
    return once.only(
        () -> {
          Decision decision = alone(key, code);
          decision.require(DecisionMove.ADOPT);
          DecisionResponse before = reading.response(decision);
          Faults faults = new Faults();
          Vote vote = rules.checkAdoption(decision, request, faults);
          Meeting meeting = rules.checkMeeting(decision, request, faults);
          faults.refuseIfAny();
          decision.adopt(request.adoptedOn(), meeting, vote, Agreement.now(clock));
          adapt(decision);
          return changed("adopted", decision, before);
        });
  }

  /** Everything that an adoption changes, in the transaction that records it. */
  private void adapt(Decision decision) {
    Convention convention = decision.convention();
    Instant now = decision.recordedAt();
    if (decision.supersedes() != null) {
      // Its answer names what replaced it, so its ETag has to change too.
      decisions
          .getEntityManager()
          .lock(decision.supersedes(), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
    decisions.flush();
    List<ChangeRequest> changes = reading.changes(decision);
    if (changes.isEmpty()) {
      return;
    }
    Faults meanwhile = new Faults();
    adaptation.adopt(
        convention,
        decision.type(),
        changes,
        new Agreement(Origin.DECISION, decision.code(), decision.effectiveOn(), now),
        meanwhile);
    if (!meanwhile.isEmpty()) {
      throw StateConflict.missing(
          "changed-meanwhile",
          Text.of(
              "Ce que la décision « %s » change n'est plus ce qu'il était quand elle a été proposée ; la"
                  + " différence est dans « errors ». Proposez-la de nouveau.",
              "What decision \"%s\" changes is no longer what it was when it was proposed; the"
                  + " difference is in \"errors\". Propose it anew.",
              decision.code()),
          DecisionStatus.PROPOSED.allowedMoves().stream().map(Enum::name).toList(),
          meanwhile);
    }
    agreedChanges.fire(new AgreedChange(convention.id(), "decision " + decision.code(), now));
  }

  Answer<DecisionResponse> reject(String key, String code, OutcomeRequest request) {
    return close("rejected", key, code, request, Decision::reject);
  }

  Answer<DecisionResponse> postpone(String key, String code, OutcomeRequest request) {
    return close("postponed", key, code, request, Decision::postpone);
  }

  Answer<DecisionResponse> cancel(String key, String code, OutcomeRequest request) {
    return close("cancelled", key, code, request, Decision::cancel);
  }

  private Answer<DecisionResponse> close(
      String verb,
      String key,
      String code,
      OutcomeRequest request,
      BiConsumer<Decision, String> move) {
    return once.only(
        () -> {
          Decision decision = alone(key, code);
          DecisionResponse before = reading.response(decision);
          move.accept(decision, request.reason());
          return changed(verb, decision, before);
        });
  }

  Answer<DecisionResponse> follow(String key, String code, IfMatch known, FollowUpRequest request) {
    Decision decision = decisions.require(conventions.requireOpen(key), Key.parse(TYPE, code));
    known.check(decision.version());
    rules.requireAdopted(decision);
    DecisionResponse before = reading.response(decision);
    Faults faults = new Faults();
    List<FollowUp> followUp = new ArrayList<>();
    for (int i = 0; i < request.followUp().size(); i++) {
      TaskRequest task = request.followUp().get(i);
      followUp.add(
          new FollowUp(
              task.task(),
              partners.named(task.responsible(), faults.at("followUp", i, "responsible")),
              task.dueOn(),
              task.status(),
              task.note()));
    }
    faults.refuseIfAny();
    decision.follow(followUp);
    return changed("followed", decision, before);
  }

  private Answer<DecisionResponse> changed(Decision decision, DecisionResponse before) {
    return changed("replaced", decision, before);
  }

  private Answer<DecisionResponse> changed(
      String verb, Decision decision, DecisionResponse before) {
    decisions.flush();
    audit.record(
        new Entry(
            verb,
            TYPE,
            decision.id(),
            decision.convention().id(),
            before,
            reading.response(decision),
            null));
    return reading.answer(decision);
  }

  private Decision known(String convention, String key, IfMatch known) {
    Decision decision = alone(convention, key);
    known.check(decision.version());
    return decision;
  }

  /** Nobody else changes anything of what was agreed meanwhile. */
  private Decision alone(String key, String code) {
    Convention convention = conventions.requireAlone(key);
    convention.requireAgreed();
    return decisions.require(convention, Key.parse(TYPE, code));
  }

  /** What is wrong with a proposal, all of it; else its changes as they are kept. */
  private String rehearsed(Convention convention, DecisionRequest request) {
    Faults faults = new Faults();
    rules.check(convention, request, faults);
    terms(convention, request, null, faults);
    faults.refuseIfAny();
    if (request.changes().isEmpty()) {
      return reading.written(List.of());
    }
    return reading.written(
        adaptation.rehearse(
            convention,
            request.type(),
            request.changes(),
            new Agreement(
                Origin.DECISION, request.code(), request.effectiveOn(), Agreement.now(clock))));
  }

  private DecisionTerms terms(
      Convention convention, DecisionRequest request, String changes, Faults faults) {
    return new DecisionTerms(
        request,
        rules.meeting(convention, request.meeting(), faults.at("meeting")),
        rules.superseded(convention, request, faults.at("supersedes")),
        changes);
  }

  private void refuseIfTaken(Convention convention, String code) {
    if (decisions.withCode(convention, code).isPresent()) {
      throw new StateConflict(
          "decision-code-taken",
          Text.of(
              "Une décision de cette convention porte déjà le code « %s » ; choisissez-en un autre.",
              "A decision of this convention already has the code \"%s\"; choose another one.",
              code));
    }
  }
}
