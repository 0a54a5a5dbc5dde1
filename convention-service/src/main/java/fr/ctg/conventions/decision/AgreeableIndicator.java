package fr.ctg.conventions.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.convention.Agreement;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.indicator.IndicatorRepository;
import fr.ctg.conventions.indicator.IndicatorRequest;
import fr.ctg.conventions.indicator.IndicatorService;
import fr.ctg.conventions.indicator.IndicatorVersions;
import fr.ctg.kit.json.StrictJson;
import fr.ctg.kit.problem.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Indicators as decisions change them; their baselines and targets are things of their own. */
@ApplicationScoped
class AgreeableIndicator implements Agreeable {

  private final IndicatorRepository repository;
  private final IndicatorService indicators;
  private final IndicatorVersions versions;
  private final StrictJson json;

  AgreeableIndicator(
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
    return ChangedThing.INDICATOR;
  }

  @Override
  public ObjectNode present(Convention convention, String code, LocalDate on, Faults faults) {
    return repository.withCode(convention, code).map(versions::present).orElse(null);
  }

  @Override
  public boolean isStatedWhole() {
    return false;
  }

  @Override
  public ObjectNode normalised(ObjectNode stated) {
    return json.written(json.bind(stated, IndicatorRequest.class));
  }

  @Override
  public void agree(
      Convention convention, String code, ObjectNode stated, Agreement agreement, Faults faults) {
    indicators.agree(convention, json.bind(stated, IndicatorRequest.class), agreement, faults);
  }

  @Override
  public void adapt(
      Convention convention, String code, ObjectNode wanted, Agreement agreement, Faults faults) {
    indicators.adapt(
        repository.withCode(convention, code).orElseThrow(),
        json.bind(wanted, IndicatorRequest.class),
        agreement,
        faults);
  }
}
