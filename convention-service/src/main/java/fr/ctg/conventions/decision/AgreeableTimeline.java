package fr.ctg.conventions.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.ctg.conventions.convention.Agreement;
import fr.ctg.conventions.convention.Convention;
import fr.ctg.conventions.indicator.Indicator;
import fr.ctg.conventions.indicator.IndicatorRepository;
import fr.ctg.kit.json.StrictJson;
import fr.ctg.kit.problem.Faults;
import java.time.LocalDate;

/**
 * What an indicator has one of from a day on, stated whole: a decision gives it another one,
 * whether or not it had one before.
 *
 * @param <R> what a request says of it
 */
abstract class AgreeableTimeline<R extends Record> implements Agreeable {

  private final Class<R> request;
  private final IndicatorRepository indicators;
  private final StrictJson json;

  AgreeableTimeline(Class<R> request, IndicatorRepository indicators, StrictJson json) {
    this.request = request;
    this.indicators = indicators;
    this.json = json;
  }

  /** The entry that is in force on a day; null if none is. */
  abstract ObjectNode inForce(Indicator indicator, LocalDate on);

  /** Adds an entry from the day of the agreement on. */
  abstract void add(Indicator indicator, R stated, Agreement agreement, Faults faults);

  @Override
  public ObjectNode present(Convention convention, String code, LocalDate on, Faults faults) {
    Indicator indicator = indicators.named(convention, code, faults.at("code"));
    return indicator == null ? null : inForce(indicator, on);
  }

  @Override
  public boolean isStatedWhole() {
    return true;
  }

  @Override
  public ObjectNode normalised(ObjectNode stated) {
    return json.written(json.bind(stated, request));
  }

  @Override
  public void check(ObjectNode after, boolean isThere, Faults faults) {
    NotDecided.check(after, faults, "appliesFrom", "decision");
  }

  @Override
  public void agree(
      Convention convention, String code, ObjectNode stated, Agreement agreement, Faults faults) {
    add(
        indicators.withCode(convention, code).orElseThrow(),
        json.bind(stated, request),
        agreement,
        faults);
  }

  @Override
  public void adapt(
      Convention convention, String code, ObjectNode wanted, Agreement agreement, Faults faults) {
    agree(convention, code, wanted, agreement, faults);
  }
}
