package fr.ctg.conventions.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.convention.Agreement;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.indicator.Indicator;
import fr.ctg.conventions.indicator.IndicatorRepository;
import fr.ctg.conventions.indicator.IndicatorRequest.TrajectoryRequest;
import fr.ctg.conventions.indicator.IndicatorService;
import fr.ctg.conventions.indicator.IndicatorVersions;
import fr.ctg.kit.json.StrictJson;
import fr.ctg.kit.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Targets as decisions change them: another one from a day on, stated whole. */
@ApplicationScoped
class AgreeableTarget implements Agreeable {

  private final IndicatorRepository repository;
  private final IndicatorService indicators;
  private final IndicatorVersions versions;
  private final StrictJson json;

  AgreeableTarget(
      IndicatorRepository repository,
      IndicatorService indicators,
      IndicatorVersions versions,
      StrictJson json) {
    this.repository = repository;
    this.indicators = indicators;
    this.versions = versions;
    this.json = json;
  }

  @Override
  public ChangedThing what() {
    return ChangedThing.TARGET;
  }

  @Override
  public ObjectNode present(Convention convention, String code, LocalDate on, Faults faults) {
    Indicator indicator = repository.named(convention, code, faults.at("code"));
    return indicator == null ? null : versions.target(indicator, on);
  }

  @Override
  public boolean isStatedWhole() {
    return true;
  }

  @Override
  public ObjectNode normalised(ObjectNode stated) {
    return json.written(json.bind(stated, TrajectoryRequest.class));
  }

  @Override
  public void check(ObjectNode after, boolean isThere, Faults faults) {
    NotDecided.check(after, faults, "appliesFrom", "decision");
  }

  @Override
  public void agree(
      Convention convention, String code, ObjectNode stated, Agreement agreement, Faults faults) {
    indicators.aim(
        repository.withCode(convention, code).orElseThrow(),
        json.bind(stated, TrajectoryRequest.class),
        agreement,
        faults);
  }

  @Override
  public void adapt(
      Convention convention, String code, ObjectNode wanted, Agreement agreement, Faults faults) {
    agree(convention, code, wanted, agreement, faults);
  }
}
