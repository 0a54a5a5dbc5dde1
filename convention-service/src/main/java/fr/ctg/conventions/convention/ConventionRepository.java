package fr.ctg.conventions.convention;

import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Filter;
import fr.ctg.kit.paging.Listing;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.text.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The conventions, whoever asks. */
@ApplicationScoped
public class ConventionRepository
    implements PanacheRepositoryBase<Convention, UUID>, Participation {

  private static final Listing<Convention> LISTING =
      new Listing<>(Convention.class, Convention::id)
          .sortedBy("reference", Convention::reference)
          .sortedBy(
              "effectiveFrom",
              "term.effectiveFrom",
              convention -> convention.term().effectiveFrom(),
              LocalDate::parse);

  /** By its id or its reference. */
  public Optional<Convention> find(Key key) {
    return key.id() != null ? findByIdOptional(key.id()) : withReference(key.code());
  }

  public Optional<Convention> withReference(String reference) {
    return find("reference", reference).firstResultOptional();
  }

  /** The conventions that this partner signs. */
  @Override
  public Set<UUID> conventionsOf(String partnerCode) {
    return new HashSet<>(
        getEntityManager()
            .createQuery(
                "select c.id from Convention c join c.signatories s where s.partner.code = :code",
                UUID.class)
            .setParameter("code", partnerCode)
            .getResultList());
  }

  /**
   * @param visible the only ones to list, or null for all
   */
  Page<Convention> page(ConventionState state, Set<UUID> visible, PageRequest request) {
    return LISTING.page(
        getEntityManager(),
        Filter.none().and("state", state).andWhere("e.id in :visible", "visible", visible),
        request);
  }

  static NotFound notFound(Key key) {
    return new NotFound(
        "convention-not-found",
        Text.of(
            "Il n'y a pas de convention « %s » que vous puissiez consulter.",
            "There is no convention \"%s\" that you may read.", key));
  }
}
