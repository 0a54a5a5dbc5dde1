package fr.ctg.conventions.decision;

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

/** The decisions of conventions. */
@ApplicationScoped
class DecisionRepository implements PanacheRepositoryBase<Decision, UUID> {

  private static final Listing<Decision> LISTING =
      new Listing<>(Decision.class, Decision::id).sortedBy("code", Decision::code);

  Optional<Decision> withCode(Convention convention, String code) {
    return find("convention = ?1 and code = ?2", convention, code).firstResultOptional();
  }

  /**
   * @throws NotFound if the convention has none by this id or code
   */
  Decision require(Convention convention, Key key) {
    Optional<Decision> found =
        key.id() == null
            ? withCode(convention, key.code())
            : find("convention = ?1 and id = ?2", convention, key.id()).firstResultOptional();
    return found.orElseThrow(
        () ->
            new NotFound(
                "decision-not-found",
                Text.of(
                    "Cette convention n'a pas de décision « %s ».",
                    "This convention has no decision \"%s\".", key)));
  }

  /** The adopted decision that replaced this one. */
  Optional<Decision> superseding(Decision decision) {
    return find("supersedes = ?1 and status = ?2", decision, DecisionStatus.ADOPTED)
        .firstResultOptional();
  }

  Page<Decision> page(
      Convention convention, DecisionStatus status, DecisionType type, PageRequest request) {
    return LISTING.page(
        getEntityManager(),
        Filter.none().and("convention", convention).and("status", status).and("type", type),
        request);
  }
}
