package fr.ctg.conventions.action;

import fr.ctg.conventions.axis.Axis;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.partner.Partner;
import fr.ctg.conventions.territory.Territory;
import fr.ctg.kit.paging.Filter;

/** Which actions of a convention to list; null is what was not asked for. */
record ActionFilter(
    Convention convention,
    Axis axis,
    Objective objective,
    ActionStatus status,
    Partner partner,
    Territory territory,
    Integer year) {

  private static final String SERVES_AXIS =
      """
      exists (select 1 from Action a join a.objectives o left join o.parent p left join o.secondaryAxes s
        where a = e and (o.axis.id = :axis or p.axis.id = :axis or s.id = :axis))""";

  private static final String SERVES_OBJECTIVE =
      """
      exists (select 1 from Action a join a.objectives o
        where a = e and (o.id = :objective or o.parent.id = :objective))""";

  private static final String HAS_PARTNER =
      "exists (select 1 from Action a join a.partners p where a = e and p.partner.id = :partner)";

  private static final String TAKES_PLACE_IN =
      "exists (select 1 from Action a join a.territories t where a = e and t.id = :territory)";

  private static final String HAS_MILESTONE_IN =
      """
      exists (select 1 from Action a join a.milestones m
        where a = e and (year(m.plannedOn) = :year or year(m.reachedOn) = :year))""";

  Filter asked() {
    return Filter.none()
        .and("convention.id", convention.id())
        .andWhere(SERVES_AXIS, "axis", axis == null ? null : axis.id())
        .andWhere(SERVES_OBJECTIVE, "objective", objective == null ? null : objective.id())
        .and("status", status)
        .andWhere(HAS_PARTNER, "partner", partner == null ? null : partner.id())
        .andWhere(TAKES_PLACE_IN, "territory", territory == null ? null : territory.id())
        .andWhere(HAS_MILESTONE_IN, "year", year);
  }
}
