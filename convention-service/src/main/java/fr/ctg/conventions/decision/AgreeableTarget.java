package fr.ctg.conventions.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.convention.Agreement;
import fr.ctg.conventions.indicator.Indicator;
import fr.ctg.conventions.indicator.IndicatorRepository;
import fr.ctg.conventions.indicator.IndicatorRequest.TrajectoryRequest;
import fr.ctg.conventions.indicator.IndicatorService;
import fr.ctg.conventions.indicator.IndicatorVersions;
import fr.ctg.kit.json.StrictJson;
import fr.ctg.kit.problem.Faults;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Targets as decisions change them. */
@Singleton
class AgreeableTarget extends AgreeableTimeline<TrajectoryRequest> {

  private final IndicatorService indicators;
  private final IndicatorVersions versions;

  AgreeableTarget(
      IndicatorRepository repository,
      IndicatorService indicators,
      IndicatorVersions versions,
      StrictJson json) {
    super(TrajectoryRequest.class, repository, json);
    this.indicators = indicators;
    this.versions = versions;
  }

  @Override
  public ChangedThing what() {
    return ChangedThing.TARGET;
  }

  @Override
  ObjectNode inForce(Indicator indicator, LocalDate on) {
    return versions.target(indicator, on);
  }

  @Override
  void add(Indicator indicator, TrajectoryRequest stated, Agreement agreement, Faults faults) {
    indicators.aim(indicator, stated, agreement, faults);
  }
}
