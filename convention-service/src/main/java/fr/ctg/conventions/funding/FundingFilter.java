package fr.ctg.conventions.funding;

import fr.ctg.conventions.action.Action;
import fr.ctg.conventions.axis.Axis;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.objective.Objective;
import fr.ctg.conventions.partner.Partner;
import fr.ctg.kit.paging.Filter;

/** Which funding of a convention is asked for; null is what was not asked for. */
record FundingFilter(
    Convention convention,
    Action action,
    Objective objective,
    Axis axis,
    Partner funder,
    Integer year,
    FundingNature nature) {

  private static final String SERVES_AXIS =
      """
      exists (select 1 from Action a join a.objectives o left join o.parent p
        where a = e.action and (o.axis.id = :axis or p.axis.id = :axis))""";

  private static final String SERVES_OBJECTIVE =
      """
      exists (select 1 from Action a join a.objectives o
        where a = e.action and (o.id = :objective or o.parent.id = :objective))""";

  /** Whole lines: one of an action that serves two axes is found under both. */
  Filter lines() {
    return Filter.none()
        .and("convention.id", convention.id())
        .and("action.id", action == null ? null : action.id())
        .andWhere(SERVES_OBJECTIVE, "objective", objective == null ? null : objective.id())
        .andWhere(SERVES_AXIS, "axis", axis == null ? null : axis.id())
        .and("funder.id", funder == null ? null : funder.id())
        .and("year", year)
        .and("nature", nature);
  }
}
