package fr.ctg.conventions.funding;

import fr.ctg.conventions.partner.Partner;
import fr.ctg.kit.paging.Filter;
import fr.ctg.kit.paging.Listing;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.text.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The grant scales that are known, whatever the convention. */
@ApplicationScoped
class GrantScaleRepository implements PanacheRepositoryBase<GrantScale, UUID> {

  private static final LocalDate NEVER_ENDS = LocalDate.of(9999, 12, 31);

  private static final Listing<GrantScale> LISTING =
      new Listing<>(GrantScale.class, GrantScale::id)
          .sortedBy("code", GrantScale::code)
          .sortedBy("validFrom", "validFrom", GrantScale::validFrom, LocalDate::parse);

  GrantScale require(UUID id) {
    return findByIdOptional(id)
        .orElseThrow(
            () ->
                new NotFound(
                    "grant-scale-not-found",
                    Text.of("Il n'y a pas de barème « %s ».", "There is no scale \"%s\".", id)));
  }

  /** Until the transaction ends nobody else sets the scale with this code. */
  void lock(String code) {
    getEntityManager()
        .createNativeQuery(
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:name, 0))) locked")
        .setParameter("name", "grant-scale:" + code)
        .getSingleResult();
  }

  /** One with the same code that is valid on a day on which this one would be. */
  Optional<GrantScale> overlapping(GrantScaleRequest request, UUID not) {
    return find(
            "code = ?1 and id <> ?2 and validFrom <= ?3 and coalesce(validTo, ?4) >= ?5"
                + " order by validFrom",
            request.code(),
            not,
            request.validTo() == null ? NEVER_ENDS : request.validTo(),
            NEVER_ENDS,
            request.validFrom())
        .firstResultOptional();
  }

  Page<GrantScale> page(LocalDate on, String code, Partner funder, PageRequest request) {
    Filter filter =
        Filter.none()
            .andWhere("e.validFrom <= :on and (e.validTo is null or e.validTo >= :on)", "on", on)
            .and("code", code)
            .and("funder.id", funder == null ? null : funder.id());
    return LISTING.page(getEntityManager(), filter, request);
  }
}
