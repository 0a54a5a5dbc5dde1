package fr.ctg.conventions.indicator;

import fr.ctg.conventions.action.Action;
import fr.ctg.conventions.action.ActionUse;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.convention.DraftContent;
import fr.ctg.conventions.convention.Participation;
import fr.ctg.conventions.diagnosis.Finding;
import fr.ctg.conventions.diagnosis.FindingUse;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.objective.ObjectiveUse;
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

/** The indicators of conventions. */
@ApplicationScoped
public class IndicatorRepository
    implements PanacheRepositoryBase<Indicator, UUID>,
        DraftContent,
        Participation,
        ObjectiveUse,
        ActionUse,
        FindingUse {

  private static final Listing<Indicator> LISTING =
      new Listing<>(Indicator.class, Indicator::id)
          .sortedBy("code", Indicator::code)
          .sortedBy("label", Indicator::label);

  /** By code, with all that belongs to them. */
  public List<Indicator> ofConvention(Convention convention) {
    return complete(list("convention = ?1 order by code", convention));
  }

  public Optional<Indicator> withCode(Convention convention, String code) {
    return find("convention = ?1 and code = ?2", convention, code).firstResultOptional();
  }

  /** The indicator that a request names by its code, or null with the reason in {@code faults}. */
  public Indicator named(Convention convention, String code, Faults faults) {
    return withCode(convention, code)
        .orElseGet(
            () -> {
              faults.add(
                  "unknown-indicator",
                  Text.of(
                      "Cette convention n'a pas d'indicateur « %s ».",
                      "This convention has no indicator \"%s\".", code));
              return null;
            });
  }

  /**
   * @throws NotFound if the convention has none by this id or code
   */
  Indicator require(Convention convention, Key key) {
    Optional<Indicator> found =
        key.id() == null
            ? withCode(convention, key.code())
            : find("convention = ?1 and id = ?2", convention, key.id()).firstResultOptional();
    return found.orElseThrow(
        () ->
            new NotFound(
                "indicator-not-found",
                Text.of(
                    "Cette convention n'a pas d'indicateur « %s ».",
                    "This convention has no indicator \"%s\".", key)));
  }

  Page<Indicator> page(Convention convention, IndicatorFilter filter, PageRequest request) {
    Page<Indicator> page =
        LISTING.page(
            getEntityManager(),
            Filter.none()
                .and("convention", convention)
                .and("objective", filter.objective())
                .andWhere(
                    "e.objective in (select o from Objective o left join o.parent p"
                        + " where o.axis = :axis or p.axis = :axis)",
                    "axis",
                    filter.axis())
                .and("nature", filter.nature())
                .and("frequency", filter.frequency())
                .andWhere(":partner member of e.responsiblePartners", "partner", filter.partner()),
            request);
    complete(page.items());
    return page;
  }

  /** Reads what belongs to them in as many statements as it has kinds, however many they are. */
  private List<Indicator> complete(List<Indicator> indicators) {
    if (!indicators.isEmpty()) {
      fetch("join fetch i.objective left join fetch i.action", indicators);
      fetch("left join fetch i.dimensions", indicators);
      fetch("left join fetch i.responsiblePartners", indicators);
      fetch("left join fetch i.baselines b left join fetch b.finding", indicators);
      fetch("left join fetch i.targets", indicators);
      getEntityManager()
          .createQuery(
              "from Trajectory t left join fetch t.points where t.indicator in :them",
              Trajectory.class)
          .setParameter("them", indicators)
          .getResultList();
    }
    return indicators;
  }

  private void fetch(String part, List<Indicator> indicators) {
    getEntityManager()
        .createQuery("from Indicator i " + part + " where i in :them", Indicator.class)
        .setParameter("them", indicators)
        .getResultList();
  }

  /** The conventions in which this partner owes an indicator's values. */
  @Override
  public Set<UUID> conventionsOf(String partnerCode) {
    return new HashSet<>(
        getEntityManager()
            .createQuery(
                "select distinct i.convention.id from Indicator i join i.responsiblePartners p"
                    + " where p.code = :code",
                UUID.class)
            .setParameter("code", partnerCode)
            .getResultList());
  }

  @Override
  public List<String> usesOf(Objective objective) {
    return list("objective = ?1 order by code", objective).stream().map(Indicator::code).toList();
  }

  @Override
  public List<String> usesOf(Action action) {
    return list("action = ?1 order by code", action).stream().map(Indicator::code).toList();
  }

  @Override
  public List<String> usesOf(Finding finding) {
    return list(
            "select distinct i from Indicator i join i.baselines b where b.finding = ?1"
                + " order by i.code",
            finding)
        .stream()
        .map(Indicator::code)
        .toList();
  }

  @Override
  public int depth() {
    return 4;
  }

  @Override
  public void deleteAllOf(Convention convention) {
    ofConvention(convention).forEach(this::delete);
    flush();
  }
}
