package fr.ctg.conventions.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.convention.Agreement;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.indicator.Indicator;
import fr.ctg.conventions.indicator.IndicatorRepository;
import fr.ctg.conventions.indicator.IndicatorRequest.BaselineRequest;
import fr.ctg.conventions.indicator.IndicatorService;
import fr.ctg.conventions.indicator.IndicatorVersions;
import fr.ctg.kit.json.StrictJson;
import fr.ctg.kit.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Baselines as decisions change them: another one from a day on, stated whole. */
@ApplicationScoped
class AgreeableBaseline implements Agreeable {

  private final IndicatorRepository repository;
  private final IndicatorService indicators;
  private final IndicatorVersions versions;
  private final StrictJson json;

  AgreeableBaseline(
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
    return ChangedThing.BASELINE;
  }

  @Override
  public ObjectNode present(Convention convention, String code, LocalDate on, Faults faults) {
    Indicator indicator = repository.named(convention, code, faults.at("code"));
    return indicator == null ? null : versions.baseline(indicator, on);
  }

  @Override
  public boolean isStatedWhole() {
    return true;
  }

  @Override
  public ObjectNode normalised(ObjectNode stated) {
    return json.written(json.bind(stated, BaselineRequest.class));
  }

  @Override
  public void check(ObjectNode after, boolean isThere, Faults faults) {
    NotDecided.check(after, faults, "appliesFrom", "decision");
  }

  @Override
  public void agree(
      Convention convention, String code, ObjectNode stated, Agreement agreement, Faults faults) {
    indicators.countFrom(
        repository.withCode(convention, code).orElseThrow(),
        json.bind(stated, BaselineRequest.class),
        agreement,
        faults);
  }

  @Override
  public void adapt(
      Convention convention, String code, ObjectNode wanted, Agreement agreement, Faults faults) {
    agree(convention, code, wanted, agreement, faults);
  }
}
