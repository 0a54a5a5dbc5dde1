package fr.ctg.conventions.amendment;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.kit.identity.Key;
import fr.ctg.kit.paging.Filter;
import fr.ctg.kit.paging.Listing;
import fr.ctg.kit.paging.Page;
import fr.ctg.kit.paging.PageRequest;
import fr.ctg.kit.problem.NotFound;
import fr.ctg.kit.text.Text;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The amendments of conventions. */
@ApplicationScoped
class AmendmentRepository implements PanacheRepositoryBase<Amendment, UUID> {

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

  private static final Listing<Amendment> LISTING =
      new Listing<>(Amendment.class, Amendment::id)
          .sortedBy("number", "number", Amendment::number, Integer::valueOf);

  /**
   * @throws NotFound if the convention has none by this id or number
   */
  Amendment require(Convention convention, Key key) {
    Optional<Amendment> found =
        key.id() == null
            ? numbered(convention, key.code())
            : find("convention = ?1 and id = ?2", convention, key.id()).firstResultOptional();
    return found.orElseThrow(
        () ->
            new NotFound(
                "amendment-not-found",
                Text.of(
                    "Cette convention n'a pas d'avenant « %s ».",
                    "This convention has no amendment \"%s\".", key)));
  }

  private Optional<Amendment> numbered(Convention convention, String number) {
    return NUMBER.matcher(number).matches()
        ? find("convention = ?1 and number = ?2", convention, Integer.valueOf(number))
            .firstResultOptional()
        : Optional.empty();
  }

  /**
   * The number that the next one has; the lock on the convention keeps it from being given twice.
   */
  int nextNumber(Convention convention) {
    Integer last =
        getEntityManager()
            .createQuery(
                "select max(a.number) from Amendment a where a.convention = :convention",
                Integer.class)
            .setParameter("convention", convention)
            .getSingleResult();
    return last == null ? 1 : last + 1;
  }

  Page<Amendment> page(Convention convention, AmendmentState state, PageRequest request) {
    return LISTING.page(
        getEntityManager(),
        Filter.none().and("convention", convention).and("state", state),
        request);
  }
}
