package fr.ctg.conventions.agenda;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.DraftContent;
import fr.ctg.conventions.meeting.Meeting;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Filter;
import fr.ctg.kit.paging.Listing;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.text.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was proposed for agendas. */
@ApplicationScoped
public class AgendaProposalRepository
    implements PanacheRepositoryBase<AgendaProposal, UUID>, DraftContent {

  private static final Listing<AgendaProposal> LISTING =
      new Listing<>(AgendaProposal.class, AgendaProposal::id)
          .sortedBy("observedOn", "observedOn", AgendaProposal::observedOn, LocalDate::parse)
          .sortedBy("proposedAt", "proposedAt", AgendaProposal::proposedAt, Instant::parse);

  /** The proposal of a finding; whoever else proposes it waits until this transaction ends. */
  Optional<AgendaProposal> lockedFor(Convention convention, UUID finding) {
    getEntityManager()
        .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:finding, 0))")
        .setParameter("finding", convention.id() + "\n" + finding)
        .getSingleResult();
    return find("convention = ?1 and finding = ?2", convention, finding).firstResultOptional();
  }

  /** By its identifier or that of its finding. */
  Optional<AgendaProposal> find(Convention convention, Key key) {
    return key.id() == null
        ? Optional.empty()
        : find("convention = ?1 and (id = ?2 or finding = ?2)", convention, key.id())
            .firstResultOptional();
  }

  static NotFound notFound(Key key) {
    return new NotFound(
        "agenda-proposal-not-found",
        Text.of(
            "Rien n'est proposé à l'ordre du jour de cette convention sous « %s ».",
            "Nothing is proposed for this convention's agendas by \"%s\".", key));
  }

  /** In the order in which they were proposed. */
  List<AgendaProposal> on(Collection<Meeting> meetings) {
    return meetings.isEmpty() ? List.of() : list("meeting in ?1 order by proposedAt, id", meetings);
  }

  /**
   * @param own the indicators about which alone they may be; null for any subject
   */
  Page<AgendaProposal> page(
      Convention convention,
      ProposalQuery query,
      Meeting meeting,
      Set<String> own,
      PageRequest request) {
    return LISTING.page(
        getEntityManager(),
        Filter.none()
            .and("convention.id", convention.id())
            .and("status", query.status)
            .and("severity", query.severity)
            .and("kind", query.kind)
            .and("meeting.id", meeting == null ? null : meeting.id())
            .andWhere("e.subjectType = INDICATOR and e.subjectCode in :own", "own", own),
        request);
  }

  @Override
  public int depth() {
    return 3;
  }

  @Override
  public void deleteAllOf(Convention convention) {
    list("convention", convention).forEach(this::delete);
    flush();
  }
}
