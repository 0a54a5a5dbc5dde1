package fr.ctg.conventions.meeting;

import fr.ctg.conventions.committee.Committee;
import fr.ctg.conventions.committee.CommitteeUse;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.DraftContent;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Listing;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.text.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The meetings of committees. */
@ApplicationScoped
public class MeetingRepository
    implements PanacheRepositoryBase<Meeting, UUID>, DraftContent, CommitteeUse {

  private static final Listing<Meeting> LISTING =
      new Listing<>(Meeting.class, Meeting::id)
          .sortedBy("heldOn", "heldOn", Meeting::heldOn, LocalDate::parse)
          .sortedBy("code", Meeting::code);

  /** In the order of their days. */
  public List<Meeting> ofConvention(Convention convention) {
    return list("convention = ?1 order by heldOn, id", convention);
  }

  public Optional<Meeting> withCode(Convention convention, String code) {
    return find("convention = ?1 and code = ?2", convention, code).firstResultOptional();
  }

  /** The meeting that a request names by its code, or null with the reason in {@code faults}. */
  public Meeting named(Convention convention, String code, Faults faults) {
    Meeting found = withCode(convention, code).orElse(null);
    if (found == null) {
      faults.add(
          "unknown-meeting",
          Text.of(
              "Cette convention n'a pas de séance « %s ».",
              "This convention has no meeting \"%s\".", code));
    }
    return found;
  }

  /**
   * @throws NotFound if the convention has none by this id or code
   */
  public Meeting require(Convention convention, Key key) {
    Optional<Meeting> found =
        key.id() == null
            ? withCode(convention, key.code())
            : find("convention = ?1 and id = ?2", convention, key.id()).firstResultOptional();
    return found.orElseThrow(
        () ->
            new NotFound(
                "meeting-not-found",
                Text.of(
                    "Cette convention n'a pas de séance « %s ».",
                    "This convention has no meeting \"%s\".", key)));
  }

  /**
   * What others put on its agenda has changed, and with it the answer that shows it: whoever moves
   * the meeting on at the same time is told so.
   */
  public void agendaChanged(Meeting meeting) {
    getEntityManager().lock(meeting, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  Page<Meeting> page(MeetingFilter filter, PageRequest request) {
    Page<Meeting> page = LISTING.page(getEntityManager(), filter.asked(), request);
    if (!page.items().isEmpty()) {
      fetch("join fetch m.committee left join fetch m.agenda", page.items());
      fetch("left join fetch m.attendance a left join fetch a.partner", page.items());
    }
    return page;
  }

  private void fetch(String part, List<Meeting> meetings) {
    getEntityManager()
        .createQuery("from Meeting m " + part + " where m in :them", Meeting.class)
        .setParameter("them", meetings)
        .getResultList();
  }

  @Override
  public List<String> usesOf(Committee committee) {
    return list("committee = ?1 order by code", committee).stream().map(Meeting::code).toList();
  }

  @Override
  public int depth() {
    return 2;
  }

  @Override
  public void deleteAllOf(Convention convention) {
    ofConvention(convention).forEach(this::delete);
    flush();
  }
}
