package fr.ctg.conventions.agenda;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.Conventions;
import fr.ctg.conventions.meeting.Meeting;
import fr.ctg.conventions.meeting.MeetingRepository;
import fr.ctg.kit.answer.Answer;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import fr.ctg.kit.idempotency.Once;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What can be done with proposals for agendas, a transaction a method. */
@ApplicationScoped
@Transactional
class ProposalService {

  static final String TYPE = "agenda-proposal";

  private final Conventions conventions;
  private final MeetingRepository meetings;
  private final AgendaProposalRepository proposals;
  private final OwnSubjects subjects;
  private final AuditTrail audit;
  private final Once once;
  private final Clock clock;

  ProposalService(
      Conventions conventions,
      MeetingRepository meetings,
      AgendaProposalRepository proposals,
      OwnSubjects subjects,
      AuditTrail audit,
      Once once,
      Clock clock) {
    this.conventions = conventions;
    this.meetings = meetings;
    this.proposals = proposals;
    this.subjects = subjects;
    this.audit = audit;
    this.once = once;
    this.clock = clock;
  }

  /**
   * However often a finding is proposed, there is one proposal of it. That a known one no longer
   * holds is also taken once the convention is closed: it is what closes most of them.
   */
  Proposed propose(String key, ProposalRequest request) {
    refuseIfHalfClosed(request);
    Convention convention = conventions.requireSteady(key);
    Optional<AgendaProposal> known = proposals.lockedFor(convention, request.finding());
    if (known.isEmpty() || request.closedOn() == null) {
      convention.requireOpen();
    }
    Answer<ProposalResponse> answer =
        once.only(
            () ->
                known
                    .map(proposal -> update(proposal, request))
                    .orElseGet(() -> add(convention, request)));
    return new Proposed(answer, known.isEmpty());
  }

  private static void refuseIfHalfClosed(ProposalRequest request) {
    if ((request.closedOn() == null) == (request.closedBecause() == null)) {
      return;
    }
    Faults faults = new Faults();
    faults
        .at(request.closedOn() == null ? "closedOn" : "closedBecause")
        .add(
            "needed-with-the-other",
            Text.of(
                "Une alerte levée dit à la fois quand et pourquoi : donnez « closedOn » et"
                    + " « closedBecause », ou aucun des deux.",
                "A finding that was closed says both when and why: give \"closedOn\" and"
                    + " \"closedBecause\", or neither."));
    faults.refuseIfAny();
  }

  private Answer<ProposalResponse> add(Convention convention, ProposalRequest request) {
    AgendaProposal proposal =
        AgendaProposal.of(convention, request, clock.instant().truncatedTo(ChronoUnit.MICROS));
    proposals.persistAndFlush(proposal);
    audit.record(
        Entry.created(TYPE, proposal.id(), convention.id(), ProposalResponse.of(proposal)));
    return answer(proposal);
  }

  private Answer<ProposalResponse> update(AgendaProposal proposal, ProposalRequest request) {
    ProposalResponse before = ProposalResponse.of(proposal);
    proposal.update(request);
    ProposalResponse after = ProposalResponse.of(proposal);
    if (after.equals(before)) {
      return answer(proposal);
    }
    return moved("replaced", proposal, before);
  }

  Answer<ProposalResponse> read(String convention, String proposal) {
    return answer(require(conventions.require(convention), proposal));
  }

  Page<ProposalResponse> list(String key, ProposalQuery query, PageRequest page) {
    Convention convention = conventions.require(key);
    Meeting meeting =
        query.meeting == null
            ? null
            : meetings.require(convention, Key.parse("meeting", query.meeting));
    return proposals
        .page(convention, query, meeting, subjects.in(convention), page)
        .map(ProposalResponse::of);
  }

  Answer<ProposalResponse> schedule(String key, String proposal, SchedulingRequest request) {
    return once.only(
        () -> {
          AgendaProposal known = open(key, proposal);
          ProposalResponse before = ProposalResponse.of(known);
          Faults faults = new Faults();
          Meeting wanted =
              meetings.named(known.convention(), request.meeting(), faults.at("meeting"));
          faults.refuseIfAny();
          Meeting left = known.meeting();
          known.schedule(wanted);
          changed(left);
          changed(wanted);
          return moved("scheduled", known, before);
        });
  }

  Answer<ProposalResponse> dismiss(String key, String proposal, DismissalRequest request) {
    return once.only(
        () -> {
          AgendaProposal known = open(key, proposal);
          ProposalResponse before = ProposalResponse.of(known);
          Meeting left = known.meeting();
          known.dismiss(request.reason());
          changed(left);
          return moved("dismissed", known, before);
        });
  }

  private AgendaProposal open(String convention, String key) {
    return require(conventions.requireOpen(convention), key);
  }

  private AgendaProposal require(Convention convention, String text) {
    Key key = Key.parse("proposal", text);
    List<AgendaProposal> seen =
        subjects.among(proposals.find(convention, key).map(List::of).orElse(List.of()));
    return seen.stream().findFirst().orElseThrow(() -> AgendaProposalRepository.notFound(key));
  }

  private void changed(Meeting meeting) {
    if (meeting != null) {
      meetings.agendaChanged(meeting);
    }
  }

  private Answer<ProposalResponse> moved(
      String move, AgendaProposal proposal, ProposalResponse before) {
    proposals.flush();
    audit.record(
        new Entry(
            move,
            TYPE,
            proposal.id(),
            proposal.convention().id(),
            before,
            ProposalResponse.of(proposal),
            null));
    return answer(proposal);
  }

  // What can be done with a proposal depends on the meeting, and so does the tag.
  private static Answer<ProposalResponse> answer(AgendaProposal proposal) {
    Meeting meeting = proposal.meeting();
    String tag =
        meeting == null
            ? Long.toString(proposal.version())
            : proposal.version() + "." + meeting.version();
    return new Answer<>(proposal.id(), tag, ProposalResponse.of(proposal), false);
  }
}
