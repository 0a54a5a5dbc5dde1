package fr.ctg.conventions.framework;

import fr.ctg.conventions.action.Action;
import fr.ctg.conventions.axis.Axis;
import fr.ctg.conventions.axis.AxisRepository;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.funding.FundingLine;
import fr.ctg.conventions.funding.FundingLineRepository;
import fr.ctg.conventions.indicator.Indicator;
import fr.ctg.conventions.indicator.IndicatorRepository;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.partner.Partner;
import fr.ctg.conventions.territory.Territory;
import fr.ctg.conventions.territory.TerritoryRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads all that belongs to a convention in a fixed number of statements: one for each kind of
 * thing, however many of them there are.
 */
@ApplicationScoped
class WholeConvention {

  private final EntityManager entityManager;
  private final AxisRepository axes;
  private final IndicatorRepository indicators;
  private final FundingLineRepository fundingLines;
  private final TerritoryRepository territories;

  WholeConvention(
      EntityManager entityManager,
      AxisRepository axes,
      IndicatorRepository indicators,
      FundingLineRepository fundingLines,
      TerritoryRepository territories) {
    this.entityManager = entityManager;
    this.axes = axes;
    this.indicators = indicators;
    this.fundingLines = fundingLines;
    this.territories = territories;
  }

  /** In their order. */
  List<Axis> axes(Convention convention) {
    return axes.ofConvention(convention);
  }

  /** By code, of both kinds. */
  List<Objective> objectives(Convention convention) {
    of(
        convention,
        "from Objective o left join fetch o.needs where o.convention = :convention",
        Objective.class);
    return of(
        convention,
        "from Objective o left join fetch o.secondaryAxes where o.convention = :convention"
            + " order by o.code",
        Objective.class);
  }

  /** By number. */
  List<Action> actions(Convention convention) {
    for (String part :
        List.of("objectives", "objectiveShares", "territories", "partners", "policyLinks")) {
      fetchOfActions(convention, part);
    }
    return fetchOfActions(convention, "milestones");
  }

  private List<Action> fetchOfActions(Convention convention, String part) {
    return of(
        convention,
        "from Action a left join fetch a."
            + part
            + " where a.convention = :convention order by a.number",
        Action.class);
  }

  /** By code. */
  List<Indicator> indicators(Convention convention) {
    return indicators.ofConvention(convention);
  }

  /** By code. */
  List<FundingLine> fundingLines(Convention convention) {
    return fundingLines.ofConvention(convention);
  }

  /**
   * By code: who signs, who takes part in an action, who funds one, who owes an indicator's values;
   * also those who did until a decision or an amendment.
   */
  List<Partner> partners(Convention convention) {
    return entityManager
        .createQuery(
            """
            from Partner p
            where p in (select s.partner from Convention c join c.signatories s where c = :convention)
               or p in (select r.partner from Action a join a.partners r
                        where a.convention = :convention)
               or p in (select l.funder from FundingLine l where l.convention = :convention)
               or p in (select o from Indicator i join i.responsiblePartners o
                        where i.convention = :convention)
               or p.code in :earlier
            order by p.code
            """,
            Partner.class)
        .setParameter("convention", convention)
        .setParameter("earlier", earlierPartners(convention))
        .getResultList();
  }

  /** The codes of the partners that versions of what was agreed name. */
  @SuppressWarnings("unchecked")
  private List<String> earlierPartners(Convention convention) {
    return entityManager
        .createNativeQuery(
            """
            select jsonb_path_query(content, '$.signatories[*].partner') #>> '{}'
            from agreed_version where convention_id = :convention
            union
            select jsonb_path_query(content, '$.partners[*].partner') #>> '{}'
            from agreed_version where convention_id = :convention
            union
            select jsonb_path_query(content, '$.responsiblePartners[*]') #>> '{}'
            from agreed_version where convention_id = :convention
            """,
            String.class)
        .setParameter("convention", convention.id())
        .getResultList();
  }

  /** The perimeter, what it was before amendments, and everything below them. */
  List<Territory> territories(Convention convention) {
    // What the perimeter lies in is named by it, and would be read one by one.
    of(
        convention,
        "select p from Convention c join c.perimeter t join t.parent p where c = :convention",
        Territory.class);
    Set<Territory> covered = new LinkedHashSet<>(convention.perimeter());
    covered.addAll(territories.referredTo(earlierPerimeters(convention)));
    return territories.withAllBelow(covered);
  }

  /** The references of what versions of the convention cover: figures of then speak of it. */
  @SuppressWarnings("unchecked")
  private List<String> earlierPerimeters(Convention convention) {
    return entityManager
        .createNativeQuery(
            """
            select distinct jsonb_path_query(content, '$.perimeter[*]') #>> '{}'
            from agreed_version where subject_id = :convention
            """,
            String.class)
        .setParameter("convention", convention.id())
        .getResultList();
  }

  private <T> List<T> of(Convention convention, String query, Class<T> type) {
    return entityManager
        .createQuery(query, type)
        .setParameter("convention", convention)
        .getResultList();
  }
}
