package fr.ctg.conventions.axis;

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

/** The axes of conventions. */
@ApplicationScoped
public class AxisRepository implements PanacheRepositoryBase<Axis, UUID>, DraftContent {

  private static final Listing<Axis> LISTING =
      new Listing<>(Axis.class, Axis::id)
          .sortedBy("position", "position", Axis::position, Integer::valueOf)
          .sortedBy("code", Axis::code);

  /** In their order. */
  public List<Axis> ofConvention(Convention convention) {
    return list("convention = ?1 order by position, id", convention);
  }

  public Optional<Axis> withCode(Convention convention, String code) {
    return find("convention = ?1 and code = ?2", convention, code).firstResultOptional();
  }

  /** The axis that a request names by its code, or null with the reason in {@code faults}. */
  public Axis named(Convention convention, String code, Faults faults) {
    return withCode(convention, code).orElseGet(() -> unknown(code, faults));
  }

  /** Says that there is no axis with this code; answers null. */
  public static Axis unknown(String code, Faults faults) {
    faults.add(
        "unknown-axis",
        Text.of(
            "Cette convention n'a pas d'axe « %s ».", "This convention has no axis \"%s\".", code));
    return null;
  }

  /**
   * @throws NotFound if the convention has none by this id or code
   */
  public Axis require(Convention convention, Key key) {
    Optional<Axis> found =
        key.id() == null
            ? withCode(convention, key.code())
            : find("convention = ?1 and id = ?2", convention, key.id()).firstResultOptional();
    return found.orElseThrow(
        () ->
            new NotFound(
                "axis-not-found",
                Text.of(
                    "Cette convention n'a pas d'axe « %s ».",
                    "This convention has no axis \"%s\".", key)));
  }

  Page<Axis> page(Convention convention, PageRequest request) {
    return LISTING.page(
        getEntityManager(), Filter.none().and("convention.id", convention.id()), request);
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
