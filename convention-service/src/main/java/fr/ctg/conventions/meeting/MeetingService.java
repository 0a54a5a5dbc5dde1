package fr.ctg.conventions.meeting;

import fr.ctg.conventions.committee.CommitteeRepository;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Conventions;
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
import fr.ctg.kit.security.Caller;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What can be done with the meetings of committees, a transaction a method. */
@ApplicationScoped
@Transactional
public class MeetingService {

  private static final String TYPE = "meeting";

  private final Conventions conventions;
  private final CommitteeRepository committees;
  private final MeetingRepository meetings;
  private final Instance<MeetingAgenda> agendas;
  private final Instance<MeetingUse> uses;
  private final Caller caller;
  private final AuditTrail audit;
  private final Once once;
  private final Clock clock;

  MeetingService(
      Conventions conventions,
      CommitteeRepository committees,
      MeetingRepository meetings,
      @Any Instance<MeetingAgenda> agendas,
      @Any Instance<MeetingUse> uses,
      Caller caller,
      AuditTrail audit,
      Once once,
      Clock clock) {
    this.conventions = conventions;
    this.committees = committees;
    this.meetings = meetings;
    this.agendas = agendas;
    this.uses = uses;
    this.caller = caller;
    this.audit = audit;
    this.once = once;
    this.clock = clock;
  }

  Answer<MeetingResponse> create(String key, MeetingRequest request) {
    return once.only(
        () -> {
          Convention convention = conventions.requireOpen(key);
          refuseIfTaken(convention, request.code());
          Faults faults = new Faults();
          Meeting meeting =
              Meeting.planned(
                  convention,
                  request,
                  committees.named(convention, request.committee(), faults.at("committee")),
                  faults);
          faults.refuseIfAny();
          meetings.persistAndFlush(meeting);
          audit.record(Entry.created(TYPE, meeting.id(), convention.id(), shown(meeting)));
          return answer(meeting);
        });
  }

  Answer<MeetingResponse> read(String convention, String meeting) {
    return answer(meetings.require(conventions.require(convention), Key.parse("meeting", meeting)));
  }

  Page<MeetingResponse> list(String key, MeetingQuery query, PageRequest request) {
    Convention convention = conventions.require(key);
    MeetingFilter filter =
        new MeetingFilter(
            convention,
            query.committee == null
                ? null
                : committees.require(convention, Key.parse("committee", query.committee)),
            query.status,
            query.from,
            query.to);
    Page<Meeting> page = meetings.page(filter, request);
    Map<UUID, List<ProposedItem>> proposed = proposedOn(page.items());
    return page.map(
        meeting -> MeetingResponse.of(meeting, proposed.getOrDefault(meeting.id(), List.of())));
  }

  Answer<MeetingResponse> replace(
      String convention, String key, IfMatch known, MeetingRequest request) {
    return plan(known(convention, key, known), request);
  }

  Answer<MeetingResponse> patch(String convention, String key, IfMatch known, MergePatch patch) {
    Meeting meeting = known(convention, key, known);
    return plan(meeting, patch.onto(MeetingRequest.of(meeting)));
  }

  void delete(String convention, String key, IfMatch known) {
    Meeting meeting = known(convention, key, known);
    meeting.requirePlanned();
    List<String> needing = uses.stream().flatMap(use -> use.usesOf(meeting).stream()).toList();
    if (!needing.isEmpty()) {
      throw new StateConflict(
          "meeting-in-use",
          Text.of(
              "La séance « %s » ne peut pas être supprimée : ceci en dépend encore : %s.",
              "Meeting \"%s\" cannot be deleted: this still needs it: %s.",
              meeting.code(),
              String.join(", ", needing)));
    }
    audit.record(Entry.deleted(TYPE, meeting.id(), meeting.convention().id(), shown(meeting)));
    meetings.delete(meeting);
    meetings.flush();
  }

  Answer<MeetingResponse> hold(String convention, String key, HoldingRequest request) {
    return once.only(
        () -> {
          Meeting meeting = open(convention, key);
          MeetingResponse before = shown(meeting);
          Faults faults = new Faults();
          meeting.hold(request, today(), faults);
          faults.refuseIfAny();
          return moved("held", meeting, before);
        });
  }

  Answer<MeetingResponse> cancel(String convention, String key, CancellationRequest request) {
    return once.only(
        () -> {
          Meeting meeting = open(convention, key);
          MeetingResponse before = shown(meeting);
          meeting.cancel(request.reason());
          agendas.forEach(agenda -> agenda.release(meeting));
          return moved("cancelled", meeting, before);
        });
  }

  Answer<MeetingResponse> record(
      String convention, String key, IfMatch known, MinutesRequest request) {
    Meeting meeting = known(convention, key, known);
    MeetingResponse before = shown(meeting);
    Faults faults = new Faults();
    meeting.record(request, today(), faults);
    faults.refuseIfAny();
    return moved(request.approvedOn() == null ? "minuted" : "approved", meeting, before);
  }

  private Meeting open(String convention, String key) {
    return meetings.require(conventions.requireOpen(convention), Key.parse("meeting", key));
  }

  private Meeting known(String convention, String key, IfMatch known) {
    Meeting meeting = open(convention, key);
    known.check(meeting.version());
    return meeting;
  }

  private Answer<MeetingResponse> plan(Meeting meeting, MeetingRequest request) {
    MeetingResponse before = shown(meeting);
    Convention convention = meeting.convention();
    if (!meeting.code().equals(request.code())) {
      refuseIfTaken(convention, request.code());
    }
    Faults faults = new Faults();
    meeting.plan(
        request, committees.named(convention, request.committee(), faults.at("committee")), faults);
    faults.refuseIfAny();
    return moved("replaced", meeting, before);
  }

  private Answer<MeetingResponse> moved(String move, Meeting meeting, MeetingResponse before) {
    meetings.flush();
    audit.record(
        new Entry(
            move, TYPE, meeting.id(), meeting.convention().id(), before, shown(meeting), null));
    return answer(meeting);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private void refuseIfTaken(Convention convention, String code) {
    if (meetings.withCode(convention, code).isPresent()) {
      throw new StateConflict(
          "meeting-code-taken",
          Text.of(
              "Une séance de cette convention porte déjà le code « %s » ; choisissez-en un autre.",
              "A meeting of this convention already has the code \"%s\"; choose another one.",
              code));
    }
  }

  private Map<UUID, List<ProposedItem>> proposedOn(Collection<Meeting> some) {
    Map<UUID, List<ProposedItem>> proposed = new HashMap<>();
    agendas.forEach(
        agenda ->
            agenda
                .on(some)
                .forEach(
                    (id, items) ->
                        proposed.computeIfAbsent(id, none -> new ArrayList<>()).addAll(items)));
    return proposed;
  }

  private MeetingResponse shown(Meeting meeting) {
    return MeetingResponse.of(
        meeting, proposedOn(List.of(meeting)).getOrDefault(meeting.id(), List.of()));
  }

  private Answer<MeetingResponse> answer(Meeting meeting) {
    MeetingResponse shown = shown(meeting);
    return new Answer<>(meeting.id(), tag(meeting, shown), shown, false);
  }

  // What a partner sees of an agenda also depends on what it is responsible for.
  private String tag(Meeting meeting, MeetingResponse shown) {
    String version = Long.toString(meeting.version());
    return caller.partner().isEmpty()
        ? version
        : version + "." + Integer.toHexString(shown.proposals().hashCode());
  }
}
