package fr.ctg.conventions.diagnosis;

import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.DraftContent;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The findings of conventions. */
@ApplicationScoped
public class FindingRepository implements PanacheRepositoryBase<Finding, UUID>, DraftContent {

  private static final Listing<Finding> LISTING =
      new Listing<>(Finding.class, Finding::id)
          .sortedBy("code", Finding::code)
          .sortedBy("theme", Finding::theme);

  public List<Finding> ofConvention(Convention convention) {
    return list("convention = ?1 order by code", convention);
  }

  Optional<Finding> withCode(Convention convention, String code) {
    return find("convention = ?1 and code = ?2", convention, code).firstResultOptional();
  }

  /** The finding that a request names by its code, or null with the reason in {@code faults}. */
  public Finding named(Convention convention, String code, Faults faults) {
    return withCode(convention, code).orElseGet(() -> unknown(code, faults));
  }

  /** Says that there is no finding with this code; answers null. */
  public static Finding unknown(String code, Faults faults) {
    faults.add(
        "unknown-finding",
        Text.of(
            "Le diagnostic de cette convention n'a pas de constat « %s ».",
            "The diagnosis of this convention has no finding \"%s\".", code));
    return null;
  }

  /**
   * @throws NotFound if the convention has none by this id or code
   */
  Finding require(Convention convention, Key key) {
    Optional<Finding> found =
        key.id() == null
            ? withCode(convention, key.code())
            : find("convention = ?1 and id = ?2", convention, key.id()).firstResultOptional();
    return found.orElseThrow(
        () ->
            new NotFound(
                "finding-not-found",
                Text.of(
                    "Le diagnostic de cette convention n'a pas de constat « %s ».",
                    "The diagnosis of this convention has no finding \"%s\".", key)));
  }

  Page<Finding> page(Convention convention, String theme, PageRequest request) {
    return LISTING.page(
        getEntityManager(),
        Filter.none().and("convention", convention).and("theme", theme),
        request);
  }

  @Override
  public int depth() {
    return 0;
  }

  @Override
  public void deleteAllOf(Convention convention) {
    ofConvention(convention).forEach(this::delete);
    flush();
  }
}
