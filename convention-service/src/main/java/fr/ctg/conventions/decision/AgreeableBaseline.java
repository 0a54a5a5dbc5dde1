package fr.ctg.conventions.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.convention.Agreement;
import fr.ctg.conventions.indicator.Indicator;
import fr.ctg.conventions.indicator.IndicatorRepository;
import fr.ctg.conventions.indicator.IndicatorRequest.BaselineRequest;
import fr.ctg.conventions.indicator.IndicatorService;
import fr.ctg.conventions.indicator.IndicatorVersions;
import fr.ctg.kit.json.StrictJson;
import fr.ctg.kit.problem.Faults;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Baselines as decisions change them. */
@Singleton
class AgreeableBaseline extends AgreeableTimeline<BaselineRequest> {

  private final IndicatorService indicators;
  private final IndicatorVersions versions;

  AgreeableBaseline(
      IndicatorRepository repository,
      IndicatorService indicators,
      IndicatorVersions versions,
      StrictJson json) {
    super(BaselineRequest.class, repository, json);
    this.indicators = indicators;
    this.versions = versions;
  }

  @Override
  public ChangedThing what() {
    return ChangedThing.BASELINE;
  }

  @Override
  ObjectNode inForce(Indicator indicator, LocalDate on) {
    return versions.baseline(indicator, on);
  }

  @Override
  void add(Indicator indicator, BaselineRequest stated, Agreement agreement, Faults faults) {
    indicators.countFrom(indicator, stated, agreement, faults);
  }
}
