package fr.ctg.conventions.agenda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.ctg.conventions.meeting.Meeting;
import fr.ctg.conventions.meeting.MeetingAgenda;
import fr.ctg.conventions.meeting.MeetingUse;
import fr.ctg.conventions.meeting.ProposedItem;
import fr.ctg.kit.audit.AuditTrail;
import fr.ctg.kit.audit.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the evaluation's findings are to a meeting. */
@ApplicationScoped
class ProposedItems implements MeetingAgenda, MeetingUse {

  private final AgendaProposalRepository proposals;
  private final OwnSubjects subjects;
  private final AuditTrail audit;

  ProposedItems(AgendaProposalRepository proposals, OwnSubjects subjects, AuditTrail audit) {
    this.proposals = proposals;
    this.subjects = subjects;
    this.audit = audit;
  }

  @Override
  public Map<UUID, List<ProposedItem>> on(Collection<Meeting> meetings) {
    return subjects.among(proposals.on(meetings)).stream()
        .collect(
            groupingBy(
                proposal -> proposal.meeting().id(), mapping(ProposedItems::item, toList())));
  }

  private static ProposedItem item(AgendaProposal proposal) {
    return new ProposedItem(
        proposal.id(),
        proposal.finding(),
        proposal.kind().name(),
        proposal.severity().name(),
        proposal.title());
  }

  @Override
  public void release(Meeting cancelled) {
    for (AgendaProposal proposal : proposals.on(List.of(cancelled))) {
      ProposalResponse before = ProposalResponse.of(proposal);
      proposal.release();
      audit.record(
          new Entry(
              "released",
              ProposalService.TYPE,
              proposal.id(),
              proposal.convention().id(),
              before,
              ProposalResponse.of(proposal),
              null));
    }
  }

  @Override
  public List<String> usesOf(Meeting meeting) {
    return proposals.on(List.of(meeting)).stream().map(proposal -> proposal.title().fr()).toList();
  }
}
