package fr.ctg.conventions.committee;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.DraftContent;
import fr.ctg.conventions.convention.Participation;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Filter;
import fr.ctg.kit.paging.Listing;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.Faults;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.text.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The committees of conventions. */
@ApplicationScoped
public class CommitteeRepository
    implements PanacheRepositoryBase<Committee, UUID>, DraftContent, Participation {

  private static final Listing<Committee> LISTING =
      new Listing<>(Committee.class, Committee::id)
          .sortedBy("code", Committee::code)
          .sortedBy("name", Committee::name);

  /** By code. */
  public List<Committee> ofConvention(Convention convention) {
    return list("convention = ?1 order by code", convention);
  }

  public Optional<Committee> withCode(Convention convention, String code) {
    return find("convention = ?1 and code = ?2", convention, code).firstResultOptional();
  }

  /** The committee that a request names by its code, or null with the reason in {@code faults}. */
  public Committee named(Convention convention, String code, Faults faults) {
    Committee found = withCode(convention, code).orElse(null);
    if (found == null) {
      faults.add(
          "unknown-committee",
          Text.of(
              "Cette convention n'a pas d'instance « %s ».",
              "This convention has no committee \"%s\".", code));
    }
    return found;
  }

  /**
   * @throws NotFound if the convention has none by this id or code
   */
  public Committee require(Convention convention, Key key) {
    Optional<Committee> found =
        key.id() == null
            ? withCode(convention, key.code())
            : find("convention = ?1 and id = ?2", convention, key.id()).firstResultOptional();
    return found.orElseThrow(
        () ->
            new NotFound(
                "committee-not-found",
                Text.of(
                    "Cette convention n'a pas d'instance « %s ».",
                    "This convention has no committee \"%s\".", key)));
  }

  Page<Committee> page(Convention convention, CommitteeKind kind, PageRequest request) {
    Page<Committee> page =
        LISTING.page(
            getEntityManager(),
            Filter.none().and("convention.id", convention.id()).and("kind", kind),
            request);
    fetchMembers(page.items());
    return page;
  }

  private void fetchMembers(List<Committee> committees) {
    if (!committees.isEmpty()) {
      getEntityManager()
          .createQuery(
              "from Committee c left join fetch c.members m left join fetch m.partner where c in :them",
              Committee.class)
          .setParameter("them", committees)
          .getResultList();
    }
  }

  /** The conventions in a committee of which this partner sits. */
  @Override
  public Set<UUID> conventionsOf(String partnerCode) {
    return new HashSet<>(
        getEntityManager()
            .createQuery(
                "select c.convention.id from Committee c join c.members m"
                    + " where m.partner.code = :code",
                UUID.class)
            .setParameter("code", partnerCode)
            .getResultList());
  }

  @Override
  public int depth() {
    return 1;
  }

  @Override
  public void deleteAllOf(Convention convention) {
    ofConvention(convention).forEach(this::delete);
    flush();
  }
}
