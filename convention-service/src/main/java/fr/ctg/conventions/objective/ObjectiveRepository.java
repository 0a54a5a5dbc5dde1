package fr.ctg.conventions.objective;

import fr.ctg.conventions.axis.Axis;
import fr.ctg.conventions.axis.AxisUse;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.DraftContent;
import fr.ctg.conventions.diagnosis.Need;
import fr.ctg.conventions.diagnosis.NeedAnswers;
import fr.ctg.conventions.diagnosis.NeedUse;
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

/** The objectives of conventions. */
@ApplicationScoped
public class ObjectiveRepository
    implements PanacheRepositoryBase<Objective, UUID>, DraftContent, AxisUse, NeedUse, NeedAnswers {

  private static final String SERVES_AXIS =
      """
      exists (select 1 from Objective o left join o.parent p left join o.secondaryAxes s
        where o = e and (o.axis.id = :axis or p.axis.id = :axis or s.id = :axis))""";

  private static final Listing<Objective> LISTING =
      new Listing<>(Objective.class, Objective::id).sortedBy("code", Objective::code);

  /** Strategic ones first, each group by code. */
  public List<Objective> ofConvention(Convention convention) {
    return list("convention = ?1 order by kind desc, code", convention);
  }

  public Optional<Objective> withCode(Convention convention, String code) {
    return find("convention = ?1 and code = ?2", convention, code).firstResultOptional();
  }

  /** The objective that a request names by its code, or null with the reason in {@code faults}. */
  public Objective named(Convention convention, String code, Faults faults) {
    return withCode(convention, code).orElseGet(() -> unknown(code, faults));
  }

  /** Says that there is no objective with this code; answers null. */
  public static Objective unknown(String code, Faults faults) {
    faults.add(
        "unknown-objective",
        Text.of(
            "Cette convention n'a pas d'objectif « %s ».",
            "This convention has no objective \"%s\".", code));
    return null;
  }

  /**
   * @throws NotFound if the convention has none by this id or code
   */
  public Objective require(Convention convention, Key key) {
    Optional<Objective> found =
        key.id() == null
            ? withCode(convention, key.code())
            : find("convention = ?1 and id = ?2", convention, key.id()).firstResultOptional();
    return found.orElseThrow(
        () ->
            new NotFound(
                "objective-not-found",
                Text.of(
                    "Cette convention n'a pas d'objectif « %s ».",
                    "This convention has no objective \"%s\".", key)));
  }

  /** The operational objectives that contribute to this one. */
  public List<Objective> contributingTo(Objective strategic) {
    return list("parent = ?1 order by code", strategic);
  }

  /**
   * @param axis the only one whose objectives to list, or null for all; so are kind and parent
   */
  Page<Objective> page(
      Convention convention,
      Axis axis,
      ObjectiveKind kind,
      Objective parent,
      Boolean answersNeed,
      PageRequest request) {
    Filter filter =
        Filter.none()
            .and("convention.id", convention.id())
            .andWhere(SERVES_AXIS, "axis", axis == null ? null : axis.id())
            .and("kind", kind)
            .and("parent.id", parent == null ? null : parent.id())
            .andWhere(
                "(e.needs is not empty and :answersNeed = true"
                    + " or e.needs is empty and :answersNeed = false)",
                "answersNeed",
                answersNeed);
    return LISTING.page(getEntityManager(), filter, request);
  }

  @Override
  public List<String> usesOf(Axis axis) {
    return list(
            "from Objective o where o.axis = ?1 or ?1 member of o.secondaryAxes order by o.code",
            axis)
        .stream()
        .map(Objective::code)
        .toList();
  }

  @Override
  public List<String> usesOf(Need need) {
    return list("?1 member of needs order by code", need).stream().map(Objective::code).toList();
  }

  /** A need is answered as long as an objective that answers it is pursued. */
  @Override
  public String condition() {
    return "exists (select 1 from Objective o join o.needs n where n = e and o.status = OPEN)";
  }

  @Override
  public int depth() {
    return 2;
  }

  @Override
  public void deleteAllOf(Convention convention) {
    deleteAll(convention, ObjectiveKind.OPERATIONAL);
    deleteAll(convention, ObjectiveKind.STRATEGIC);
  }

  private void deleteAll(Convention convention, ObjectiveKind kind) {
    list("convention = ?1 and kind = ?2", convention, kind).forEach(this::delete);
    flush();
  }
}
