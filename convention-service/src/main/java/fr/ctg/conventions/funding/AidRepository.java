package fr.ctg.conventions.funding;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.DraftContent;
import fr.ctg.conventions.convention.Participation;
import fr.ctg.conventions.partner.Partner;
import fr.ctg.kit.paging.Filter;
import fr.ctg.kit.paging.Listing;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.text.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The aids paid beside the actions of conventions. */
@ApplicationScoped
public class AidRepository
    implements PanacheRepositoryBase<Aid, UUID>, DraftContent, Participation {

  private static final Listing<Aid> LISTING =
      new Listing<>(Aid.class, Aid::id)
          .sortedBy("year", "year", Aid::year, Integer::valueOf)
          .sortedBy("payer", "payer.code", aid -> aid.payer().code(), code -> code);

  /** By year, payer and channel, each with its payer. */
  public List<Aid> ofConvention(Convention convention) {
    return list(
        "from Aid a join fetch a.payer p where a.convention = ?1 order by a.year, p.code, a.channel",
        convention);
  }

  Aid require(Convention convention, UUID id) {
    return find("convention = ?1 and id = ?2", convention, id)
        .firstResultOptional()
        .orElseThrow(
            () ->
                new NotFound(
                    "aid-not-found",
                    Text.of(
                        "Cette convention n'a pas d'aide « %s ».",
                        "This convention has no aid \"%s\".", id)));
  }

  /** What this partner paid this way in this year, if it is another one. */
  Optional<Aid> sameMoney(Convention convention, AidRequest request, Partner payer, UUID not) {
    return find(
            "from Aid a where a.convention = ?1 and a.year = ?2 and a.payer = ?3 and a.channel = ?4"
                + " and a.id <> ?5",
            convention,
            request.year(),
            payer,
            request.channel(),
            not)
        .firstResultOptional();
  }

  Page<Aid> page(Convention convention, Integer year, Partner payer, PageRequest request) {
    Filter filter =
        Filter.none()
            .and("convention.id", convention.id())
            .and("year", year)
            .and("payer.id", payer == null ? null : payer.id());
    return LISTING.page(getEntityManager(), filter, request);
  }

  /** The conventions on whose territory this partner pays aids. */
  @Override
  public Set<UUID> conventionsOf(String partnerCode) {
    return new HashSet<>(
        getEntityManager()
            .createQuery("select a.convention.id from Aid a where a.payer.code = :code", UUID.class)
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
