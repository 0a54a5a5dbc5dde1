package fr.ctg.conventions.funding;

import fr.ctg.conventions.action.ActionRepository;
import fr.ctg.conventions.axis.AxisRepository;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.objective.ObjectiveRepository;
import fr.ctg.conventions.partner.PartnerRepository;
import fr.ctg.kit.identity.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Finds what the filters of a request name. */
@ApplicationScoped
class FundingFilters {

  private final AxisRepository axes;
  private final ObjectiveRepository objectives;
  private final ActionRepository actions;
  private final PartnerRepository partners;

  FundingFilters(
      AxisRepository axes,
      ObjectiveRepository objectives,
      ActionRepository actions,
      PartnerRepository partners) {
    this.axes = axes;
    this.objectives = objectives;
    this.actions = actions;
    this.partners = partners;
  }

  FundingFilter of(Convention convention, FundingQuery query) {
    return new FundingFilter(
        convention,
        asked("action", query.action, key -> actions.require(convention, key)),
        asked("objective", query.objective, key -> objectives.require(convention, key)),
        asked("axis", query.axis, key -> axes.require(convention, key)),
        asked("funder", query.funder, partners::require),
        query.year,
        query.nature);
  }

  private static <T> T asked(String parameter, String value, Function<Key, T> require) {
    return value == null ? null : require.apply(Key.parse(parameter, value));
  }
}
